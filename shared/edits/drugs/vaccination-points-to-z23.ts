import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** A vaccination points to the encounter for immunization (Z23). */
export const vaccinationPointsToZ23: Edit = {
  id: "vaccination-points-to-z23",
  sentence: "A vaccination points to the encounter for immunization (Z23).",
  remedy: "Add Z23 and point the vaccine's lines to it.",
  source: "ICD-10-CM Official Guidelines I.C.21.c.2",
  severity: "warn",
  concerns: ["vaccine"],
  claimType: "professional",
  check: (claim) => {
    const lines = claim.lines.filter(({ procedure }) => isOfKind(procedure, "vaccine", "vaccine-administration"));
    if (lines.length === 0) return notApplicable;
    return findAt(
      lines
        .filter(({ pointers }) => !pointers.some((pointer) => claim.diagnoses[pointer - 1] === "Z23"))
        .map((line) => atLine(line, "pointers")),
    );
  },
};
