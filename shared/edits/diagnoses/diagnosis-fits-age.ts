import { ageOn } from "../../values/age.ts";
import { diagnosesOf, editorSays } from "../diagnoses-of.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A diagnosis of an age is on a patient of that age. */
export const diagnosisFitsAge: Edit = {
  id: "diagnosis-fits-age",
  sentence: "A diagnosis of an age is on a patient of that age.",
  remedy: "Check the birth date and the diagnosis.",
  source: "CMS Medicare Code Editor, age conflict",
  severity: "warn",
  check: (claim, context) => {
    const age = ageOn(claim.patient.birthDate, claim.serviceFrom);
    const bound = diagnosesOf(claim, context).flatMap((each) => {
      const ages = editorSays(each, "ages");
      return ages === undefined ? [] : [{ place: each.place, ages }];
    });
    if (bound.length === 0) return notApplicable;
    return findAt(bound.filter(({ ages }) => age < ages.from || age > ages.to).map(({ place }) => place));
  },
};
