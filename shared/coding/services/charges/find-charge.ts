import type { ChargeCapture } from "../../../claim/charge-capture.ts";
import type { Day } from "../../../values/day.ts";

/** A practice's own charge as it came. */
export interface OwnCharge {
  readonly procedure?: string | undefined;
  readonly description?: string | undefined;
}

/** Case, spaces and marks do not tell charges apart: "Office visit - LEVEL 3" is "office visit level 3". */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The entry of the practice's charge list that a charge is, by its own code before its words; undefined where none is. */
export function findCharge(
  capture: ChargeCapture,
  { procedure, description }: OwnCharge,
  day: Day,
): ChargeCapture[number] | undefined {
  const inForce = capture.filter(
    ({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to),
  );
  const is = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && plain(one) === plain(other);
  return (
    inForce.find((entry) => is(entry.code, procedure)) ??
    inForce.find((entry) => is(entry.code, description)) ??
    inForce.find((entry) => is(entry.description, description))
  );
}
