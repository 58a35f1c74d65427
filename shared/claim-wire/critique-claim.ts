import type { Claim } from "../claim/claim.ts";
import { asWritable, claimTransaction } from "../claim-837/claim-transaction.ts";
import type { Day } from "../values/day.ts";
import { readBody } from "../x12/critique.ts";
import type { X12Finding } from "../x12/finding.ts";
import { claimGuides } from "./claim-guide.ts";
import { loneHeading } from "./lone-heading.ts";

/**
 * What the guide says of a claim as it would go out today (SNIP 1 to 4), before it shares a file with others: a payer refuses
 * the whole file for it. Nothing of a claim that can't be written, which edits find.
 * Source: 005010X222A1 and 005010X223A2.
 */
export function critiqueClaim(claim: Claim, today: Day): readonly X12Finding[] {
  const writable = asWritable(claim);
  if (writable === undefined) return [];
  const { guide, loopsOf } = claimGuides[claim.claimType];
  return readBody(guide, claimTransaction(loneHeading(today), [writable], loopsOf)).findings;
}
