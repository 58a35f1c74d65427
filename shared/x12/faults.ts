import { acknowledgmentAt } from "./envelope-acknowledgment.ts";
import { type FaultCode, type FaultKind, faultKinds } from "./fault-kinds.ts";
import { type FaultPlace, placeText, safePlace, type X12Finding } from "./finding.ts";

/** Makes a finding of a known kind at a place. */
export function fault(code: FaultCode, segment: number, at: FaultPlace): X12Finding {
  const { level, severity, message, remedy, acknowledgment }: FaultKind = faultKinds[code];
  return {
    level,
    severity,
    code,
    place: placeText(at),
    segment,
    message,
    remedy,
    at: safePlace(at),
    acknowledgment: acknowledgmentAt(acknowledgment, at),
  };
}

/** A place outside every loop: envelopeFault("wrong-segment-count", 42, "SE", 1) stands at SE01. */
export function envelopeFault(code: FaultCode, segment: number, segmentId: string, element = 0): X12Finding {
  return fault(code, segment, { loop: "", segmentId, element, component: 0 });
}
