import { type Cents, cents, parseDollars } from "../../values/money.ts";
import type { Loop } from "../loop.ts";
import { elementIs, elements, type Segment } from "../segment.ts";

/** The sum of a loop's own adjustments, of one group or of all; undefined when a reason has no amount that can be read. */
export function adjustmentsIn(loop: Loop, group?: string): Cents | undefined {
  let total = 0;
  for (const segment of loop.segments) {
    if (segment.id !== "CAS" || (group !== undefined && !elementIs(segment, 1, group))) continue;
    const own = adjustmentsOf(segment);
    if (own === undefined) return undefined;
    total += own;
  }
  return Number.isSafeInteger(total) ? cents(total) : undefined;
}

/** CAS has up to six adjustments: reason, amount and quantity of each, the amounts in elements 3, 6, 9, 12, 15 and 18. */
function adjustmentsOf(cas: Segment): number | undefined {
  const parts = elements(cas);
  let total = 0;
  for (let index = 1; index < Math.min(parts.length, 17); index += 3) {
    const text = parts[index + 1] ?? "";
    if (text === "" && parts[index] === "") continue;
    const amount = parseDollars(text);
    if (amount === undefined) return undefined;
    total += amount;
  }
  return total;
}
