import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** A preventive visit points to a routine examination or another reason without illness. */
export const preventiveVisitHasItsReason: Edit = {
  id: "preventive-visit-has-its-reason",
  sentence: "A preventive visit points to a routine examination or another reason without illness.",
  remedy: "Point the line to the Z code of the examination.",
  source: "ICD-10-CM Official Guidelines IV.P",
  severity: "warn",
  concerns: ["preventive"],
  check: (claim) => {
    const visits = claim.lines.filter(({ procedure }) => isOfKind(procedure, "preventive-visit"));
    if (visits.length === 0) return notApplicable;
    return findAt(
      visits
        .filter(({ pointers }) => !pointers.some((pointer) => claim.diagnoses[pointer - 1]?.startsWith("Z")))
        .map((line) => atLine(line, "pointers")),
    );
  },
};
