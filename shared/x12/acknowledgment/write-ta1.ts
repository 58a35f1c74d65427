import { dayOf, formatD8 } from "../../values/day.ts";
import type { Instant } from "../../values/instant.ts";
import type { Interchange } from "../envelope.ts";
import type { X12Finding } from "../finding.ts";
import { type Segment, segment } from "../segment.ts";
import { fittedNumber } from "./fitted.ts";

/** What a TA1 says of an interchange: A accepted, E accepted with a fault that could be mended, R rejected. */
export interface InterchangeVerdict {
  readonly verdict: "A" | "E" | "R";
  /** TA105, "000" for no error. */
  readonly note: string;
}

export const soundInterchange: InterchangeVerdict = { verdict: "A", note: "000" };

/** Faults that do not keep the interchange from being read: it is accepted all the same. */
const mendedFaults: ReadonlySet<string> = new Set(["isa-width", "unended-segment"]);

/** Notes about elements that nothing inside depends on: authorization, security, date, time, wish for a TA1, GS details. */
const mendedNotes: ReadonlySet<string> = new Set(["010", "011", "012", "013", "014", "015", "019", "024"]);

/** What one finding makes of an interchange; undefined where a TA1 has no word for it. Source: TA1 TA104, TA105. */
export function interchangeVerdictOf(finding: X12Finding): InterchangeVerdict | undefined {
  const { code, severity, acknowledgment } = finding;
  if (severity !== "error" || acknowledgment?.element !== "TA105") return undefined;
  const isMended = mendedFaults.has(code) || mendedNotes.has(acknowledgment.code) || isUnpadded(finding);
  return { verdict: isMended ? "E" : "R", note: acknowledgment.code };
}

/** Only the spaces are missing that fill an element of the ISA. */
function isUnpadded({ code, at }: X12Finding): boolean {
  return code === "too-short" && at.segmentId === "ISA" && (at.element === 6 || at.element === 8);
}

/** The graver of two; of two alike the first. */
export function graver(one: InterchangeVerdict, other: InterchangeVerdict | undefined): InterchangeVerdict {
  return other !== undefined && gravity[other.verdict] > gravity[one.verdict] ? other : one;
}

const gravity = { A: 0, E: 1, R: 2 };

/** The TA1 segment. Where the ISA's date or time cannot be repeated, the answer's own stands. Source: TA1 TA101 to TA105. */
export function writeTa1(interchange: Interchange, { verdict, note }: InterchangeVerdict, at: Instant): Segment {
  const { controlNumber, date, time } = interchange;
  return segment(
    "TA1",
    fittedNumber(controlNumber, 9, 9),
    formatD8(date ?? dayOf(at)).slice(2),
    /^([01]\d|2[0-3])[0-5]\d$/.test(time) ? time : at.slice(11, 13) + at.slice(14, 16),
    verdict,
    note,
  );
}
