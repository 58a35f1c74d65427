import type { CodeRange } from "../tabular.ts";

const code = "[A-Z]\\d[0-9A-Z](?:\\.[0-9A-Z]{1,4}|(?![0-9A-Z]))";
/** A code, perhaps with a dash for all below it, perhaps the first of a range. */
const reference = new RegExp(`\\b(${code})(?:(?:\\.?-{1,2}\\s*|\\s+-\\s*|[.-]*\\s+to\\s+)(${code}))?`, "g");
const holdsCode = new RegExp(`\\b${code}`);

/** Names of the fourth to the seventh character as notes write them, misprints included. */
const places: Readonly<Record<string, number>> = {
  fourth: 4,
  "4th": 4,
  fifth: 5,
  "5th": 5,
  sixth: 6,
  six: 6,
  "6th": 6,
  seventh: 7,
  "7th": 7,
};

/**
 * The codes that a note of the Tabular List names: "(S78.-)", "(T36-T65)", "(F10-F19, with .17, .27, .97)",
 * "(T36-T50 with fifth or sixth character 5)". What stands outside of parentheses counts only where nothing stands inside,
 * and not at all where the whole text is not asked for: "Vitamin B12 deficiency" names no code.
 */
export function readNoteReferences(text: string, wholeText = true): readonly CodeRange[] {
  const inside = [...text.matchAll(/\(([^()]*)(?:\)|$)/g)].map((match) => match[1] ?? "");
  const groups = inside.filter((group) => holdsCode.test(group));
  return (groups.length > 0 || !wholeText ? groups : [text]).flatMap(rangesOf);
}

function rangesOf(group: string): CodeRange[] {
  const [codes = "", ...conditions] = group.split(/\bwith\b/);
  const endings = conditions.length > 0 ? endingsOf(conditions.join(" ")) : undefined;
  return [...codes.matchAll(reference)].map(([, from = "", to]) => {
    const range = { from: from.replace(".", ""), to: (to ?? from).replace(".", "") };
    return endings === undefined ? range : { ...range, endings };
  });
}

/** What may follow the category; "?" is any one character. */
function endingsOf(condition: string): readonly string[] | undefined {
  const dotted = [...condition.matchAll(/\.(\w+)(?:-\.(\w+))?/g)];
  if (dotted.length > 0) return dotted.flatMap(([, from = "", to]) => countUp(from.replace(/x/gi, "?"), to));
  const final = /final characters? -?(\w+)/.exec(condition)?.[1];
  if (final !== undefined) return [`?${final}`];
  const numbered = /^(.*?)\bcharacters?\s+([\w\s,-]+)$/.exec(condition.trim());
  if (numbered === null) return undefined;
  const at = (numbered[1] ?? "").split(/[^\w]+/).flatMap((word) => places[word.toLowerCase()] ?? []);
  const characters = [...(numbered[2] ?? "").matchAll(/\b(\w)(?:-(\w))?\b/g)].flatMap(([, from = "", to]) =>
    countUp(from, to),
  );
  return at.flatMap((place) => characters.map((character) => `${"?".repeat(place - 4)}${character}`));
}

/** "12" to "15" -> 12, 13, 14, 15; one alone where no number follows. */
function countUp(from: string, to: string | undefined): readonly string[] {
  if (to === undefined || !/^\d+$/.test(from) || !/^\d+$/.test(to) || from.length !== to.length) return [from];
  const length = Math.max(Number(to) - Number(from) + 1, 1);
  return Array.from({ length }, (_, step) => String(Number(from) + step).padStart(from.length, "0"));
}
