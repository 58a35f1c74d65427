import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";

/** Equipment names who ordered it. */
export const equipmentNamesOrderer: Edit = {
  id: "equipment-names-orderer",
  sentence: "Equipment names who ordered it.",
  remedy: "Add the ordering provider with NPI to the line.",
  source: "42 CFR 410.38(d); 005010X222A1 2420E",
  severity: "hold",
  concerns: ["dme"],
  packs: ["medicare"],
  claimType: "professional",
  check: (claim) => {
    const equipment = claim.lines.filter(({ procedure }) => isOfKind(procedure, "equipment"));
    if (equipment.length === 0) return notApplicable;
    return findAt(
      equipment
        .filter((line) => line.ordering === undefined && claim.referring === undefined)
        .map((line) => `2420E NM1 (line ${line.number} ordering provider)`),
    );
  },
};
