import type { Claim } from "../claim/claim.ts";
import type { FileHeading } from "../claim/file-heading.ts";
import { type Day, startOf } from "../values/day.ts";
import { readBody } from "../x12/critique.ts";
import type { X12Finding } from "../x12/finding.ts";
import { guide837p } from "../x12/guides/837p/index.ts";
import { asWritable, claimTransaction } from "./claim-transaction.ts";

/** Stands for the file that the claim is not in yet: nothing is wrong with it. */
function headingFor(today: Day): FileHeading {
  return {
    fileId: "C000000001",
    controlNumber: 1,
    createdAt: startOf(today),
    sender: { id: "SENDER", name: "SENDER", contactName: "SENDER", phone: "2175550100", usage: "P" },
    receiver: { id: "RECEIVER", name: "RECEIVER" },
  };
}

/**
 * What the guide says of a claim as it would go out today (SNIP 1 to 4), before it shares a file with others: a payer refuses
 * the whole file for it. Nothing of a claim that can't be written, which edits find.
 * Source: 005010X222A1.
 */
export function critiqueClaim(claim: Claim, today: Day): readonly X12Finding[] {
  const writable = asWritable(claim);
  if (writable === undefined) return [];
  return readBody(guide837p, claimTransaction(headingFor(today), [writable])).findings;
}
