import { parseDollars } from "../values/money.ts";
import type { Unit } from "../x12/item.ts";
import { valueIn } from "../x12/loop.ts";
import type { ClaimStatusAnswer } from "./claim-acknowledgment.ts";
import { claimIdIn, referenceIn } from "./read-names.ts";
import { readStatusCodes } from "./read-status-codes.ts";

/**
 * A unit of a 277 as the answer to a question of ours; undefined for what is said of a receiver or provider. A payer that
 * gives no trace number back still names the patient control number.
 * Source: 005010X212 2200D and 2200E TRN, STC, REF*1K, REF*EJ.
 */
export function read277({ loop }: Unit): ClaimStatusAnswer | undefined {
  if (loop.id !== "2200D" && loop.id !== "2200E") return undefined;
  return {
    claimId: claimIdIn(valueIn(loop, "TRN", 2) || valueIn(loop, "REF", 2, "EJ")),
    codes: readStatusCodes(loop),
    payerClaimNumber: referenceIn(valueIn(loop, "REF", 2, "1K")),
    paidCents: parseDollars(valueIn(loop, "STC", 5)),
  };
}
