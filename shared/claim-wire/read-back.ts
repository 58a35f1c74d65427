import type { Claim } from "../claim/claim.ts";
import { asWritable, claimTransaction } from "../claim-837/claim-transaction.ts";
import type { Day } from "../values/day.ts";
import { readBody } from "../x12/critique.ts";
import type { X12Finding } from "../x12/finding.ts";
import type { Unit } from "../x12/item.ts";
import { child, type Loop } from "../x12/loop.ts";
import { claimGuides } from "./claim-guide.ts";
import { loneHeading } from "./lone-heading.ts";
import { draftOfClaim } from "./reading/draft-of-claim.ts";
import type { ClaimDraft } from "./reading/values.ts";

/** A claim as a receiver would read it from a file of its own, and what the guide says of that file. */
export interface ReadBack {
  readonly draft: ClaimDraft;
  readonly findings: readonly X12Finding[];
}

/**
 * Writes a claim as it would go out today and reads what is written, as whoever receives it does: what is not in the
 * draft has not left. Undefined for a claim that can't be written, which edits find.
 * Source: 005010X222A1 and 005010X223A2.
 */
export function readBackClaim(claim: Claim, today: Day): ReadBack | undefined {
  const writable = asWritable(claim);
  if (writable === undefined) return undefined;
  const { guide, loopsOf } = claimGuides[claim.claimType];
  const { body, findings } = readBody(guide, claimTransaction(loneHeading(today), [writable], loopsOf));
  const unit = firstClaim(body);
  return unit === undefined ? undefined : { draft: draftOfClaim(unit, claim.claimType), findings };
}

/** The claim stands under its patient, or under the subscriber who is the patient. */
function firstClaim(body: Loop): Unit | undefined {
  const context: Loop[] = [];
  let around: Loop | undefined = body;
  for (const id of ["2000A", "2000B", "2000C"]) {
    const inner: Loop | undefined = child(around, id);
    if (inner === undefined) break;
    context.push(inner);
    around = inner;
  }
  const loop = child(around, "2300");
  return loop === undefined ? undefined : { loop, context, header: body };
}
