import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Equipment that Medicare Part B pays is for use at home, not in a hospital or a skilled nursing facility. */
export const equipmentIsForTheHome: Edit = {
  id: "equipment-is-for-the-home",
  sentence: "Equipment that Medicare Part B pays is for use at home, not in a hospital or a skilled nursing facility.",
  remedy:
    "Set the place of service to where the patient uses it, as 12; in a hospital or nursing facility the facility provides it.",
  source: "42 USC 1395x(n); 42 CFR 414.202; CMS Medicare Claims Processing Manual, chapter 20, section 10",
  severity: "hold",
  claimType: "professional",
  packs: ["medicare"],
  concerns: ["dme"],
  check: (claim) => {
    const equipment = claim.lines.filter(({ procedure }) => isOfKind(procedure, "equipment"));
    if (equipment.length === 0) return notApplicable;
    return findAt(
      equipment
        .filter(({ placeOfService }) => ["21", "31", "51"].includes(placeOfService ?? claim.placeOfService))
        .map((line) => atLine(line, "place")),
    );
  },
};
