import { isOfKind, isVisit } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Modifiers 24, 25 and 57 are on visits only. */
export const visitModifiersOnVisits: Edit = {
  id: "visit-modifiers-on-visits",
  sentence: "Modifiers 24, 25 and 57 are on visits only.",
  remedy: "Move the modifier to the visit; a procedure takes 58, 59, 78 or 79.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, section 40.2",
  severity: "hold",
  concerns: ["modified"],
  claimType: "professional",
  check: (claim) => {
    const told = claim.lines.filter(({ modifiers }) =>
      modifiers.some((modifier) => ["24", "25", "57"].includes(modifier)),
    );
    if (told.length === 0) return notApplicable;
    return findAt(
      told
        .filter(
          ({ procedure }) =>
            isOfKind(procedure, "surgery", "laboratory", "drug", "vaccine", "vaccine-administration", "equipment") ||
            (isOfKind(procedure, "imaging") && !isVisit(procedure)),
        )
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
