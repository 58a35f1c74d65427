import type { Claim } from "../claim/claim.ts";
import type { Day } from "../values/day.ts";
import type { EditContext } from "./edit.ts";

/** The last day on which the payer takes this claim: a replacement or void may have a clock of its own. */
export function filingDeadline(claim: Claim, { payer }: Pick<EditContext, "payer">): Day {
  const limit = claim.frequency === "1" ? payer.filingLimit : (payer.correctionLimit ?? payer.filingLimit);
  return limit(claim);
}
