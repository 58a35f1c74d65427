import { isOfKind, isVisit } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A National Drug Code stands on the line of its drug, and on no other. */
export const ndcOnDrugsOnly: Edit = {
  id: "ndc-on-drugs-only",
  sentence: "A National Drug Code stands on the line of its drug, and on no other.",
  remedy: "Move the drug's code to the line of the drug.",
  source: "005010X222A1 2410 LIN",
  severity: "hold",
  concerns: ["drug"],
  check: (claim) => {
    const named = claim.lines.filter(({ ndc }) => ndc !== undefined);
    if (named.length === 0) return notApplicable;
    return findAt(
      named
        .filter(
          ({ procedure }) => isVisit(procedure) || isOfKind(procedure, "surgery", "imaging", "vaccine-administration"),
        )
        .map((line) => `2410 LIN03 (line ${line.number} drug code)`),
    );
  },
};
