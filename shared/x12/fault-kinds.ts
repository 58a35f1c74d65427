import type { AcknowledgmentCode, SnipLevel } from "./finding.ts";

export interface FaultKind {
  readonly level: SnipLevel;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly remedy: string;
  readonly acknowledgment?: AcknowledgmentCode;
}

const ta1 = (code: string): AcknowledgmentCode => ({ element: "TA105", code });
const ak9 = (code: string): AcknowledgmentCode => ({ element: "AK905", code });
const ik5 = (code: string): AcknowledgmentCode => ({ element: "IK502", code });
const ik3 = (code: string): AcknowledgmentCode => ({ element: "IK304", code });
const ik4 = (code: string): AcknowledgmentCode => ({ element: "IK403", code });

function kind(
  level: SnipLevel,
  severity: "error" | "warning",
  acknowledgment: AcknowledgmentCode | undefined,
  message: string,
  remedy: string,
): FaultKind {
  return { level, severity, message, remedy, ...(acknowledgment === undefined ? {} : { acknowledgment }) };
}

/** Every fault that the reader and the critic can report, in one table. Sources: 005010X231A1 IK304, IK403, IK502, AK905; TA1 TA105. */
export const faultKinds = {
  "not-x12": kind(
    1,
    "error",
    undefined,
    "Text outside an interchange.",
    "Send a file that starts with an ISA segment.",
  ),
  "no-interchange": kind(
    1,
    "error",
    undefined,
    "The file holds nothing.",
    "Send a file that starts with an ISA segment.",
  ),
  "isa-unreadable": kind(
    1,
    "error",
    ta1("022"),
    "The ISA cannot be read.",
    "Write an ISA of 106 bytes with sixteen elements.",
  ),
  "isa-width": kind(
    1,
    "error",
    ta1("022"),
    "An ISA element has not its fixed width.",
    "Pad every ISA element to its width: 106 bytes in all.",
  ),
  "separators-clash": kind(
    1,
    "error",
    ta1("027"),
    "Two separators are the same character.",
    "Choose four different separators.",
  ),
  "segment-too-long": kind(
    1,
    "error",
    ta1("004"),
    "A segment never ends.",
    "Check the segment terminator at byte 106 of the ISA.",
  ),
  "unended-segment": kind(
    1,
    "error",
    ta1("023"),
    "The file ends inside a segment.",
    "Send the whole file, each segment with its terminator.",
  ),
  "empty-segment": kind(
    1,
    "warning",
    undefined,
    "A segment terminator with nothing before it.",
    "Write one terminator a segment.",
  ),
  "bad-segment-id": kind(
    1,
    "error",
    ik3("1"),
    "A segment does not start with a segment identifier.",
    "Check the separators against the ISA.",
  ),
  "unexpected-envelope": kind(
    1,
    "error",
    ta1("022"),
    "An envelope segment stands where it cannot.",
    "Nest ISA, GS, ST, SE, GE, IEA in this order.",
  ),
  "missing-iea": kind(1, "error", ta1("023"), "The interchange has no IEA.", "End the interchange with IEA."),
  "missing-ge": kind(1, "error", ak9("3"), "The functional group has no GE.", "End the functional group with GE."),
  "missing-se": kind(1, "error", ik5("2"), "The transaction set has no SE.", "End the transaction set with SE."),
  "interchange-number-mismatch": kind(
    1,
    "error",
    ta1("001"),
    "IEA02 differs from ISA13.",
    "Write the same control number in both.",
  ),
  "group-number-mismatch": kind(
    1,
    "error",
    ak9("4"),
    "GE02 differs from GS06.",
    "Write the same control number in both.",
  ),
  "transaction-number-mismatch": kind(
    1,
    "error",
    ik5("3"),
    "SE02 differs from ST02.",
    "Write the same control number in both.",
  ),
  "repeated-transaction-number": kind(
    1,
    "error",
    ik5("23"),
    "ST02 is not unique in its functional group.",
    "Number the transaction sets of a group apart.",
  ),
  "wrong-group-count": kind(
    1,
    "error",
    ta1("021"),
    "IEA01 is not the number of functional groups.",
    "Count the GS segments of the interchange.",
  ),
  "wrong-transaction-count": kind(
    1,
    "error",
    ak9("5"),
    "GE01 is not the number of transaction sets.",
    "Count the ST segments of the group.",
  ),
  "wrong-segment-count": kind(
    1,
    "error",
    ik5("4"),
    "SE01 is not the number of segments.",
    "Count the segments from ST to SE, both included.",
  ),
  "wrong-functional-id": kind(
    1,
    "error",
    ak9("1"),
    "GS01 does not go with the transaction set.",
    "Use the functional identifier of the guide.",
  ),
  "unknown-guide": kind(
    1,
    "error",
    ik5("I6"),
    "No known guide for ST01, ST03 and GS08.",
    "Use a guide that this reader has.",
  ),
  "unexpected-version": kind(
    2,
    "warning",
    undefined,
    "ST03 or GS08 is another version of a known guide.",
    "Send the current version of the guide.",
  ),
  "unexpected-segment": kind(
    1,
    "error",
    ik3("2"),
    "A segment that the guide does not have here.",
    "Remove it, or move it to its loop.",
  ),
  "unexpected-qualifier": kind(
    2,
    "error",
    ik3("2"),
    "A segment whose qualifier the guide does not have here.",
    "Use a qualifier that the guide lists for this loop.",
  ),
  "segment-out-of-order": kind(
    1,
    "error",
    ik3("7"),
    "A segment that stands too late in its loop.",
    "Write the segments in the order of the guide.",
  ),
  "wrong-hierarchy": kind(
    1,
    "error",
    ik4("7"),
    "HL02 is not the HL01 of the level above.",
    "Number HL01 from 1 and point HL02 to its parent.",
  ),
  "wrong-hierarchy-number": kind(
    1,
    "error",
    ik4("7"),
    "HL01 does not count up by one.",
    "Number HL01 from 1 in each transaction set.",
  ),
  "wrong-child-code": kind(
    1,
    "error",
    ik4("7"),
    "HL04 does not tell whether levels stand below.",
    "Send 1 with levels below, else 0.",
  ),
  "missing-segment": kind(2, "error", ik3("3"), "A required segment is missing.", "Send the segment."),
  "missing-loop": kind(2, "error", ik3("3"), "A required loop is missing.", "Send the loop."),
  "too-many-segments": kind(
    2,
    "error",
    ik3("5"),
    "A segment occurs more often than the guide allows.",
    "Send no more than the guide allows.",
  ),
  "too-many-loops": kind(
    2,
    "error",
    ik3("4"),
    "A loop occurs more often than the guide allows.",
    "Send no more than the guide allows.",
  ),
  "missing-element": kind(2, "error", ik4("1"), "A required element is missing.", "Send the element."),
  "missing-paired-element": kind(
    1,
    "error",
    ik4("2"),
    "An element that another one calls for is missing.",
    "Send both elements, or neither.",
  ),
  "excluded-element": kind(1, "error", ik4("10"), "Two elements that exclude one another.", "Send only one of them."),
  "not-used-element": kind(2, "error", ik4("I10"), "An element that the guide does not use.", "Leave the element out."),
  "too-many-elements": kind(
    1,
    "error",
    ik4("3"),
    "More elements than the segment has.",
    "Remove the surplus elements.",
  ),
  "too-many-components": kind(
    1,
    "error",
    ik4("13"),
    "More components than the composite has.",
    "Remove the surplus components.",
  ),
  "too-many-repetitions": kind(
    1,
    "error",
    ik4("12"),
    "An element repeats more often than allowed.",
    "Send fewer repetitions.",
  ),
  "too-short": kind(1, "error", ik4("4"), "An element is too short.", "Send a value of the length the guide asks for."),
  "too-long": kind(
    1,
    "error",
    ik4("5"),
    "An element is too long.",
    "Shorten the value to the length the guide allows.",
  ),
  "bad-character": kind(
    1,
    "error",
    ik4("6"),
    "An element holds a character that it may not.",
    "Use the characters of the element's type.",
  ),
  "bad-number": kind(
    1,
    "error",
    ik4("6"),
    "A numeric element is not a number.",
    "Send digits, with a minus or a decimal point only where allowed.",
  ),
  "bad-code": kind(2, "error", ik4("7"), "A code that the guide does not list.", "Use a code of the guide."),
  "bad-date": kind(
    1,
    "error",
    ik4("8"),
    "A date that does not exist or is not in its format.",
    "Send the date in the format that its qualifier says.",
  ),
  "bad-time": kind(1, "error", ik4("9"), "A time that does not exist.", "Send the time as HHMM or HHMMSS."),
  "trailing-separator": kind(
    1,
    "warning",
    undefined,
    "A segment ends with an empty element.",
    "Drop the separators at the end of the segment.",
  ),
} as const satisfies Record<string, FaultKind>;

export type FaultCode = keyof typeof faultKinds;
