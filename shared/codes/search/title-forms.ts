import { bindingWords, isBinding, readWords, rootOf } from "./words.ts";

/** A title of the Index as it is looked for. */
export interface TitleForms {
  /** The wordings that a phrase may have; each a list of stems that must all be there. An empty one asks for nothing. */
  readonly forms: readonly (readonly string[])[];
  /** Stems that may be there and change nothing. */
  readonly free: readonly string[];
  /** Which binding words the title has, a bit each in the order of `bindingWords`. */
  readonly binding: number;
}

/** A note of the Index stands in no one's way: what is below it belongs to the term above. */
const note: TitleForms = { forms: [[]], free: [], binding: 0 };
const bits: ReadonlyMap<string, number> = new Map(bindingWords.map((word, at) => [word, (1 << at) >>> 0]));

/** Names under which the Index has a term that is meant where less is said. */
const impliedForms: Readonly<Record<string, string>> = {
  "Fracture, traumatic": "Fracture",
  "Hypercalcemia, hypocalciuric, familial": "Hypercalcemia",
  personal: "", // a history is a personal one where nobody else is named
};

/** Words of one meaning that the Index prints side by side. */
const sideBySide: readonly ReadonlySet<string>[] = [
  ["puerperal", "postpartum", "childbirth", "puerperium"],
  ["due to", "caused by", "resulting from"],
  ["apex", "apical"],
  ["tear", "torn"],
  ["vision", "visual"],
  ["discitis", "diskitis"],
  ["nares", "nose", "nasal", "nostril"],
  ["ani", "anus", "anal"],
  ["palsy", "paralysis"],
  ["disorder", "disturbance"],
  ["neonatorum", "newborn"],
  ["senescent", "senile"],
  ["retained", "retention"],
  ["scurvy", "scorbutic"],
  ["sialitis", "silitis"],
  ["static", "stasis"],
  ["nanism", "nanosomia"],
  ["anacastic", "anankastic"],
  ["sadism", "sadomasochism"],
  ["dyshidrosis", "dysidrosis"],
  ["urhidrosis", "uridrosis"],
  ["ancylostoma", "ankylostoma"],
  ["premature", "preterm"],
].map((words) => new Set(words));

/**
 * The wordings of a title with the modifiers in its parentheses: "Diabetes, diabetic" is "diabetes" or "diabetic",
 * "Ayerza's disease or syndrome" is "Ayerza disease" or "Ayerza syndrome", "Fracture, burst" needs both words, brackets
 * hold another name. An instruction ("- code to condition") is no part of it; a note asks for no word.
 */
export function readTitleForms(title: string, nonessential: readonly string[]): TitleForms {
  if (/^note:/i.test(title)) return note;
  const named = title.replace(/\s-{1,2}\s*(?:code|omit)\b.*$/, "");
  const brackets = [...named.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? "");
  const plain = named.replace(/\[[^\]]*\]?/g, " ");
  const wordings = [...wordingsOf(plain), ...brackets];
  const implied = impliedForms[title];
  const forms: (readonly string[])[] = [];
  const seen = new Set<string>();
  for (const wording of wordings) {
    const stems = contentOf(wording);
    const key = stems.toSorted().join(" ");
    if (!seen.has(key) && (stems.length > 0 || wordings.length === 1 || wording.trim() !== "")) {
      seen.add(key);
      forms.push(stems);
    }
  }
  if (implied !== undefined) forms.push(contentOf(implied));
  const free = new Set([...contentOf(plain), ...brackets.flatMap(contentOf), ...nonessential.flatMap(contentOf)]);
  const binding = readWords(plain).reduce((mask, { stem }) => mask | (bits.get(stem) ?? 0), 0) >>> 0;
  return { forms, free: [...free], binding };
}

/** The stems that count: "A" counts where it is a capital, as in "hepatitis A". */
function contentOf(text: string): readonly string[] {
  const stems = readWords(text).flatMap(({ stem, from, to }) =>
    isBinding(stem) && !(text.slice(from, to) === "A" && from > 0) && !(text.trim() === "A") ? [] : [stem],
  );
  return [...new Set(stems)];
}

function wordingsOf(title: string): readonly string[] {
  const listed = / or /.test(title.replace(/with or without/, "with"));
  const parts = title
    .replace(/with or without/, "with")
    .split(listed ? /,\s*(?:or\s+)?|\s+or\s+/ : /,\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const [first = "", ...others] = parts;
  if (listed) return listedWordings(first, others);
  let main = first;
  const alternatives: string[] = [];
  for (const other of others) {
    if (isAlternative(first, other)) alternatives.push(other);
    else main += ` ${other}`;
  }
  const modifiers = main.slice(first.length);
  return [main, ...alternatives.map((alternative) => alternative + modifiers)];
}

/** Words that say how, not what: "pneumococcal, acute or subacute" is pneumococcal. */
const howWords = new Set([
  "acute",
  "subacute",
  "chronic",
  "congenital",
  "hereditary",
  "infantile",
  "juvenile",
  "acquired",
]);
/** Words that need a name before them: "Landry, syndrome or paralysis" is "Landry syndrome". */
const generalWords = new Set([
  "disease", "syndrome", "disorder", "paralysis", "palsy", "anomaly", "deformity", "type", "tumor", "reaction", "state",
  "defect", "deficiency", "sclerosis", "tremor", "dementia", "ulcer", "psychosis", "neurosis", "fever", "cirrhosis",
]); // biome-ignore format: a list to be read

function listedWordings(first: string, others: readonly string[]): readonly string[] {
  const last = others.at(-1) ?? "";
  const [firstWords, lastWords] = [first.split(/\s+/), last.split(/\s+/)];
  const isHow = (part: string): boolean => howWords.has(part.toLowerCase());
  if (others.every(isHow) && !isHow(first)) return [first];
  const named = firstWords.length === 1 && !generalWords.has(first.toLowerCase());
  if (named && others.every((other) => generalWords.has(other.toLowerCase()))) {
    return others.map((other) => `${first} ${other}`);
  }
  // "left or right ventricular" is "left ventricular"; "urinary or genital tract" is "urinary tract".
  if (firstWords.length === 1 && lastWords.length === 2 && !isAlternative(first, lastWords[1] ?? "")) {
    return [...[first, ...others.slice(0, -1)].map((part) => `${part} ${lastWords[1]}`), last];
  }
  return [first, ...others.map((other) => replaceEnd(first, other))];
}

/** "Ayerza's disease", "syndrome" -> "Ayerza's syndrome". */
function replaceEnd(first: string, other: string): string {
  const words = first.split(/\s+/);
  return [...words.slice(0, Math.max(words.length - other.split(/\s+/).length, 0)), other].join(" ");
}

function isAlternative(first: string, other: string): boolean {
  // "from, off, out of": where one only binds, the others stand for it.
  if (contentOf(first).length === 0) return true;
  if (sideBySide.some((words) => words.has(first.toLowerCase()) && words.has(other.toLowerCase()))) return true;
  const [one, two] = [readWords(first), readWords(other)];
  const [a = "", b = ""] = [one[0]?.stem, two[0]?.stem];
  const shared = commonStart(a, b);
  if (one.length === 1 && two.length <= 4 && (rootOf(a) === rootOf(b) || shared >= 5)) return true;
  if (one.length > 2 || two.length > 2) return false;
  return rootOf(a) === rootOf(b) || shared >= 4 || (shared === 3 && Math.min(a.length, b.length) <= 5);
}

function commonStart(one: string, two: string): number {
  let at = 0;
  while (at < one.length && one[at] === two[at]) at++;
  return at;
}
