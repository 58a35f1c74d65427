import { cannotTell, type Edit, findAt, pass } from "../edit.ts";

/** The payer does not say that the patient's coverage was inactive, or unknown, on the day of service. */
export const coverageActive: Edit = {
  id: "coverage-active",
  sentence: "The payer knows the patient's coverage, and says that it is active on the day of service.",
  remedy: "Ask the patient for the coverage of that day and correct member id, name, birth date or payer.",
  source: "005010X279A1 271 2110C EB01, 2100C AAA03",
  severity: "hold",
  wants: ["eligibility"],
  check: (_claim, { coverageAnswer }) => {
    if (coverageAnswer === undefined) return cannotTell;
    if (coverageAnswer === "active") return pass;
    return findAt([
      coverageAnswer === "inactive" ? "2010BA NM109 (coverage not active)" : "2010BA NM109 (member id unknown)",
    ]);
  },
};
