import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A bill names the attending provider, save for rides that were not scheduled as care. */
export const attendingPresent: Edit = {
  id: "attending-present",
  sentence: "A bill names the attending provider, save for rides that were not scheduled as care.",
  remedy: "Add who was responsible for the patient's care, with NPI.",
  source: "005010X223A2 2310A NM1*71",
  severity: "hold",
  claimType: "institutional",
  check: ({ institutional, lines }) => {
    if (institutional === undefined) return notApplicable;
    const onlyRides = lines.every(({ revenueCode }) => revenueCode?.startsWith("054"));
    return findAt(institutional.attending === undefined && !onlyRides ? ["2310A NM1 (attending provider)"] : []);
  },
};
