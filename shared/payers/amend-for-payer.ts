import type { Claim } from "../claim/claim.ts";
import { payerOf } from "./catalog.ts";

/** The claim as its payer wants it. Whoever scrubs or writes a claim does it with this one, so that both see the same. */
export function amendForPayer(claim: Claim): Claim {
  return claim.coverage === undefined ? claim : (payerOf(claim.coverage.payerId).amend?.(claim) ?? claim);
}
