import { type Edit, findAt, notApplicable } from "../edit.ts";

/** What came of an accident at work goes to workers' compensation first. */
export const workAccidentGoesToItsInsurer: Edit = {
  id: "work-accident-goes-to-its-insurer",
  sentence: "What came of an accident at work goes to workers' compensation first.",
  remedy: "Bill the employer's insurer, or take the accident off where it had nothing to do with work.",
  source: "42 CFR 411.40; 005010X222A1 2300 CLM11 EM",
  severity: "warn",
  concerns: ["accident"],
  check: ({ encounter: { accident, coverages } }) => {
    if (accident?.kind !== "EM" && accident?.otherKind !== "EM") return notApplicable;
    return findAt(
      coverages.some(({ filingIndicator }) => filingIndicator === "WC") ? [] : ["2300 CLM11 (related causes)"],
    );
  },
};
