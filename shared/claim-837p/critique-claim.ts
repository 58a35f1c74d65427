import type { Claim } from "../claim/claim.ts";
import type { FileHeading } from "../claim/file-heading.ts";
import { instantOf } from "../values/instant.ts";
import { readBody } from "../x12/critique.ts";
import type { X12Finding } from "../x12/finding.ts";
import { guide837p } from "../x12/guides/837p/index.ts";
import { asWritable, claimTransaction } from "./claim-transaction.ts";

/** Stands for the file that the claim is not in yet; nothing is wrong with it. */
const heading: FileHeading = {
  fileId: "C000000001",
  controlNumber: 1,
  createdAt: instantOf(0),
  sender: { id: "SENDER", name: "SENDER", contactName: "SENDER", phone: "2175550100", usage: "P" },
  receiver: { id: "RECEIVER", name: "RECEIVER" },
};

/**
 * What the guide says of a claim as it would go out (SNIP 1 and 2), before it shares a file with others: a payer refuses
 * the whole file for it. Nothing of a claim that can't be written, which edits find.
 * Source: 005010X222A1.
 */
export function critiqueClaim(claim: Claim): readonly X12Finding[] {
  const writable = asWritable(claim);
  return writable === undefined ? [] : readBody(guide837p, claimTransaction(heading, [writable])).findings;
}
