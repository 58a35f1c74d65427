import { claimFromEncounter } from "../../shared/claim/claim.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import type { Decision } from "../../shared/claim/decision.ts";
import type { Encounter } from "../../shared/claim/encounter.ts";
import type { CodeBook } from "../../shared/codes/code-book.ts";
import { scrub } from "../../shared/edits/scrub.ts";
import { payerOf } from "../../shared/payers/catalog.ts";
import { dayOf } from "../../shared/values/day.ts";
import type { Instant } from "../../shared/values/instant.ts";

/** A coded claim becomes ready to send, or is held for each finding that holds; held claims are worked the same day. */
export function decideScrub(state: ClaimState, encounter: Encounter, now: Instant, codes: CodeBook): Decision {
  const claim = claimFromEncounter(state.claimId, state, encounter);
  const findings = scrub(claim, {
    today: dayOf(now),
    payer: payerOf(state.payerId),
    coverageAnswer: state.coverageAnswer,
    codes,
    practice: {},
  });
  const codesOf = (severity: "hold" | "warn") => [
    ...new Set(findings.filter((finding) => finding.severity === severity).map((finding) => finding.code)),
  ];
  const holds = codesOf("hold");
  const event = {
    claimId: state.claimId,
    key: `scrubbed#${state.content}`,
    kind: "scrubbed" as const,
    at: now,
    detail: { holds, warnings: codesOf("warn") },
  };
  const held = holds.length > 0;
  return {
    state: {
      ...state,
      version: state.version + 1,
      lifecycle: held ? "needs-fix" : "validated",
      holds: holds.map((reason) => ({ reason, since: now })),
      work: { list: held ? "held" : "ready", due: now },
    },
    events: [event],
    postings: [],
    forward: false,
  };
}
