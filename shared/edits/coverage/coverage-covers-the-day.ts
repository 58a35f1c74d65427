import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";

/** The payer's own dates of the coverage include the day of service. */
export const coverageCoversTheDay: Edit = {
  id: "coverage-covers-the-day",
  sentence: "The payer's own dates of the coverage include the day of service.",
  remedy: "Ask the patient for the insurance of that day.",
  source: "005010X279A1 271 2100C DTP*346, DTP*347",
  severity: "hold",
  wants: ["eligibility"],
  check: ({ serviceFrom }, { eligibility }) => {
    if (eligibility === undefined) return noVerdict;
    const { from, to } = eligibility;
    if (from === undefined && to === undefined) return notApplicable;
    const isOutside = (from !== undefined && serviceFrom < from) || (to !== undefined && serviceFrom > to);
    return findAt(isOutside ? ["2010BA NM109 (coverage on the day)"] : []);
  },
};
