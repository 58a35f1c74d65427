import type { ClaimState } from "../claim/claim-state.ts";
import type { Decision } from "../claim/decision.ts";
import { type Lifecycle, lifecycleRank } from "../claim/lifecycle.ts";
import { addBusinessDays, addDays, dayOf, startOf } from "../values/day.ts";
import { identifierFrom } from "../values/identifier.ts";
import type { Instant } from "../values/instant.ts";
import type { ClaimAcknowledgment, StatusCode } from "./claim-acknowledgment.ts";

const rejections: ReadonlySet<string> = new Set(["A3", "A6", "A7", "A8"]);

/** A category that refuses: the claim is not in the payer's system. Source: X12 claim status category codes. */
export function isRejection(category: string): boolean {
  return rejections.has(category);
}

/** "A7:21:85": category, status and entity, as far as they were said. */
export function codeText(code: StatusCode): string {
  return [code.category, code.status, code.entity].filter((part) => part !== "").join(":");
}

/** What names some codes in the key of an event: the codes themselves, or a short name for very many of them. */
export function codesName(codes: readonly StatusCode[]): string {
  const text = codes.map(codeText).join(",");
  return text.length <= 200 ? text : identifierFrom(20, "codes", text);
}

/** Where a 277CA says the claim is now; undefined for a category that moves nothing. */
function destination(acknowledgment: ClaimAcknowledgment): Lifecycle | undefined {
  const categories = acknowledgment.codes.map((code) => code.category);
  const fromPayer = acknowledgment.source === "payer";
  if (categories.some(isRejection)) {
    return fromPayer ? "rejected-by-payer" : "rejected-by-clearinghouse";
  }
  if (categories.includes("A2")) return fromPayer ? "payer-accepted" : "clearinghouse-accepted";
  if (categories.includes("A0") || categories.includes("A1"))
    return fromPayer ? "payer-received" : "clearinghouse-accepted";
  return undefined;
}

/**
 * What a 277CA makes of a claim. Evidence for a file that no longer carries the claim, or of a rank that the claim has
 * passed, is recorded and moves nothing.
 * @param evidenceAt when the sender wrote the acknowledgment
 * @param followUpDays how long this payer is given before the first status request
 * Source: 005010X214 2200D STC; the categories are X12's claim status category codes.
 */
export function acknowledge(
  state: ClaimState,
  acknowledgment: ClaimAcknowledgment,
  evidenceAt: Instant,
  followUpDays: number,
): Decision {
  const event = {
    claimId: state.claimId,
    key: `acknowledged#${acknowledgment.fileId || (state.fileId ?? "")}#${acknowledgment.source}#${codesName(acknowledgment.codes)}`,
    kind: "acknowledged" as const,
    at: evidenceAt,
    detail: { source: acknowledgment.source, codes: acknowledgment.codes.map(codeText) },
  };
  const to = destination(acknowledgment);
  const otherFile = acknowledgment.fileId !== "" && acknowledgment.fileId !== state.fileId;
  if (to === undefined || otherFile || lifecycleRank[to] <= lifecycleRank[state.lifecycle]) {
    return { events: [event], postings: [], forward: false };
  }
  const today = dayOf(evidenceAt);
  const rejected = to === "rejected-by-payer" || to === "rejected-by-clearinghouse";
  const due = rejected
    ? addBusinessDays(today, 1)
    : to === "payer-accepted"
      ? addDays(today, followUpDays)
      : addBusinessDays(today, 3);
  return {
    state: {
      ...state,
      version: state.version + 1,
      lifecycle: to,
      payerClaimNumber: acknowledgment.payerClaimNumber || state.payerClaimNumber,
      holds: rejected
        ? acknowledgment.codes.map((code) => ({ reason: `rejected:${codeText(code)}`, since: evidenceAt }))
        : [],
      work: { list: rejected ? "rejected" : "follow-up", due: startOf(due) },
    },
    events: [event],
    postings: [],
    forward: false,
  };
}
