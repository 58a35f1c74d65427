import type { CodingItem } from "../../claim/coding-task.ts";
import type { Encounter } from "../../claim/encounter.ts";
import type { CodedNote, NoteCode } from "../coded-note.ts";
import { checkGiven } from "./check-given.ts";
import { evidenceOf } from "./evidence-of.ts";
import { type Preferences, rankByPreference } from "./rank-by-preference.ts";

/** A note of a visit, or words of the encounter, as an engine coded it. */
export interface CodedText {
  /** A note's key, or a field as "diagnoses.0.description". */
  readonly source: string;
  readonly text: string;
  readonly coded: CodedNote;
}

/** How far a practice lets the coder go. */
export interface CodingPolicy {
  /** sure: what is sure goes on; review: all that is coded waits for a person. */
  readonly coded: "sure" | "review";
  /** What is done where the notes do not support a code that came, say more than it, or support one that did not come. */
  readonly given: "note" | "review";
}

/** What the coder makes of a visit. */
export interface CodedVisit {
  readonly items: readonly CodingItem[];
  /** The diagnoses as they would go out, first-listed first, without dots. */
  readonly proposed: readonly string[];
  readonly standing: "sure" | "review";
}

/**
 * Diagnoses that came as codes are checked against the notes and left as they came; words get codes; a visit without
 * diagnoses gets those of its notes, in their order.
 *
 * @param notes the visit's notes, coded
 * @param words the descriptions of diagnoses without a code, coded, by position from 0
 */
export function codeVisit(
  encounter: Encounter,
  notes: readonly CodedText[],
  words: ReadonlyMap<number, CodedText>,
  policy: CodingPolicy,
  preferences: Preferences,
): CodedVisit {
  const fromNotes = notes.flatMap(({ coded, ...note }) => coded.codes.map((code) => ({ code, note })));
  const items: CodingItem[] = [];
  const proposed: string[] = [];
  const propose = (item: CodingItem): void => {
    items.push(rankByPreference(item, preferences));
    const code = item.verdict === "missed" ? undefined : (item.given ?? item.code);
    if (code !== undefined && !proposed.includes(code)) proposed.push(code);
  };

  for (const [index, diagnosis] of encounter.diagnoses.entries()) {
    if (diagnosis.code !== undefined) {
      propose(checkGiven(index, undotted(diagnosis.code), fromNotes, policy.given));
      continue;
    }
    for (const item of wordItems(index, words.get(index), policy)) propose(item);
  }
  const bare = encounter.diagnoses.length === 0;
  for (const { code, note } of fromNotes) {
    const isTold = proposed.some((given) => sameCondition(given, code.code));
    if (isTold) continue;
    const verdict = bare ? ("coded" as const) : ("missed" as const);
    // What the notes have besides codes that came is the practice's to bill or not.
    const mayGo = bare ? policy.coded === "sure" : policy.given === "note";
    propose(itemOf(verdict, undefined, code, note, mayGo));
  }

  const isSure = proposed.length > 0 && items.every(({ standing }) => standing === "sure");
  return { items, proposed, standing: isSure ? "sure" : "review" };
}

/** What the words of one diagnosis say: its codes, or that there are none. */
function wordItems(index: number, word: CodedText | undefined, policy: CodingPolicy): readonly CodingItem[] {
  if (word === undefined || word.coded.codes.length === 0) {
    return [
      {
        index,
        verdict: "uncoded",
        standing: "review",
        confidence: 0,
        rule: "no-code-found",
        source: "ICD-10-CM Official Guidelines I.B.1",
        reason: "No code was found for these words.",
        doubts: ["Look the term up in the Alphabetic Index."],
        suggestions: [],
        evidence: word === undefined ? [] : [{ ...evidenceOf(word, { start: 0, end: word.text.length }) }],
      },
    ];
  }
  return word.coded.codes.map((code) => itemOf("coded", index, code, word, policy.coded === "sure"));
}

function itemOf(
  verdict: CodingItem["verdict"],
  index: number | undefined,
  code: NoteCode,
  note: Pick<CodedText, "source" | "text">,
  mayGo: boolean,
): CodingItem {
  const isNoted = verdict === "missed" && mayGo;
  return {
    ...(index === undefined ? {} : { index }),
    verdict,
    code: code.code,
    title: code.title,
    standing: isNoted || (mayGo && code.standing === "sure") ? "sure" : "review",
    confidence: code.confidence,
    rule: code.rule,
    source: code.source,
    ...(code.release === undefined ? {} : { release: code.release }),
    reason: code.reason,
    doubts: [...code.doubts, ...(mayGo ? [] : ["The practice wants a person to look."])],
    suggestions: [...code.suggestions],
    evidence: code.spans.map((span) => evidenceOf(note, span)),
  };
}

/** A code, and one that says more or less of the same category. */
function sameCondition(given: string, found: string): boolean {
  return (
    given === found || given.startsWith(found) || found.startsWith(given) || given.slice(0, 3) === found.slice(0, 3)
  );
}

function undotted(code: string): string {
  return code.replaceAll(".", "").toUpperCase();
}
