import { ageOn } from "../../values/age.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** A procedure of an age is on a patient of that age. */
export const procedureFitsAge: Edit = {
  id: "procedure-fits-age",
  sentence: "A procedure of an age is on a patient of that age.",
  remedy: "Check the birth date and the procedure.",
  source: "CMS HCPCS and CPT code ranges by age, as the imported code set has them",
  severity: "hold",
  check: (claim, { codes }) => {
    const age = ageOn(claim.patient.birthDate, claim.serviceFrom);
    const bound = claim.lines.flatMap((line) => {
      const answer = codes.procedure(line.procedure, line.from);
      return answer.kind === "known" && answer.fact.ages !== undefined ? [{ line, ages: answer.fact.ages }] : [];
    });
    if (bound.length === 0) return notApplicable;
    return findAt(
      bound.filter(({ ages }) => age < ages.from || age > ages.to).map(({ line }) => atLine(line, "procedure")),
    );
  },
};
