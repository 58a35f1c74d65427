import { type Cents, cents, parseDollars, zeroCents } from "../../values/money.ts";
import { element, type Segment } from "../segment.ts";

/** The dollars in element n; zero when it is absent, undefined when it is no amount of whole cents. */
export function amountIn(segment: Segment | undefined, n: number): Cents | undefined {
  const text = segment === undefined ? "" : element(segment, n);
  return text === "" ? zeroCents : parseDollars(text);
}

/** The sum, or undefined when one of them is no amount or together they are too large: then nothing can be said of the balance. */
export function sumOf(amounts: Iterable<Cents | undefined>): Cents | undefined {
  let total = 0;
  for (const amount of amounts) {
    if (amount === undefined) return undefined;
    total += amount;
  }
  return Number.isSafeInteger(total) ? cents(total) : undefined;
}

/** Which elements hold money, by segment, as far as a provider or a payer fills them in. */
export const moneyElements: ReadonlyMap<string, readonly number[]> = new Map([
  ["CLM", [2]],
  ["AMT", [2]],
  ["CN1", [2]],
  ["HCP", [2, 3, 7]],
  ["SV1", [2]],
  ["SV2", [3, 7]],
  ["SV3", [2]],
  ["SV5", [4, 5]],
  ["PS1", [2]],
  ["SVD", [2]],
  ["CAS", [3, 6, 9, 12, 15, 18]],
]);
