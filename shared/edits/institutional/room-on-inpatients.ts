import { atRevenue } from "../bill.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";

/** All-inclusive, room and board, nursery, intensive and coronary care. */
const room = /^0(1[0-79]\d|2[01]\d)$/;

/** Room and board is on inpatient bills only. */
export const roomOnInpatients: Edit = {
  id: "room-on-inpatients",
  sentence: "Room and board is on inpatient bills only.",
  remedy: "Bill the stay as inpatient, or choose the revenue code of the outpatient service, as 0762 for observation.",
  source: "005010X223A2 2400 SV201 and 2300 CLM05-1; CMS Medicare Claims Processing Manual, chapter 25, section 75.4",
  severity: "hold",
  claimType: "institutional",
  concerns: ["outpatient"],
  check: ({ institutional, lines }) => {
    if (institutional === undefined || !["13", "14", "83"].includes(institutional.facilityCode)) return notApplicable;
    return findAt(lines.filter(({ revenueCode }) => room.test(revenueCode ?? "")).map(atRevenue));
  },
};
