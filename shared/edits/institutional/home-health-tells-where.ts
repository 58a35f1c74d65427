import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A home health bill to Medicare tells where the patient lives: value codes 61 (area) and 85 (county). */
export const homeHealthTellsWhere: Edit = {
  id: "home-health-tells-where",
  sentence: "A home health bill to Medicare tells where the patient lives: value codes 61 (area) and 85 (county).",
  remedy: "Add value code 61 with the area's number (CBSA), and 85 with the county's (FIPS).",
  source: "CMS Medicare Claims Processing Manual, chapter 10, section 40.2; 42 CFR 484.205",
  severity: "hold",
  claimType: "institutional",
  packs: ["medicare"],
  check: ({ institutional }) => {
    if (institutional === undefined || !["32", "33"].includes(institutional.facilityCode)) return notApplicable;
    const told = new Set(institutional.values?.map(({ code }) => code));
    return findAt(["61", "85"].filter((code) => !told.has(code)).map((code) => `2300 HI*BE (value code ${code})`));
  },
};
