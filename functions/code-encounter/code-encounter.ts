import { contentIdOf } from "../../shared/claim/claim-id.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import type { CodingTask } from "../../shared/claim/coding-task.ts";
import type { Decision } from "../../shared/claim/decision.ts";
import type { Encounter } from "../../shared/claim/encounter.ts";
import { applyDiagnoses } from "../../shared/coding/review/apply-codes.ts";
import { applyLines } from "../../shared/coding/review/code-lines.ts";
import { recodedClaim } from "../../shared/coding/review/recoded-claim.ts";
import { addBusinessDays, dayOf, startOf } from "../../shared/values/day.ts";
import { identifierFrom } from "../../shared/values/identifier.ts";
import type { Instant } from "../../shared/values/instant.ts";

/**
 * A received claim becomes coded, with the codes that are sure, or waits for a coder, who has one business day. What is
 * sure beside something that waits is a proposal until the coder has decided.
 */
export function decideCoding(state: ClaimState, encounter: Encounter, now: Instant, task: CodingTask): Decision {
  const codeAt = (index: number) => task.items.find((item) => item.index === index)?.code;
  const coded = applyLines(applyDiagnoses(encounter, task.proposed, codeAt), task.lines);
  const reasons = reasonsToWait(task);
  const verdicts = (verdict: string) => task.items.filter((item) => item.verdict === verdict).length;
  const event = {
    claimId: state.claimId,
    key: `coded#${state.content}#${identifierFrom(8, "coding", JSON.stringify(task.items))}`,
    kind: "coded" as const,
    at: now,
    detail: {
      by: task.engine,
      holds: reasons,
      releases: task.releases,
      ...Object.fromEntries(
        ["supported", "unsupported", "more-specific", "coded", "missed", "uncoded"].flatMap((verdict) =>
          task.engine === "pass-through" || verdicts(verdict) === 0 ? [] : [[verdict, verdicts(verdict)]],
        ),
      ),
    },
  };
  if (reasons.length === 0) {
    const recoded = recodedClaim(state, coded, task.engine, now);
    return {
      state: { ...recoded.state, lifecycle: "coded" },
      ...(contentIdOf(coded) === state.content ? {} : { encounter: coded }),
      events: [event, ...recoded.events],
      postings: [],
      forward: true,
    };
  }
  return {
    state: {
      ...state,
      version: state.version + 1,
      lifecycle: "needs-fix",
      holds: reasons.map((reason) => ({ reason, since: now })),
      work: { list: "held", due: startOf(addBusinessDays(dayOf(now), 1)) },
    },
    events: [event],
    postings: [],
    forward: false,
  };
}

/** A code for words that a person must look at. */
function isProposal({ procedure, standing }: CodingTask["lines"][number]): boolean {
  return procedure !== undefined && standing === "review";
}

/** Why a claim waits for a coder: what has no code, and what has one that is in doubt. */
function reasonsToWait({ items, proposed, lines }: CodingTask): string[] {
  const hasWords = items.some(({ verdict }) => verdict === "uncoded");
  const isDoubtful = items.some(({ verdict, standing }) => verdict !== "uncoded" && standing === "review");
  return [
    ...(proposed.length === 0 && !hasWords ? ["no-diagnosis"] : []),
    ...(hasWords ? ["uncoded-diagnosis"] : []),
    ...(lines.some(({ procedure }) => procedure === undefined) ? ["uncoded-line"] : []),
    ...(isDoubtful || lines.some(isProposal) ? ["coding-review"] : []),
  ];
}
