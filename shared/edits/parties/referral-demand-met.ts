import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";
import { isAmong, isFor } from "../practice-rule.ts";

/** Where a payer wants a referral or a referring provider, the claim has it. */
export const referralDemandMet: Edit = {
  id: "referral-demand-met",
  sentence: "Where a payer wants a referral or a referring provider, the claim has it.",
  remedy: "Ask the referring office for the number or the NPI.",
  source: "the payer's contract, in the practice's rules (referralDemands)",
  severity: "hold",
  wants: ["practice"],
  packs: ["practice"],
  check: (claim, { practice, payer }) => {
    if (practice.referralDemands === undefined) return noVerdict;
    const demands = practice.referralDemands.filter(
      (demand) =>
        isFor(demand, payer.id, claim.serviceFrom) &&
        (demand.procedures === undefined ||
          claim.lines.some(({ procedure }) => isAmong(procedure, demand.procedures ?? []))),
    );
    if (demands.length === 0) return notApplicable;
    return findAt([
      ...(demands.some(({ wants }) => wants === "referral-number") && claim.encounter.referralNumber === undefined
        ? ["2300 REF*9F (referral number)"]
        : []),
      ...(demands.some(({ wants }) => wants === "referring-provider") && claim.referring === undefined
        ? ["2310A NM1 (referring provider)"]
        : []),
    ]);
  },
};
