import { type Edit, findAt, notApplicable } from "../edit.ts";

/** Second and third digits that CMS uses. */
const facilities: ReadonlySet<string> = new Set(
  "11 12 13 14 18 21 22 23 28 32 33 34 41 43 51 61 65 66 71 72 73 74 75 76 77 79 81 82 83 84 85 86 87 89".split(" "),
);

/** A type of bill is a facility and a frequency that go together. */
export const billTypeKnown: Edit = {
  id: "bill-type-known",
  sentence: "A type of bill is a facility and a frequency that go together.",
  remedy: "Choose the facility, as 11 for inpatient, 13 for outpatient hospital care, and the frequency of the bill.",
  source: "005010X223A2 2300 CLM05-1, CLM05-3; CMS Medicare Claims Processing Manual, chapter 25, section 75.1",
  severity: "hold",
  claimType: "institutional",
  check: ({ institutional }) =>
    institutional === undefined
      ? notApplicable
      : findAt(facilities.has(institutional.facilityCode) ? [] : ["2300 CLM05-1 (type of bill)"]),
};
