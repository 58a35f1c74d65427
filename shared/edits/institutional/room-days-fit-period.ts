import { daysBetween } from "../../values/day.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { isInpatient } from "../is-inpatient.ts";

/** The days of room and board are at most the days of the stay. */
export const roomDaysFitPeriod: Edit = {
  id: "room-days-fit-period",
  sentence: "The days of room and board are at most the days of the stay.",
  remedy: "Count the nights: the day of discharge is no day of room and board.",
  source: "CMS Medicare Claims Processing Manual, chapter 3, section 40.2.2; 005010X223A2 2400 SV205",
  severity: "hold",
  claimType: "institutional",
  concerns: ["inpatient"],
  check: (claim) => {
    const rooms = claim.lines.filter(
      ({ revenueCode }) => /^0(1[0-9]|20|21)\d$/.test(revenueCode ?? "") && revenueCode !== "0180",
    );
    if (rooms.length === 0 || !isInpatient(claim)) return notApplicable;
    const nights = daysBetween(claim.serviceFrom, claim.serviceTo);
    const most = claim.institutional?.patientStatus === "30" ? nights + 1 : Math.max(nights, 1);
    const days = rooms.reduce((sum, { units }) => sum + units, 0);
    return findAt(days > most ? rooms.map((line) => `2400 SV205 (line ${line.number} days)`) : []);
  },
};
