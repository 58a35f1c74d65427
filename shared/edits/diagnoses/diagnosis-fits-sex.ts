import { diagnosesOf, editorSays } from "../diagnoses-of.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A diagnosis that only one sex has is on a patient of that sex. */
export const diagnosisFitsSex: Edit = {
  id: "diagnosis-fits-sex",
  sentence: "A diagnosis that only one sex has is on a patient of that sex.",
  remedy:
    "Check the patient's sex and the diagnosis; where both are right, the payer wants condition code 45 or a note.",
  source: "CMS Medicare Code Editor, sex conflict",
  severity: "warn",
  check: (claim, context) => {
    const { sex } = claim.patient;
    const bound = diagnosesOf(claim, context).filter((each) => editorSays(each, "sex") !== undefined);
    return sex === "U" || bound.length === 0
      ? notApplicable
      : findAt(bound.filter((each) => editorSays(each, "sex") !== sex).map(({ place }) => place));
  },
};
