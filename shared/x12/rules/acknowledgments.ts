import type { AcknowledgmentCode } from "../finding.ts";

/** What a 999 says of the faults that rules find. Source: 005010X231A1 IK304, IK403. */
export const invalidValue: AcknowledgmentCode = { element: "IK403", code: "7" };
export const invalidDate: AcknowledgmentCode = { element: "IK403", code: "8" };
export const tooLong: AcknowledgmentCode = { element: "IK403", code: "5" };
export const missingElement: AcknowledgmentCode = { element: "IK403", code: "I9" };
export const patternFailure: AcknowledgmentCode = { element: "IK403", code: "I12" };
export const unneededElement: AcknowledgmentCode = { element: "IK403", code: "I13" };
export const missingSegment: AcknowledgmentCode = { element: "IK304", code: "I6" };
export const unneededSegment: AcknowledgmentCode = { element: "IK304", code: "I9" };
