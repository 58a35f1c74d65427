import { type Edit, findAt, notApplicable } from "../edit.ts";

/** Revenue codes that go without: pharmacy, supplies, anesthesia, recovery, observation's first day and the like. */
const without = /^0(25[0-9]|27[0-9]|37[0-9]|62[1-4]|70[0-9]|71[0-9]|72[0-9]|001|100|1[1-9]\d|2[0-4]\d)$/;

/** An outpatient line has a procedure code, where its revenue code needs one. */
export const outpatientLineHasProcedure: Edit = {
  id: "outpatient-line-has-procedure",
  sentence: "An outpatient line has a procedure code, where its revenue code needs one.",
  remedy: "Add the CPT or HCPCS code of the service.",
  source: "CMS Medicare Claims Processing Manual, chapter 4, section 20.1; 005010X223A2 2400 SV202",
  severity: "hold",
  claimType: "institutional",
  check: (claim) => {
    if (claim.institutional === undefined || !["13", "14", "85", "83"].includes(claim.institutional.facilityCode)) {
      return notApplicable;
    }
    return findAt(
      claim.lines
        .filter(({ revenueCode, procedure }) => procedure === "" && !without.test(revenueCode ?? ""))
        .map((line) => `2400 SV202-2 (line ${line.number} procedure)`),
    );
  },
};
