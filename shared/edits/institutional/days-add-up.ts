import { daysBetween } from "../../values/day.ts";
import { addCents } from "../../values/money.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { isInpatient } from "../is-inpatient.ts";

/** Covered and other days of an inpatient bill to Medicare (value codes 80 and 81) add up to the days of the statement. */
export const daysAddUp: Edit = {
  id: "days-add-up",
  sentence:
    "Covered and other days of an inpatient bill to Medicare (value codes 80 and 81) add up to the days of the statement.",
  remedy: "Count the nights from the first day to the last; of a patient who is still there the last day counts too.",
  source: "CMS Medicare Claims Processing Manual, chapter 25, section 75.3 and chapter 3, section 40.2.2",
  severity: "hold",
  claimType: "institutional",
  packs: ["medicare"],
  concerns: ["inpatient"],
  check: (claim) => {
    const { institutional, serviceFrom, serviceTo } = claim;
    const told = institutional?.values?.filter(({ code }) => code === "80" || code === "81") ?? [];
    if (institutional === undefined || !isInpatient(claim) || told.length === 0) return notApplicable;
    const nights = daysBetween(serviceFrom, serviceTo) + (institutional.patientStatus === "30" ? 1 : 0);
    // Days stand where amounts stand: three days are 3.00.
    const days = addCents(...told.map(({ cents }) => cents)) / 100;
    return findAt(days === Math.max(1, nights) ? [] : ["2300 HI*BE (covered and other days)"]);
  },
};
