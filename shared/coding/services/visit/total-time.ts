import type { Reading } from "../../mentions/reading.ts";
import type { Span } from "../../note/span.ts";
import { findSaid, isAffirmed } from "../said.ts";

const amount = String.raw`(?=\d{1,3}\s*(?:h|m))(?:(?<hours>\d{1,2})\s*(?:hours?|hrs?|h)\b\s*(?:and\s*)?)?(?:(?<minutes>\d{1,3})\s*(?:minutes?|mins?)\b)?`;
/** "Total time on the date of the encounter 29 min", "spent 35 minutes on this visit", "47 minutes total time". */
const patterns = [
  new RegExp(
    String.raw`\btotal\s+(?:encounter\s+|visit\s+|provider\s+|face[- ]to[- ]face\s+)?time\b(?:(?!\d)[^.;])*?` + amount,
    "gi",
  ),
  new RegExp(
    String.raw`\bI\s+(?:personally\s+)?spent\b(?:(?!\d)[^.;]){0,40}?` +
      amount +
      String.raw`(?=[^.;]{0,120}\b(?:visit|encounter|patient|pt|today|chart|record|care|total)\b)`,
    "gi",
  ),
  new RegExp(amount + String.raw`\s*(?:of\s+)?total\s+(?:time|spent)`, "gi"),
];
/** Minutes of something else that a statement may speak of. */
const otherTime =
  /\b(?:infus\w+|anesthesia|tobacco|smoking|cessation|critical care|nurse|staff|psychotherapy|advance care|treadmill)\b/i;

/** The minutes that the practitioner spent on the day, and where they are told. */
export interface TotalTime extends Span {
  readonly minutes: number;
}

/** The total time of a visit as its note tells it; the longest where it tells several. */
export function readTotalTime(reading: Reading): TotalTime | undefined {
  const found = patterns
    .flatMap((pattern) => findSaid(reading, pattern))
    .filter((said) => isAffirmed(said) && !otherTime.test(said.words))
    .map(({ start, end, groups }) => ({
      start,
      end,
      minutes: Number(groups.hours ?? 0) * 60 + Number(groups.minutes ?? 0),
    }))
    .filter(({ minutes }) => minutes > 0 && minutes <= 600);
  return found.toSorted((one, other) => other.minutes - one.minutes)[0];
}
