import { diagnosesOf, saysOf } from "../diagnoses-of.ts";
import { type Edit, notApplicable } from "../edit.ts";
import { verdictOf } from "../told.ts";

/** Every diagnosis is coded to its full length: a header cannot be billed. */
export const diagnosisBillable: Edit = {
  id: "diagnosis-billable",
  sentence: "Every diagnosis is coded to its full length: a header cannot be billed.",
  remedy: "Choose the code below it that says what was found.",
  source: "ICD-10-CM Official Guidelines I.B.2",
  severity: "hold",
  wants: ["icd-10-cm"],
  check: (claim, context) => {
    const known = diagnosesOf(claim, context).filter(({ answer }) => answer.kind !== "unknown");
    return known.length === 0
      ? notApplicable
      : verdictOf(known.map((each) => ({ place: each.place, right: saysOf(each, ({ billable }) => billable) })));
  },
};
