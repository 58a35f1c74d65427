import type { Claim } from "../../claim/claim.ts";
import type { Payer } from "../../payers/payer.ts";

/** What the claim says of its payer's kind, else what is known of the payer. Source: 005010X222A1 2000B SBR09. */
export function filingIndicatorOf({ coverage }: Claim, payer: Payer): string {
  return coverage?.filingIndicator ?? payer.filingIndicator;
}
