import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";

/** Where the plan has a primary care provider, that one performed or referred the service. */
export const primaryCareReferred: Edit = {
  id: "primary-care-referred",
  sentence: "Where the plan has a primary care provider, that one performed or referred the service.",
  remedy: "Get the referral of the primary care provider whom the payer has on file, or have the patient change it.",
  source: "005010X279A1 271 2120C NM1*P3",
  severity: "warn",
  wants: ["eligibility"],
  check: (claim, { eligibility }) => {
    if (eligibility === undefined) return noVerdict;
    const wanted = eligibility.primaryCareNpi;
    if (wanted === undefined) return notApplicable;
    const { rendering, referring, billingProvider, encounter } = claim;
    const named = [
      rendering,
      referring,
      billingProvider,
      encounter.primaryCare,
      ...claim.lines.map((line) => line.rendering),
    ];
    return findAt(
      named.some((provider) => provider?.npi === wanted) || encounter.referralNumber !== undefined
        ? []
        : ["2310A NM109 (referring provider)"],
    );
  },
};
