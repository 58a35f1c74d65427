import type { Day } from "../values/day.ts";
import { type Instant, parseInstant } from "../values/instant.ts";
import type { FunctionalGroup, Interchange } from "../x12/envelope.ts";

/**
 * When a sender wrote a file: GS04 and GS05, else ISA09 and ISA10; undefined when neither is a time. Taken as UTC.
 * Source: GS05 HHMM, HHMMSS or HHMMSSDD; ISA10 HHMM.
 */
export function evidenceTime(
  interchange: Interchange | undefined,
  group: FunctionalGroup | undefined,
): Instant | undefined {
  return timeOf(group?.date, group?.time) ?? timeOf(interchange?.date, interchange?.time);
}

function timeOf(date: Day | undefined, time: string | undefined): Instant | undefined {
  const match = /^(\d{2})(\d{2})(\d{2})?/.exec(time ?? "");
  if (date === undefined || match === null) return undefined;
  const [, hours, minutes, seconds = "00"] = match;
  return parseInstant(`${date}T${hours}:${minutes}:${seconds}.000Z`);
}
