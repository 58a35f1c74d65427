import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A skilled nursing stay that Medicare pays tells the hospital stay before it (occurrence span code 70). */
export const qualifyingStayTold: Edit = {
  id: "qualifying-stay-told",
  sentence: "A skilled nursing stay that Medicare pays tells the hospital stay before it (occurrence span code 70).",
  remedy: "Add span code 70 with the days of the hospital stay of three days or more.",
  source: "42 CFR 409.30(a)(1); CMS Medicare Claims Processing Manual, chapter 25, section 75.2",
  severity: "warn",
  claimType: "institutional",
  packs: ["medicare"],
  concerns: ["inpatient"],
  check: ({ institutional }) => {
    if (institutional === undefined || !["18", "21"].includes(institutional.facilityCode)) return notApplicable;
    const told = institutional.occurrenceSpans?.some(({ code }) => code === "70");
    return findAt(told === true ? [] : ["2300 HI*BI (occurrence spans)"]);
  },
};
