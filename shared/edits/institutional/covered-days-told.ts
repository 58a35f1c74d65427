import { type Edit, findAt, notApplicable } from "../edit.ts";

/** An inpatient bill to Medicare tells its covered days (value code 80). */
export const coveredDaysTold: Edit = {
  id: "covered-days-told",
  sentence: "An inpatient bill to Medicare tells its covered days (value code 80).",
  remedy: "Add value code 80 with the number of covered days.",
  source: "CMS Medicare Claims Processing Manual, chapter 25, section 75.3",
  severity: "hold",
  claimType: "institutional",
  packs: ["medicare"],
  concerns: ["inpatient"],
  check: (claim) => {
    if (claim.institutional === undefined || !["11", "18", "21"].includes(claim.institutional.facilityCode))
      return notApplicable;
    const told = claim.institutional.values?.some(({ code }) => code === "80");
    return findAt(told === true ? [] : ["2300 HI*BE (covered days)"]);
  },
};
