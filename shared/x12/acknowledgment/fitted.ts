import { writable } from "../character-set.ts";
import { ourSeparators } from "../separators.ts";

/**
 * What another's envelope says, as an answer can say it: cut to its length, and filled with "?" where it is too short, so
 * that an answer can be read however odd the question was. "1" -> "1???" for 4 to 9.
 */
export function fitted(text: string, min: number, max: number): string {
  return writable(writable(text, ourSeparators).slice(0, max), ourSeparators).padEnd(min, "?");
}

/** The same for a number: digits only, else 0. "7" -> "000000007" for 9 to 9. */
export function fittedNumber(text: string, min: number, max: number): string {
  return (/^\d+$/.test(text) ? text.slice(0, max) : "0").padStart(min, "0");
}
