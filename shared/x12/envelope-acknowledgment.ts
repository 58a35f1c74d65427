import type { AcknowledgmentCode, FaultPlace } from "./finding.ts";

const ta1 = (code: string): AcknowledgmentCode => ({ element: "TA105", code });
const ak9 = (code: string): AcknowledgmentCode => ({ element: "AK905", code });
const ik5 = (code: string): AcknowledgmentCode => ({ element: "IK502", code });

interface EnvelopeSegment {
  /** By element number. */
  readonly elements: Readonly<Record<number, AcknowledgmentCode>>;
  /** For the whole segment, and for an element that has no code of its own. */
  readonly otherwise?: AcknowledgmentCode;
}

/**
 * What a bad element of an envelope becomes. No code is there for ISA11 as a repetition separator: X12 names 022 for it.
 * An ST or SE is also a segment of its transaction set: what has no code here is told as an element of it.
 * Sources: TA1 TA105, 005010X231A1 AK905, IK502, X12 RFI 1497.
 */
const envelopeSegments: Readonly<Record<string, EnvelopeSegment>> = {
  ISA: {
    elements: {
      1: ta1("010"),
      2: ta1("011"),
      3: ta1("012"),
      4: ta1("013"),
      5: ta1("005"),
      6: ta1("006"),
      7: ta1("007"),
      8: ta1("008"),
      9: ta1("014"),
      10: ta1("015"),
      11: ta1("022"),
      12: ta1("017"),
      13: ta1("018"),
      14: ta1("019"),
      15: ta1("020"),
      16: ta1("027"),
    },
    otherwise: ta1("022"),
  },
  IEA: { elements: { 1: ta1("021"), 2: ta1("018") }, otherwise: ta1("022") },
  TA1: { elements: {}, otherwise: ta1("024") },
  GS: { elements: { 1: ak9("1"), 6: ak9("6"), 8: ak9("2") }, otherwise: ta1("024") },
  GE: { elements: { 1: ak9("5"), 2: ak9("6") }, otherwise: ta1("024") },
  ST: { elements: { 1: ik5("6"), 2: ik5("7"), 3: ik5("19") } },
  SE: { elements: { 1: ik5("4"), 2: ik5("7") } },
};

/** The acknowledgment of a fault at its place: that of its kind, except where an envelope's element says more. */
export function acknowledgmentAt(
  ofKind: AcknowledgmentCode | undefined,
  { loop, segmentId, element }: FaultPlace,
): AcknowledgmentCode | undefined {
  if (ofKind?.element !== "IK403" || loop !== "") return ofKind;
  const envelope = envelopeSegments[segmentId];
  return envelope?.elements[element] ?? envelope?.otherwise ?? ofKind;
}
