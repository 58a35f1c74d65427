import type { Claim } from "../claim/claim.ts";
import type { FileHeading } from "../claim/file-heading.ts";
import { guide837p } from "../x12/guides/837p/index.ts";
import { writeInterchange } from "../x12/writer.ts";
import { asWritable, claimTransaction, type WritableClaim } from "./claim-transaction.ts";
import { envelopeOf } from "./envelope.ts";

/** A claim can't be written without who bills and whom it asks: an edit should have held it. */
export class UnwritableClaimError extends Error {
  override readonly name = "UnwritableClaimError";
  readonly claimId: string;
  constructor(claimId: string) {
    super("a claim without billing provider or coverage can't be written");
    this.claimId = claimId;
  }
}

/**
 * Claims as one 837P interchange with one transaction set. The same input gives the same bytes.
 * @param claims of one payer, at most 5,000
 * @throws UnwritableClaimError
 * Source: 005010X222A1.
 */
export function write837p(heading: FileHeading, claims: readonly Claim[]): string {
  return writeInterchange({
    ...envelopeOf(heading),
    guide: guide837p,
    transactions: [claimTransaction(heading, claims.map(writable))],
  });
}

function writable(claim: Claim): WritableClaim {
  const found = asWritable(claim);
  if (found === undefined) throw new UnwritableClaimError(claim.claimId);
  return found;
}
