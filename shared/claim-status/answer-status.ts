import type { ClaimState } from "../claim/claim-state.ts";
import type { Decision } from "../claim/decision.ts";
import { lifecycleRank } from "../claim/lifecycle.ts";
import { addDays, dayOf, startOf } from "../values/day.ts";
import type { Instant } from "../values/instant.ts";
import { codesName, codeText } from "./acknowledge.ts";
import type { ClaimStatusAnswer } from "./claim-acknowledgment.ts";

/** Days a payer usually gives for documents it asks for; half of it is ours. */
const informationRequestDays = 15;
/** F1 without an 835 after so many days is a missing remittance. */
const remittanceDays = 7;

type Meaning = "pending" | "information" | "final" | "payer-hold" | "not-found" | "request-failed" | "other";

function meaningOf(category: string): Meaning {
  if (category === "P3" || category === "P4" || category.startsWith("R")) return "information";
  if (category === "P5") return "payer-hold";
  if (category.startsWith("P")) return "pending";
  if (category.startsWith("F")) return "final";
  if (category === "D0" || category === "A4") return "not-found";
  if (category.startsWith("E")) return "request-failed";
  return "other";
}

/**
 * What a 277 makes of a claim. It never touches money: a claim said to be paid waits for its 835, a week at most.
 * Source: 005010X212 2200D and 2200E STC01-1.
 */
export function answerStatus(state: ClaimState, answer: ClaimStatusAnswer, evidenceAt: Instant): Decision {
  const codes = answer.codes.map(codeText);
  const event = {
    claimId: state.claimId,
    key: `status#${state.askId ?? ""}#${codesName(answer.codes)}`,
    kind: "status" as const,
    at: evidenceAt,
    detail: { codes },
  };
  const unchanged: Decision = { events: [event], postings: [], forward: false };
  const rank = lifecycleRank[state.lifecycle];
  if (rank >= lifecycleRank.adjudicated || rank < lifecycleRank.batched) return unchanged;

  const today = dayOf(evidenceAt);
  const changed = (change: Partial<ClaimState>): Decision => ({
    ...unchanged,
    state: {
      ...state,
      ...change,
      payerClaimNumber: answer.payerClaimNumber || state.payerClaimNumber,
      version: state.version + 1,
    },
  });
  switch (meaningOf(answer.codes[0]?.category ?? "")) {
    case "pending":
      return state.lifecycle === "pended" ? unchanged : changed({ lifecycle: "pended" });
    case "information":
      if (state.lifecycle === "info-requested") return unchanged;
      return changed({
        lifecycle: "info-requested",
        holds: codes.map((code) => ({ reason: `information:${code}`, since: evidenceAt })),
        work: { list: "info-requested", due: startOf(addDays(today, Math.floor(informationRequestDays / 2))) },
      });
    case "final":
    case "payer-hold":
      if (state.finalizedAt !== undefined) return unchanged;
      return changed({
        finalizedAt: evidenceAt,
        work: { list: "follow-up", due: startOf(addDays(today, remittanceDays)) },
      });
    default:
      return unchanged;
  }
}
