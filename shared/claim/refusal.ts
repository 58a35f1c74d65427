import type { ClaimEvent } from "./claim-event.ts";
import type { LedgerEntry, Posting } from "./posting.ts";

/** Categories that refuse a claim before it is adjudicated. Source: 277CA status categories A3, A6, A7, A8. */
const refusing = /^A[3678]:/;

/** The claim statuses by which an acknowledgment refuses a claim, as "A6:500:85"; none for any other event. */
export function refusalCodes({ kind, detail }: Pick<ClaimEvent, "kind" | "detail">): readonly string[] {
  if (kind !== "acknowledged" || !Array.isArray(detail.codes)) return [];
  return detail.codes.filter((code) => refusing.test(code));
}

/** What a payer refused of a claim's money; none where it refused nothing. */
export function deniedEntries({ entries }: Pick<Posting, "entries">): readonly LedgerEntry[] {
  return entries.filter(({ kind, cents }) => kind === "denied" && cents > 0);
}
