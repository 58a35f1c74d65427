import type { ClaimState } from "../../shared/claim/claim-state.ts";
import type { Decision } from "../../shared/claim/decision.ts";
import type { Encounter } from "../../shared/claim/encounter.ts";
import { findUncoded } from "../../shared/coding/pass-through.ts";
import { addBusinessDays, dayOf, startOf } from "../../shared/values/day.ts";
import type { Instant } from "../../shared/values/instant.ts";

/** A received claim becomes coded, or waits for a coder, who has one business day. */
export function decideCoding(state: ClaimState, encounter: Encounter, now: Instant): Decision {
  const findings = findUncoded(encounter);
  const reasons = [...new Set(findings.map((finding) => finding.code))];
  const event = {
    claimId: state.claimId,
    key: `coded#${state.content}`,
    kind: "coded" as const,
    at: now,
    detail: { by: "pass-through", holds: reasons },
  };
  const version = state.version + 1;
  if (reasons.length === 0) {
    return { state: { ...state, version, lifecycle: "coded" }, events: [event], postings: [], forward: true };
  }
  return {
    state: {
      ...state,
      version,
      lifecycle: "needs-fix",
      holds: reasons.map((reason) => ({ reason, since: now })),
      work: { list: "held", due: startOf(addBusinessDays(dayOf(now), 1)) },
    },
    events: [event],
    postings: [],
    forward: false,
  };
}
