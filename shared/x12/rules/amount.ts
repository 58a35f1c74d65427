import { addCents, type Cents, parseDollars, zeroCents } from "../../values/money.ts";
import { element, type Segment } from "../segment.ts";

/** The dollars in element n; zero when it is absent, undefined when it is no amount of whole cents. */
export function amountIn(segment: Segment | undefined, n: number): Cents | undefined {
  const text = segment === undefined ? "" : element(segment, n);
  return text === "" ? zeroCents : parseDollars(text);
}

/** The sum, or undefined when one of them is no amount: then nothing can be said of the balance. */
export function sumOf(amounts: Iterable<Cents | undefined>): Cents | undefined {
  let total = zeroCents;
  for (const amount of amounts) {
    if (amount === undefined) return undefined;
    total = addCents(total, amount);
  }
  return total;
}
