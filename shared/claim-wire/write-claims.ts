import type { Claim } from "../claim/claim.ts";
import type { FileHeading } from "../claim/file-heading.ts";
import { asWritable, claimTransaction, type WritableClaim } from "../claim-837/claim-transaction.ts";
import { envelopeOf } from "../claim-837/envelope.ts";
import { writeInterchange } from "../x12/writer.ts";
import { claimGuides } from "./claim-guide.ts";

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
 * Claims of one kind as one 837P or 837I interchange with one transaction set. The same input gives the same bytes.
 * @param claims of one payer, at most 5,000
 * @throws UnwritableClaimError
 * Source: 005010X222A1 and 005010X223A2.
 */
export function writeClaims(claimType: Claim["claimType"], heading: FileHeading, claims: readonly Claim[]): string {
  const { guide, loopsOf } = claimGuides[claimType];
  return writeInterchange({
    ...envelopeOf(heading),
    guide,
    transactions: [claimTransaction(heading, claims.map(writable), loopsOf)],
  });
}

function writable(claim: Claim): WritableClaim {
  const found = asWritable(claim);
  if (found === undefined) throw new UnwritableClaimError(claim.claimId);
  return found;
}
