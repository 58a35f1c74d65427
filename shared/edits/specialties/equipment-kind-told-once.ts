import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Equipment is new, used or rented: one of them. */
export const equipmentKindToldOnce: Edit = {
  id: "equipment-kind-told-once",
  sentence: "Equipment is new, used or rented: one of them.",
  remedy: "Keep the one that is true.",
  source: "CMS Medicare Claims Processing Manual, chapter 20, section 30",
  severity: "hold",
  concerns: ["dme"],
  check: (claim) => {
    const kinds = claim.lines.filter(({ modifiers }) =>
      modifiers.some((modifier) => ["NU", "UE", "RR"].includes(modifier)),
    );
    if (kinds.length === 0) return notApplicable;
    return findAt(
      kinds
        .filter(({ modifiers }) => modifiers.filter((modifier) => ["NU", "UE", "RR"].includes(modifier)).length > 1)
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
