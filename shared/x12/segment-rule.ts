import { codeNumbersOf } from "./code-number.ts";
import { type SegmentId, segmentTable, type TableElement } from "./dictionary/segment-table.ts";
import type { ElementRule, LoopRule, Qualifier, SegmentRule, Usage } from "./grammar.ts";

/** ">1" in a guide. */
export const many = Number.POSITIVE_INFINITY;

/**
 * One use of a segment in a loop. `words` has a word an element, in order: its usage R, S or - (not used), `:codes` parted
 * by commas, `*n` where it may repeat, `(…)` with the words of its components. Names, types and lengths come from the
 * segment dictionary; a space inside a code is written `_`; elements left out at the end are not used.
 * @example segment("NM1", "R", 1, "Billing Provider Name", "R:85 R:1,2 R S S - S S:XX S")
 * @example segment("SV1", "R", 1, "Professional Service", "R(R:HC R S S S S S) R R:MJ,UN R S - R(R S S S)")
 * @throws SyntaxError on words that cannot be read: a slip in a guide of ours.
 */
export function segment(id: SegmentId, usage: Usage, repeat: number, name: string, words: string): SegmentRule {
  const table = segmentTable(id);
  const elements = readWords(words, table.elements, (n) => `${id}${String(n).padStart(2, "0")}`);
  return {
    kind: "segment",
    id,
    name,
    usage,
    repeat,
    elements,
    lastRequired: elements.findLastIndex((one) => one.usage === "R") + 1,
    syntax: table.syntax,
    qualifier: qualifierOf(elements, table.qualifier),
  };
}

export function loop(
  id: string,
  usage: Usage,
  repeat: number,
  name: string,
  children: readonly (SegmentRule | LoopRule)[],
): LoopRule {
  return { kind: "loop", id, name, usage, repeat, children };
}

/** Words of one level: "R:85 R(R:HC R) -" -> ["R:85", "R(R:HC R)", "-"]. */
function splitWords(text: string): readonly string[] {
  return text.trim() === "" ? [] : (text.match(/[^\s(]+(?:\([^)]*\))?/g) ?? []);
}

function readWords(
  words: string,
  table: readonly TableElement[],
  refOf: (n: number) => string,
): readonly ElementRule[] {
  const given = splitWords(words);
  if (given.length > table.length) throw new SyntaxError(`${refOf(given.length)} is not in the segment dictionary`);
  return table.map((entry, index) => readWord(given[index] ?? "-", entry, refOf(index + 1)));
}

function readWord(word: string, entry: TableElement, ref: string): ElementRule {
  const match = /^([RS-])(?:\*(\d+))?(?::([^\s()]+))?(?:\(([^)]*)\))?$/.exec(word);
  if (match === null) throw new SyntaxError(`${ref} "${word}"`);
  const [, usage, times, codes, parts] = match;
  const { name, type, min, max, components, syntax } = entry;
  const repeat = times === undefined ? 1 : Number(times);
  const allowed = codes === undefined ? undefined : new Set(codes.split(",").map((code) => code.replaceAll("_", " ")));
  const numbers = allowed === undefined ? undefined : codeNumbersOf(allowed);
  const [only = -2, ...others] = numbers ?? [];
  // All of one shape, whatever they say: the engine then looks at each of them the same way.
  return {
    ref,
    name,
    usage: usage === "R" || usage === "S" ? usage : "N",
    type,
    min,
    max,
    codes: allowed,
    codeNumbers: numbers,
    isText: components === undefined && allowed === undefined && (type === "AN" || type === "ID"),
    onlyCode: others.length === 0 ? only : -2,
    repeat,
    components: components === undefined ? undefined : readWords(parts ?? "", components, (n) => `${ref}-${n}`),
    syntax: components === undefined ? undefined : syntax,
  };
}

function qualifierOf(
  rules: readonly ElementRule[],
  at: { readonly element: number; readonly component: number } | undefined,
): Qualifier | undefined {
  if (at === undefined) return undefined;
  const whole = rules[at.element - 1];
  const codes = at.component === 0 ? whole?.codes : whole?.components?.[at.component - 1]?.codes;
  return codes === undefined ? undefined : { ...at, codes };
}
