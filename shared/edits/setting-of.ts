import type { Claim } from "../claim/claim.ts";
import type { BillingSetting } from "../codes/billing-facts.ts";

/** Whose NCCI tables a claim is held to. */
export function settingOf({ claimType }: Claim): BillingSetting {
  return claimType === "institutional" ? "hospital" : "practitioner";
}
