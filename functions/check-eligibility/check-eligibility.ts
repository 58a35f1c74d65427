import { type Claim, claimFromEncounter } from "../../shared/claim/claim.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import type { EligibilityAnswer } from "../../shared/claim/eligibility.ts";
import type { Encounter } from "../../shared/claim/encounter.ts";
import { headingOf } from "../../shared/claim/file-heading.ts";
import type { EligibilityPolicy } from "../../shared/claim/practice-profile.ts";
import type { ClaimMessage } from "../../shared/contracts/messages.ts";
import { coverageAnswerOf, eligibilityEvent, withCoverageAnswer } from "../../shared/eligibility/coverage-answer.ts";
import { goodCheck } from "../../shared/eligibility/good-check.ts";
import { read271 } from "../../shared/eligibility/read-271.ts";
import { write270 } from "../../shared/eligibility/write-270.ts";
import { payerOf } from "../../shared/payers/catalog.ts";
import type { ClaimStore } from "../../shared/ports/claim-store.ts";
import type { Clock } from "../../shared/ports/clock.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import type { EligibilityService, EligibilityStore } from "../../shared/ports/eligibility.ts";
import type { NextStage } from "../../shared/ports/next-stage.ts";
import { changeClaims } from "../../shared/stage/change-claims.ts";
import { readEligibilityPolicy } from "../../shared/stage/read-eligibility-policy.ts";
import { controlNumberFrom, identifierFrom } from "../../shared/values/identifier.ts";

export interface EligibilityPorts {
  readonly claims: ClaimStore;
  readonly documents: DocumentStore;
  readonly eligibility: EligibilityStore;
  readonly eligibilityService: EligibilityService;
  readonly next: NextStage;
  readonly clock: Clock;
}

/**
 * Asks the payer about a coded claim's coverage on its day, unless it was asked for that month lately, and sends the claim
 * on whatever comes of it: an answer that speaks against it is noted with the claim for the scrubber, by the practice's
 * policy; no answer is only noted. A payer that answers in files is asked in the next one.
 */
export function checkEligibility(ports: EligibilityPorts): (message: ClaimMessage) => Promise<void> {
  return async (message) => {
    const { company, practice, claimId } = message;
    const state = (await ports.claims.load(company, [claimId])).get(claimId);
    if (state === undefined || state.lifecycle !== "coded") return;
    const policy = await readEligibilityPolicy(ports.documents, { company, practice });
    const way = payerOf(state.payerId).transactions.eligibility;
    if (policy.mode !== "off" && way !== "none") await check(ports, state, policy, way);
    await ports.next.send("scrub-claim", [message]);
  };
}

async function check(
  ports: EligibilityPorts,
  state: ClaimState,
  policy: EligibilityPolicy,
  way: "real-time" | "batch",
): Promise<void> {
  const { company, claimId, content } = state;
  const encounter = (await ports.claims.loadContents(company, [{ claimId, content }])).get(claimId);
  if (encounter === undefined) return;
  const claim = claimFromEncounter(claimId, state, encounter);
  if (claim.coverage === undefined) return;
  const answer = await answerFor(ports, state, claim, encounter, policy, way);
  if (answer === undefined) return;
  const coverage = coverageAnswerOf(answer, policy);
  if (state.coverageAnswer === coverage) return;
  await changeClaims(ports.claims, company, [claimId], {
    decide: (now) =>
      now.lifecycle === "coded" && now.content === content && now.coverageAnswer !== coverage
        ? { state: withCoverageAnswer(now, coverage), events: [], postings: [], forward: false }
        : { events: [], postings: [], forward: false },
  });
}

/** What is known of the month of the claim's day, or what the payer says now; undefined where it will be asked in a file. */
async function answerFor(
  { claims, eligibility, eligibilityService, clock }: EligibilityPorts,
  { company, practice, claimId, content, payerId }: ClaimState,
  claim: Claim,
  encounter: Encounter,
  { staleDays }: EligibilityPolicy,
  way: "real-time" | "batch",
): Promise<EligibilityAnswer | undefined> {
  const memberId = claim.coverage?.memberId ?? "";
  const day = encounter.serviceFrom;
  const askedAt = clock.now();
  const known = goodCheck(await eligibility.checks(company, payerId, memberId), day, askedAt, staleDays);
  if (known !== undefined) return known.answer;
  if (way === "batch") {
    await eligibility.ask({ company, practice, payerId, claimId, content });
    return undefined;
  }
  const answer = await ask(eligibilityService, claim, askedAt);
  await eligibility.put({ company, payerId, memberId, day, askedAt, answer });
  await claims.record(company, [eligibilityEvent(claimId, content, askedAt, answer)], []);
  return answer;
}

async function ask(
  service: EligibilityService,
  claim: Claim,
  at: ReturnType<Clock["now"]>,
): Promise<EligibilityAnswer> {
  const nothing: EligibilityAnswer = { status: "unanswered", otherPayers: [], rejections: [] };
  const payerId = claim.coverage?.payerId ?? "";
  const fileId = identifierFrom(10, "270", claim.claimId, at);
  const heading = headingOf(
    { company: claim.company, fileId, controlNumber: controlNumberFrom(fileId), createdAt: at, payerId },
    claim,
  );
  let question: string | undefined;
  try {
    question = write270(heading, [{ claim, trace: claim.claimId }]);
  } catch {
    // What cannot be written soundly cannot be asked; the scrubber says what is wrong with the claim.
    return nothing;
  }
  const text = question === undefined ? undefined : await service.ask(question);
  return text === undefined ? nothing : read271(text, claim.serviceFrom);
}
