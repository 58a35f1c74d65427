import type { Claim } from "../claim/claim.ts";
import type { FileHeading } from "../claim/file-heading.ts";
import { startOf } from "../values/day.ts";
import { readBody } from "../x12/critique.ts";
import type { X12Finding } from "../x12/finding.ts";
import { guide837p } from "../x12/guides/837p/index.ts";
import { asWritable, claimTransaction } from "./claim-transaction.ts";

/** Stands for the file that the claim is not in yet: made on the last day of service, nothing is wrong with it. */
function headingFor({ serviceTo, lines }: Claim): FileHeading {
  const last = [serviceTo, ...lines.map(({ to }) => to)].toSorted().at(-1) ?? serviceTo;
  return {
    fileId: "C000000001",
    controlNumber: 1,
    createdAt: startOf(last),
    sender: { id: "SENDER", name: "SENDER", contactName: "SENDER", phone: "2175550100", usage: "P" },
    receiver: { id: "RECEIVER", name: "RECEIVER" },
  };
}

/** Rules that compare with the day of the file, which is not known yet. */
const ofTheDay: ReadonlySet<string> = new Set([
  "event-not-in-future",
  "service-not-in-future",
  "service-end-not-in-future",
]);

/**
 * What the guide says of a claim as it would go out (SNIP 1 to 4), before it shares a file with others: a payer refuses
 * the whole file for it. Nothing of a claim that can't be written, which edits find.
 * Source: 005010X222A1.
 */
export function critiqueClaim(claim: Claim): readonly X12Finding[] {
  const writable = asWritable(claim);
  if (writable === undefined) return [];
  const { findings } = readBody(guide837p, claimTransaction(headingFor(claim), [writable]));
  return findings.filter(({ code }) => !ofTheDay.has(code));
}
