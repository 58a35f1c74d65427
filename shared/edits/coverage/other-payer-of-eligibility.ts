import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";

/** Every other payer that the payer knows of is on the claim. */
export const otherPayerOfEligibility: Edit = {
  id: "other-payer-of-eligibility",
  sentence: "Every other payer that the payer knows of is on the claim.",
  remedy: "Ask the patient which pays first, and add the coverage.",
  source: "005010X279A1 271 2120C NM1; 42 CFR 411.24 for Medicare",
  severity: "warn",
  wants: ["eligibility"],
  check: ({ encounter: { coverages } }, { eligibility }) => {
    if (eligibility === undefined) return noVerdict;
    if (eligibility.otherPayers.length === 0) return notApplicable;
    const named = new Set(coverages.map(({ payerId }) => payerId.toUpperCase()));
    return findAt(
      eligibility.otherPayers.some((payer) => !named.has(payer.toUpperCase())) ? ["2320 SBR (other payer)"] : [],
    );
  },
};
