import type { Cents } from "../../values/money.ts";
import { findAll, type Loop } from "../loop.ts";
import { element } from "../segment.ts";
import { amountIn, sumOf } from "./amount.ts";

/** CAS has up to six adjustments: reason, amount and quantity of each, the amounts in elements 3, 6, 9, 12, 15 and 18. */
const amountElements = [3, 6, 9, 12, 15, 18];

/** The sum of a loop's own adjustments, of one group or of all; undefined when a reason has no amount that can be read. */
export function adjustmentsIn(loop: Loop, group?: string): Cents | undefined {
  const segments = findAll(loop, "CAS").filter((cas) => group === undefined || element(cas, 1) === group);
  return sumOf(
    segments.flatMap((cas) =>
      amountElements.map((n) => (element(cas, n - 1) !== "" && element(cas, n) === "" ? undefined : amountIn(cas, n))),
    ),
  );
}
