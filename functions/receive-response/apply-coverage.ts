import { claimFromEncounter } from "../../shared/claim/claim.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import type { Decision } from "../../shared/claim/decision.ts";
import type { Encounter } from "../../shared/claim/encounter.ts";
import { coverageAnswerOf, eligibilityEvent, withCoverageAnswer } from "../../shared/eligibility/coverage-answer.ts";
import { coverageIn, type TracedAnswer } from "../../shared/eligibility/read-271.ts";
import { readTrace } from "../../shared/eligibility/trace.ts";
import type { ClaimStore } from "../../shared/ports/claim-store.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import type { EligibilityStore } from "../../shared/ports/eligibility.ts";
import type { NextStage } from "../../shared/ports/next-stage.ts";
import { changeClaims } from "../../shared/stage/change-claims.ts";
import { readEligibilityPolicy } from "../../shared/stage/read-eligibility-policy.ts";
import type { Instant } from "../../shared/values/instant.ts";

export interface CoveragePorts {
  readonly claims: ClaimStore;
  readonly documents: DocumentStore;
  readonly eligibility: EligibilityStore;
  readonly next: NextStage;
}

/**
 * Keeps what a payer answered in a file about the coverage of a claim. Where it speaks against a claim that waits to be sent, the claim
 * is scrubbed again, and held if the practice wants that; a claim that is on its way keeps the answer in its history. False for an
 * answer to no question of ours.
 */
export async function applyCoverage(
  ports: CoveragePorts,
  company: string,
  { trace, loops }: TracedAnswer,
  at: Instant,
): Promise<boolean> {
  const asked = readTrace(trace);
  if (asked === undefined) return false;
  const { claimId, content } = asked;
  const known = await ports.claims.history(company, claimId);
  const encounter = known?.contents.find((each) => each.content === content)?.encounter;
  if (known === undefined || encounter === undefined) return false;
  const { state } = known;
  const answer = coverageIn(loops, encounter.serviceFrom);
  const { payerId, memberId } = askedOf(state, encounter);
  await ports.eligibility.put({ company, payerId, memberId, day: encounter.serviceFrom, askedAt: at, answer });
  await ports.claims.record(company, [eligibilityEvent(claimId, content, at, answer)], []);
  const coverage = coverageAnswerOf(answer, await readEligibilityPolicy(ports.documents, state));
  if (coverage === undefined) return true;
  const changes = await changeClaims(ports.claims, company, [claimId], {
    decide: (now) => (now.content === content ? holdBack(now, coverage) : nothing),
  });
  for (const change of changes.values()) {
    if (change.kind === "failed") throw change.error;
    // The run that changed it may have died before it was sent on.
    const isHeldBack = change.kind !== "unknown" && change.state.lifecycle === "coded";
    if (isHeldBack && change.state.coverageAnswer === coverage) {
      await ports.next.send("scrub-claim", [{ company, practice: change.state.practice, claimId }]);
    }
  }
  return true;
}

const nothing: Decision = { events: [], postings: [], forward: false };

function askedOf(state: ClaimState, encounter: Encounter) {
  const { coverage } = claimFromEncounter(state.claimId, state, encounter);
  return { payerId: coverage?.payerId ?? state.payerId, memberId: coverage?.memberId ?? "" };
}

/** A claim that is ready to be sent goes back to be scrubbed with the answer; one that is not scrubbed yet will be. */
function holdBack(state: ClaimState, coverage: NonNullable<ClaimState["coverageAnswer"]>): Decision {
  if (state.coverageAnswer === coverage) return nothing;
  if (state.lifecycle === "coded") return { ...nothing, state: withCoverageAnswer(state, coverage) };
  if (state.lifecycle !== "validated") return nothing;
  const { work: _ready, ...rest } = withCoverageAnswer(state, coverage);
  return { ...nothing, state: { ...rest, lifecycle: "coded" } };
}
