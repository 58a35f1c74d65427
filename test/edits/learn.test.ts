import { describe, expect, it } from "vitest";
import type { ClaimEvent } from "../../shared/claim/claim-event.ts";
import { clustersOf, draftRule } from "../../shared/edits/learn/clusters.ts";
import { type AnsweredClaim, refusalsOf } from "../../shared/edits/learn/refusals.ts";
import { readRule } from "../../shared/edits/own-rules/read-rule.ts";
import { testRule } from "../../shared/edits/own-rules/test-rule.ts";
import { day } from "../../shared/values/day.ts";
import { cents } from "../../shared/values/money.ts";
import { at } from "../adapters/contract/samples.ts";
import { claimState } from "../builders/claim-state.ts";
import { soundEncounter } from "../builders/sound-encounter.ts";

const now = at("2026-12-10T12:00:00.000Z");
const event = (claimId: string, kind: ClaimEvent["kind"], detail: ClaimEvent["detail"]): ClaimEvent => {
  return { claimId, key: kind, kind, at: now, detail };
};

/** A claim whose second line was denied with CO-97. Show only what differs. */
function denied(claimId: string, change: Partial<AnsweredClaim> = {}): AnsweredClaim {
  const state = claimState({ claimId });
  const entries = [{ kind: "denied" as const, cents: cents(2_500), line: `${claimId}-2`, group: "CO", reason: "97" }];
  return {
    state,
    contents: [{ content: state.content, encounter: soundEncounter() }],
    events: [event(claimId, "scrubbed", { holds: [], warnings: [] })],
    postings: [{ claimId, key: "remit#1", at: now, entries }],
    ...change,
  };
}

describe("what payers refuse", () => {
  it("is gathered by payer, service and reason, with its dollars", () => {
    const claims = [denied("A"), denied("B"), denied("C")];
    expect(clustersOf(claims.flatMap(refusalsOf))).toEqual([
      { payerId: "HVHP1", code: "87880", kind: "denied", reason: "CO-97", claims: 3, cents: 7_500, untold: [] },
    ]);
  });

  it("is told of rejections by their status, for the claim as a whole", () => {
    const rejected = (claimId: string) =>
      denied(claimId, {
        postings: [],
        events: [event(claimId, "acknowledged", { source: "payer", codes: ["A6:500:85", "A2:20"] })],
      });
    const [cluster] = clustersOf(["A", "B"].map(rejected).flatMap(refusalsOf));
    expect(cluster).toMatchObject({ code: "claim", kind: "rejected", reason: "A6:500:85", claims: 2, cents: 30_000 });
  });

  it("is caught where an edit had warned, and no cluster where it came once", () => {
    const warned = (claimId: string) =>
      denied(claimId, { events: [event(claimId, "scrubbed", { holds: [], warnings: ["timely-filing-soon"] })] });
    expect(clustersOf([denied("A"), warned("B"), warned("C")].flatMap(refusalsOf))).toEqual([]);
  });

  it("makes a sound draft of a rule, which holds nothing", () => {
    const claims = [denied("A"), denied("B")];
    const whole = claims.flatMap(refusalsOf).map((refusal) => ({ ...refusal, code: "claim" }));
    for (const cluster of [...clustersOf(claims.flatMap(refusalsOf)), ...clustersOf(whole)]) {
      const draft = draftRule(cluster, day("2026-12-10"));
      const reading = readRule(JSON.stringify(draft));
      expect(reading.kind).toBe("rule");
      expect(draft.state).toBe("draft");
      const results = reading.kind === "rule" ? testRule(reading.compiled) : [];
      expect(results.filter(({ isGreen }) => !isGreen)).toEqual([]);
      expect(results.length).toBeGreaterThan(1);
    }
  });
});
