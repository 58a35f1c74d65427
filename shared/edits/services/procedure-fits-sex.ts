import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** A procedure that only one sex can have is on a patient of that sex. */
export const procedureFitsSex: Edit = {
  id: "procedure-fits-sex",
  sentence: "A procedure that only one sex can have is on a patient of that sex.",
  remedy: "Check the patient's sex and the procedure; where both are right, modifier KX tells the payer so.",
  source: "CMS Medicare Claims Processing Manual, chapter 32, section 240",
  severity: "warn",
  check: (claim, { codes }) => {
    const bound = claim.lines.flatMap((line) => {
      const answer = codes.procedure(line.procedure, line.from);
      return answer.kind === "known" && answer.fact.sex !== undefined ? [{ line, sex: answer.fact.sex }] : [];
    });
    if (bound.length === 0 || claim.patient.sex === "U") return notApplicable;
    return findAt(
      bound
        .filter(({ line, sex }) => sex !== claim.patient.sex && !line.modifiers.includes("KX"))
        .map(({ line }) => atLine(line, "procedure")),
    );
  },
};
