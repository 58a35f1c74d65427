import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A ride in an ambulance tells its reason, its miles, and where it began and ended. */
export const ambulanceIsWhole: Edit = {
  id: "ambulance-is-whole",
  sentence: "A ride in an ambulance tells its reason, its miles, and where it began and ended.",
  remedy: "Add the transport reason, the miles, and the pick-up and drop-off addresses.",
  source: "005010X222A1 2300 CR1, 2310E, 2310F",
  severity: "hold",
  concerns: ["ambulance"],
  claimType: "professional",
  check: (claim) => {
    const rides = claim.lines.filter(({ procedure }) => isOfKind(procedure, "ambulance-base", "ambulance-mileage"));
    if (rides.length === 0) return notApplicable;
    const { ambulance, pickUp, dropOff } = claim.encounter;
    const lineSays = (part: "ambulance" | "pickUp" | "dropOff") => rides.every((line) => line[part] !== undefined);
    return findAt([
      ...(ambulance === undefined && !lineSays("ambulance") ? ["2300 CR1 (ambulance)"] : []),
      ...(pickUp === undefined && !lineSays("pickUp") ? ["2310E NM1 (pick-up address)"] : []),
      ...(dropOff === undefined && !lineSays("dropOff") ? ["2310F NM1 (drop-off address)"] : []),
    ]);
  },
};
