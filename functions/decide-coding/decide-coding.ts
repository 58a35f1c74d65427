import { contentIdOf } from "../../shared/claim/claim-id.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import { waitsForCoder } from "../../shared/claim/coding-holds.ts";
import { CodingDecision, CodingTask } from "../../shared/claim/coding-task.ts";
import type { Decision } from "../../shared/claim/decision.ts";
import type { Encounter } from "../../shared/claim/encounter.ts";
import { findUncoded } from "../../shared/coding/pass-through.ts";
import { applyDecision } from "../../shared/coding/review/apply-codes.ts";
import { recodedClaim } from "../../shared/coding/review/recoded-claim.ts";
import { claimOfDecisionKey, codingTaskKey } from "../../shared/contracts/object-keys.ts";
import type { ClaimStore } from "../../shared/ports/claim-store.ts";
import type { Clock } from "../../shared/ports/clock.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import type { NextStage } from "../../shared/ports/next-stage.ts";
import { changeClaims } from "../../shared/stage/change-claims.ts";
import type { Instant } from "../../shared/values/instant.ts";
import { keepPreferences } from "./keep-preferences.ts";

export interface DecideCodingPorts {
  readonly claims: ClaimStore;
  readonly documents: DocumentStore;
  readonly next: NextStage;
  readonly clock: Clock;
}

/**
 * Takes a person's decision about the codes of a claim that waits for one: the claim says the decided codes from now on
 * and goes on. A decision about another version of the visit, or about a claim that waits no longer, changes nothing. One
 * that cannot be read goes back with what is wrong with it, beside it under the reports.
 */
export function decideCoding(ports: DecideCodingPorts): (key: string) => Promise<void> {
  return async (key) => {
    const place = claimOfDecisionKey(key);
    const text = place === undefined ? undefined : await ports.documents.readText("inbound", key);
    if (place === undefined || text === undefined) return;
    const reading = readDecision(text, place.claimId);
    if (reading.kind === "unreadable") {
      const body = `${JSON.stringify({ file: key, problems: reading.problems }, undefined, 1)}\n`;
      await ports.documents.write("reports", `${key}.problems.json`, body, "application/json");
      return;
    }
    const { decision } = reading;
    const { company, practice, claimId } = place;
    const changes = await changeClaims(ports.claims, company, [claimId], {
      needsContent: (state) => awaits(state, decision),
      decide: (state, encounter) =>
        encounter === undefined || state.practice !== practice
          ? { events: [], postings: [], forward: false }
          : applied(state, encounter, decision, ports.clock.now()),
    });
    const change = changes.get(claimId);
    if (change?.kind === "failed") throw change.error;
    if (change === undefined || change.kind === "unknown") return;
    const taskText = await ports.documents.readText("reports", codingTaskKey(place, claimId, decision.content));
    const task = taskText === undefined ? undefined : CodingTask.safeParse(JSON.parse(taskText)).data;
    if (task !== undefined) await keepPreferences(ports.documents, place, task, decision);
    // A run that died after saving leaves the claim coded and not sent on: it is sent again, which changes nothing.
    if (change.state.practice === practice && change.state.lifecycle === "coded")
      await ports.next.send("check-eligibility", [{ company, practice, claimId }]);
  };
}

/** Whether a claim still waits for this decision. */
function awaits(state: ClaimState, { content }: CodingDecision): boolean {
  return state.lifecycle === "needs-fix" && state.content === content && waitsForCoder(state);
}

function applied(state: ClaimState, encounter: Encounter, decision: CodingDecision, now: Instant): Decision {
  const coded = applyDecision(encounter, decision);
  const open = coded === undefined ? ["no-such-line"] : findUncoded(coded).map(({ code }) => code);
  if (coded === undefined || open.length > 0) {
    return { events: [eventOf(state, decision, now, [...new Set(open)])], postings: [], forward: false };
  }
  const recoded = recodedClaim(state, coded, "coder", now);
  return {
    state: { ...recoded.state, lifecycle: "coded" },
    ...(contentIdOf(coded) === state.content ? {} : { encounter: coded }),
    events: [eventOf(state, decision, now, []), ...recoded.events],
    postings: [],
    forward: true,
  };
}

function eventOf({ claimId, content }: ClaimState, { by, at }: CodingDecision, now: Instant, holds: readonly string[]) {
  return {
    claimId,
    key: `decided#${content}#${at}`,
    kind: "coded" as const,
    at: now,
    detail: { by: "coder", coder: by, decidedAt: at, holds: [...holds] },
  };
}

type Reading =
  | { readonly kind: "decision"; readonly decision: CodingDecision }
  | { readonly kind: "unreadable"; readonly problems: readonly string[] };

function readDecision(text: string, claimId: string): Reading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: "unreadable", problems: ["the file is not JSON"] };
  }
  const result = CodingDecision.safeParse(json);
  if (!result.success) {
    const problems = result.error.issues.map(
      ({ path, message }) => `${path.map(String).join(".") || "file"}: ${message}`,
    );
    return { kind: "unreadable", problems };
  }
  return result.data.claimId === claimId
    ? { kind: "decision", decision: result.data }
    : { kind: "unreadable", problems: ["claimId: is not the claim of the folder that the file lies in"] };
}
