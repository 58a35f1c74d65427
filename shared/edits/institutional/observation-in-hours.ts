import { type Edit, findAt, notApplicable } from "../edit.ts";
import { linePlace } from "../line-place.ts";

/** Observation (revenue code 0762) on an outpatient bill to Medicare is told in hours, as G0378. */
export const observationInHours: Edit = {
  id: "observation-in-hours",
  sentence: "Observation (revenue code 0762) on an outpatient bill to Medicare is told in hours, as G0378.",
  remedy: "Set the procedure of the line to G0378, with one unit for each hour.",
  source: "CMS Medicare Claims Processing Manual, chapter 4, section 290.2.2",
  severity: "hold",
  claimType: "institutional",
  packs: ["medicare"],
  concerns: ["outpatient"],
  check: (claim) => {
    const hours = claim.lines.filter(({ revenueCode }) => revenueCode === "0762");
    if (hours.length === 0) return notApplicable;
    return findAt(
      hours
        .filter(({ procedure }) => procedure !== "G0378" && procedure !== "G0379")
        .map((line) => linePlace(claim, line, "procedure")),
    );
  },
};
