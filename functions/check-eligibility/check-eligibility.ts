import { type Claim, claimFromEncounter } from "../../shared/claim/claim.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import type { EligibilityAnswer } from "../../shared/claim/eligibility.ts";
import type { Encounter } from "../../shared/claim/encounter.ts";
import { headingOf } from "../../shared/claim/file-heading.ts";
import type { EligibilityPolicy } from "../../shared/claim/practice-profile.ts";
import type { ClaimMessage } from "../../shared/contracts/messages.ts";
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
import { readProfile } from "../../shared/stage/read-profile.ts";
import { controlNumberFrom, identifierFrom } from "../../shared/values/identifier.ts";

export interface EligibilityPorts {
  readonly claims: ClaimStore;
  readonly documents: DocumentStore;
  readonly eligibility: EligibilityStore;
  readonly eligibilityService: EligibilityService;
  readonly next: NextStage;
  readonly clock: Clock;
}

const ordinary: EligibilityPolicy = { mode: "hold", staleDays: 30 };

/**
 * Asks the payer about a coded claim's coverage on its day, unless it was asked for that month lately, and sends the claim
 * on whatever comes of it: an answer that speaks against it is noted with the claim for the scrubber, by the practice's
 * policy; no answer is only noted.
 */
export function checkEligibility(ports: EligibilityPorts): (message: ClaimMessage) => Promise<void> {
  return async (message) => {
    const { company, practice, claimId } = message;
    const state = (await ports.claims.load(company, [claimId])).get(claimId);
    if (state === undefined || state.lifecycle !== "coded") return;
    const policy = await policyOf(ports.documents, { company, practice });
    if (policy.mode !== "off" && payerOf(state.payerId).transactions.eligibility === "real-time")
      await check(ports, state, policy);
    await ports.next.send("scrub-claim", [message]);
  };
}

async function policyOf(documents: DocumentStore, tenant: { readonly company: string; readonly practice: string }) {
  const reading = await readProfile(documents, tenant);
  return reading.kind === "profile" ? (reading.profile.eligibility ?? ordinary) : ordinary;
}

async function check(ports: EligibilityPorts, state: ClaimState, policy: EligibilityPolicy): Promise<void> {
  const { company, claimId, content } = state;
  const encounter = (await ports.claims.loadContents(company, [{ claimId, content }])).get(claimId);
  if (encounter === undefined) return;
  const claim = claimFromEncounter(claimId, state, encounter);
  if (claim.coverage === undefined) return;
  const answer = await answerFor(ports, state, claim, encounter, policy);
  const coverage = policy.mode === "hold" ? against(answer) : undefined;
  if (state.coverageAnswer === coverage) return;
  await changeClaims(ports.claims, company, [claimId], {
    decide: (now) =>
      now.lifecycle === "coded" && now.content === content && now.coverageAnswer !== coverage
        ? { state: withAnswer(now, coverage), events: [], postings: [], forward: false }
        : { events: [], postings: [], forward: false },
  });
}

/** What an answer says against a coverage; an answer that says nothing is no reason to hold a claim. */
function against({ status }: EligibilityAnswer): "inactive" | "not-found" | undefined {
  return status === "inactive" || status === "not-found" ? status : undefined;
}

function withAnswer(state: ClaimState, coverage: "inactive" | "not-found" | undefined): ClaimState {
  const { coverageAnswer: _before, ...rest } = state;
  return { ...rest, version: state.version + 1, ...(coverage === undefined ? {} : { coverageAnswer: coverage }) };
}

/** What is known of the month of the claim's day, or what the payer says now. */
async function answerFor(
  { claims, eligibility, eligibilityService, clock }: EligibilityPorts,
  { company, claimId, content, payerId }: ClaimState,
  claim: Claim,
  encounter: Encounter,
  { staleDays }: EligibilityPolicy,
): Promise<EligibilityAnswer> {
  const memberId = claim.coverage?.memberId ?? "";
  const day = encounter.serviceFrom;
  const askedAt = clock.now();
  const known = goodCheck(await eligibility.checks(company, payerId, memberId), day, askedAt, staleDays);
  if (known !== undefined) return known.answer;
  const answer = await ask(eligibilityService, claim, askedAt);
  await eligibility.put({ company, payerId, memberId, day, askedAt, answer });
  await claims.record(company, [eventOf(claimId, content, askedAt, answer)], []);
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
    question = write270(heading, claim, claim.claimId);
  } catch {
    // What cannot be written soundly cannot be asked; the scrubber says what is wrong with the claim.
    return nothing;
  }
  const text = question === undefined ? undefined : await service.ask(question);
  return text === undefined ? nothing : read271(text, claim.serviceFrom);
}

function eventOf(claimId: string, content: string, at: ReturnType<Clock["now"]>, answer: EligibilityAnswer) {
  const { status, rejections, copayCents, deductibleLeftCents, coinsurance } = answer;
  return {
    claimId,
    key: `eligibility#${content}#${at.slice(0, 10)}`,
    kind: "eligibility" as const,
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
