import type { ClaimEvent } from "../claim/claim-event.ts";
import type { ClaimState } from "../claim/claim-state.ts";
import type { EligibilityAnswer } from "../claim/eligibility.ts";
import type { EligibilityPolicy } from "../claim/practice-profile.ts";
import type { Instant } from "../values/instant.ts";

/** What an answer says against a coverage, where the practice wants to be held by it; no answer is no reason to hold a claim. */
export function coverageAnswerOf(
  { status }: EligibilityAnswer,
  { mode }: EligibilityPolicy,
): ClaimState["coverageAnswer"] {
  return mode === "hold" && (status === "inactive" || status === "not-found") ? status : undefined;
}

/** The claim with what its payer said against the coverage, or without. */
export function withCoverageAnswer(state: ClaimState, coverage: ClaimState["coverageAnswer"]): ClaimState {
  const { coverageAnswer: _before, ...rest } = state;
  return { ...rest, version: state.version + 1, ...(coverage === undefined ? {} : { coverageAnswer: coverage }) };
}

/** An answer in the claim's history, once a day. */
export function eligibilityEvent(
  claimId: string,
  content: string,
  at: Instant,
  { status, rejections, copayCents, deductibleLeftCents, coinsurance }: EligibilityAnswer,
): ClaimEvent {
  return {
    claimId,
    key: `eligibility#${content}#${at.slice(0, 10)}`,
    kind: "eligibility",
    at,
    detail: {
      status,
      rejections: [...rejections],
      ...(copayCents === undefined ? {} : { copayCents }),
      ...(deductibleLeftCents === undefined ? {} : { deductibleLeftCents }),
      ...(coinsurance === undefined ? {} : { coinsurance }),
    },
  };
}
