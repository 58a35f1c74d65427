import type { Claim } from "../claim/claim.ts";
import { type ReadBack, readBackClaim } from "../claim-wire/read-back.ts";
import type { Day } from "../values/day.ts";

const known = new WeakMap<Claim, { readonly today: Day; readonly readBack: ReadBack | undefined }>();

/** A claim written and read back: once, however many edits ask. */
export function readBackOnce(claim: Claim, today: Day): ReadBack | undefined {
  const before = known.get(claim);
  if (before?.today === today) return before.readBack;
  const readBack = readBackClaim(claim, today);
  known.set(claim, { today, readBack });
  return readBack;
}
