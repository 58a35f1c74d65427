import { contextLoop, type Unit } from "../x12/item.ts";
import { valueIn } from "../x12/loop.ts";
import { isRejection } from "./acknowledge.ts";
import type { ClaimAcknowledgment } from "./claim-acknowledgment.ts";
import { claimIdIn, referenceIn } from "./read-names.ts";
import { readStatusCodes } from "./read-status-codes.ts";

/** A claim file's name as we give it in BHT03. Clearinghouses that cut our files anew put a name of their own there. */
const claimFile = /^C\d{9}$/;

/**
 * A unit of a 277CA as what it says of a claim. What is said of the whole file (2200B) or of a provider (2200C) is given
 * only where it rejects: then no claim follows that would say so, and it is about each claim of the file or provider.
 * Whoever does not call itself the payer is taken for a clearinghouse.
 * Source: 005010X214 2100A, 2200B, 2200C, 2200D.
 */
export function read277ca(unit: Unit): ClaimAcknowledgment | undefined {
  const { loop } = unit;
  const codes = readStatusCodes(loop);
  const ofClaim = loop.id === "2200D";
  if (!ofClaim && !codes.some((code) => isRejection(code.category))) return undefined;
  const fileId = valueIn(loop.id === "2200B" ? loop : contextLoop(unit, "2200B"), "TRN", 2);
  return {
    claimId: ofClaim ? claimIdIn(valueIn(loop, "TRN", 2)) : undefined,
    fileId: claimFile.test(fileId) ? fileId : "",
    providerNpi: loop.id === "2200C" ? valueIn(contextLoop(unit, "2100C"), "NM1", 9) : undefined,
    source: valueIn(contextLoop(unit, "2100A"), "NM1", 1) === "PR" ? "payer" : "clearinghouse",
    codes,
    payerClaimNumber: referenceIn(valueIn(loop, "REF", 2, "1K")),
  };
}
