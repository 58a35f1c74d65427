import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A dialysis bill to Medicare tells the patient's weight and height: value codes A8 and A9. */
export const dialysisTellsWeightAndHeight: Edit = {
  id: "dialysis-tells-weight-and-height",
  sentence: "A dialysis bill to Medicare tells the patient's weight and height: value codes A8 and A9.",
  remedy: "Add value code A8 with the weight in kilograms and A9 with the height in centimeters.",
  source: "CMS Medicare Claims Processing Manual, chapter 8, section 50.3; 42 CFR 413.235",
  severity: "hold",
  claimType: "institutional",
  packs: ["medicare"],
  check: ({ institutional }) => {
    if (institutional?.facilityCode !== "72") return notApplicable;
    const told = new Set(institutional.values?.map(({ code }) => code));
    return findAt(["A8", "A9"].filter((code) => !told.has(code)).map((code) => `2300 HI*BE (value code ${code})`));
  },
};
