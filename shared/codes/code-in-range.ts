import type { CodeRange } from "./tabular.ts";

/** Whether a code, without its dot, is one that a note names: at or below the codes of the range, with its endings. */
export function isCodeInRange(code: string, { from, to, endings }: CodeRange): boolean {
  if (code < from || code.slice(0, to.length) > to) return false;
  return endings === undefined || endings.some((ending) => hasEnding(code.slice(3), ending));
}

function hasEnding(rest: string, ending: string): boolean {
  if (rest.length < ending.length) return false;
  return [...ending].every((character, at) => character === "?" || character === rest[at]);
}
