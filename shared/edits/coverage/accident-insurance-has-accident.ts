import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A claim to workers' compensation or an automobile insurer tells of the accident. */
export const accidentInsuranceHasAccident: Edit = {
  id: "accident-insurance-has-accident",
  sentence: "A claim to workers' compensation or an automobile insurer tells of the accident.",
  remedy: "Add the kind and the date of the accident, and for a car the state.",
  source: "005010X222A1 2300 CLM11, 2000B SBR09 WC and AM",
  severity: "hold",
  check: ({ coverage, encounter }) => {
    const indicator = coverage?.filingIndicator;
    if (indicator !== "WC" && indicator !== "AM") return notApplicable;
    const wanted = indicator === "WC" ? "EM" : "AA";
    const { accident } = encounter;
    return findAt(accident?.kind === wanted || accident?.otherKind === wanted ? [] : ["2300 CLM11 (related causes)"]);
  },
};
