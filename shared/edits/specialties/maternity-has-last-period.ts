import { type Edit, findAt, notApplicable } from "../edit.ts";

/** Obstetric care tells the day of the last menstrual period. */
export const maternityHasLastPeriod: Edit = {
  id: "maternity-has-last-period",
  sentence: "Obstetric care tells the day of the last menstrual period.",
  remedy: "Enter the date from the record.",
  source: "005010X222A1 2300 DTP*484",
  severity: "warn",
  concerns: ["maternity"],
  claimType: "professional",
  check: (claim) => {
    const care = claim.lines.filter(({ procedure }) =>
      /^59(400|4[0-3]\d|510|51[45]|610|61[248]|620|622)$/.test(procedure),
    );
    if (care.length === 0) return notApplicable;
    return findAt(
      claim.encounter.lastMenstrualPeriodDate === undefined ? ["2300 DTP*484 (last menstrual period)"] : [],
    );
  },
};
