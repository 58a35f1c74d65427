import { type Edit, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { verdictOf } from "../told.ts";

/** The side of a procedure is the side of the diagnosis that it points to. */
export const sideFitsDiagnosis: Edit = {
  id: "side-fits-diagnosis",
  sentence: "The side of a procedure is the side of the diagnosis that it points to.",
  remedy: "Correct the side of the procedure or of the diagnosis.",
  source: "ICD-10-CM Official Guidelines I.B.13",
  severity: "hold",
  wants: ["icd-10-cm"],
  concerns: ["sided"],
  check: (claim, { codes }) => {
    const sided = claim.lines.filter(({ modifiers }) => modifiers.includes("RT") !== modifiers.includes("LT"));
    if (sided.length === 0) return notApplicable;
    return verdictOf(
      sided.map((line) => {
        const wanted = line.modifiers.includes("RT") ? "right" : "left";
        const answers = line.pointers.map((pointer) => codes.diagnosis(claim.diagnoses[pointer - 1] ?? "", line.from));
        const sides = answers.flatMap((answer) => {
          if (answer.kind !== "known") return [];
          const { title } = answer.fact;
          const right = /\bright\b/i.test(title);
          const left = /\bleft\b/i.test(title);
          return right !== left ? [right ? "right" : "left"] : [];
        });
        const untold = sides.length === 0 && answers.some(({ kind }) => kind === "no-data");
        return {
          place: atLine(line, "modifiers"),
          right: untold ? undefined : sides.length === 0 || sides.includes(wanted),
        };
      }),
    );
  },
};
