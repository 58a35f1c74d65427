import { type PhraseNode, phraseTree, wordsOf } from "../context/phrase-list.ts";
import type { Row, Vocabulary } from "./row.ts";

/** One thing that must, or must not, be said. */
export type Requirement =
  | {
      readonly kind: "words";
      readonly phrases: PhraseNode<true>;
      readonly isForbidden: boolean;
      readonly where: "beside" | "statement" | "note";
    }
  | { readonly kind: "site"; readonly sites: ReadonlySet<string>; readonly mayBeFar: boolean };

/** What else is said and the code templates that it makes. */
export interface Variant {
  readonly words: string;
  readonly requirements: readonly Requirement[];
  readonly codes: readonly string[];
  /** It holds beside others of its kind: what each says is given. */
  readonly isAdded: boolean;
}

/** A row, ready to be compared with a note. */
export interface CompiledRow {
  readonly name: string;
  readonly names: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly codes: readonly string[];
  readonly variants: readonly Variant[];
  /** It is of a side or a site: each mention may be another condition. */
  readonly isPlaced: boolean;
  /** How sure it is by itself, 0 to 1; what stands in our own tables is. */
  readonly confidence?: number | undefined;
}

/** Wounds are often named in one sentence and placed in another: "Knife went into L palm. 2 cm lac." */
const ofWounds: ReadonlySet<string> = new Set(["injuries", "fractures"]);

/** @throws where a row is not in the notation that `Row` describes */
export function compileRow([names, code, when]: Row, vocabulary: Vocabulary): CompiledRow {
  const phrases = parts(names, "|");
  const [name] = phrases;
  if (name === undefined || phrases.some((phrase) => wordsOf(phrase).length === 0))
    throw new Error(`A row of ${vocabulary.id} has no name: ${names}`);
  const variants = Object.entries(when ?? {}).map(([words, value]) => ({
    words,
    requirements: parts(words.replace(/^\*/, ""), " + ").map((each) => requirement(each, ofWounds.has(vocabulary.id))),
    codes: parts(value, " + "),
    isAdded: words.startsWith("*"),
  }));
  return {
    // For people: "ulcerative colitis" says more than "uc".
    name: phrases.find((phrase) => phrase.length > 6) ?? name,
    names: phrases,
    vocabulary,
    codes: parts(code, " + "),
    variants,
    isPlaced: /[{@]/.test([code, ...Object.entries(when ?? {}).flat()].join(" ")),
  };
}

const alphabeticIndex: Vocabulary = {
  id: "alphabetic-index",
  source: "ICD-10-CM Guidelines FY2026 I.B.1",
  rows: [],
};
/** Codes whose last character tells of the encounter, which the note decides. */
const withEncounter = /^(?:[STVWXY].{6}|M(?:80|84[346]|48[45]).{4})$/;

/** What the Alphabetic Index leads to, as a row. */
export function indexRow(
  path: readonly string[],
  codes: readonly string[],
  { unsaid, confidence }: { readonly unsaid: readonly string[]; readonly confidence: number },
): CompiledRow {
  return {
    name: `Index: ${path.join(" > ")}`,
    names: [],
    vocabulary: alphabeticIndex,
    codes: codes.map((code) => (withEncounter.test(code) ? `${code.slice(0, 6)}~` : code)),
    variants: [],
    isPlaced: true,
    confidence: unsaid.length > 0 ? Math.min(confidence, 0.9) * 0.9 : confidence * 0.95,
  };
}

function requirement(words: string, mayBeFar: boolean): Requirement {
  const sign = /^[!&~@]*/.exec(words)?.[0] ?? "";
  const signs = `${sign}${/[&~]/g.exec(words.slice(sign.length))?.[0] ?? ""}`;
  const phrases = parts(words.slice(sign.length), "|").map((phrase) => phrase.replace(/^[&~]/, ""));
  if (sign === "@") return { kind: "site", sites: new Set(phrases), mayBeFar };
  return {
    kind: "words",
    phrases: phraseTree(phrases.map((phrase) => [phrase, true] as const)),
    isForbidden: sign.includes("!"),
    where: signs.includes("~") ? "note" : signs.includes("&") ? "statement" : "beside",
  };
}

function parts(text: string, by: string): readonly string[] {
  return text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
