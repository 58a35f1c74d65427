import type { CodeRange } from "./tabular.ts";

/** Whether a code without its dot lies in a range, with all that stands below its ends: E1121 lies in E08 to E13. */
export function isWithin(code: string, { from, to, endings }: CodeRange): boolean {
  if (code.slice(0, from.length) < from || code.slice(0, to.length) > to) return false;
  return endings === undefined || endings.some((ending) => code.slice(3).startsWith(ending));
}
