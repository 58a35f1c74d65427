import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Equipment tells whether it is new (NU), used (UE) or rented (RR). */
export const equipmentBoughtOrRented: Edit = {
  id: "equipment-bought-or-rented",
  sentence: "Equipment tells whether it is new (NU), used (UE) or rented (RR).",
  remedy: "Add NU, UE or RR.",
  source: "CMS Medicare Claims Processing Manual, chapter 20, section 30",
  severity: "hold",
  packs: ["medicare", "medicaid", "commercial"],
  concerns: ["dme"],
  check: (claim) => {
    const equipment = claim.lines.filter(({ procedure }) => /^(E|K0)\d+$/.test(procedure) && procedure.length === 5);
    if (equipment.length === 0) return notApplicable;
    return findAt(
      equipment
        .filter(
          ({ modifiers }) => !modifiers.some((modifier) => ["NU", "UE", "RR", "RA", "RB", "MS"].includes(modifier)),
        )
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
