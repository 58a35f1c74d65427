import { describe, expect, it } from "vitest";
import type { ClaimEvent } from "../../shared/claim/claim-event.ts";
import { clustersOf, draftRule } from "../../shared/edits/learn/clusters.ts";
import { allConcernedEdits, concernedEdits } from "../../shared/edits/learn/concerned-edits.ts";
import { type AnsweredClaim, refusalsOf as refusalsBy } from "../../shared/edits/learn/refusals.ts";
import { readRule } from "../../shared/edits/own-rules/read-rule.ts";
import { testRule } from "../../shared/edits/own-rules/test-rule.ts";
import { catalogRelease } from "../../shared/edits/verdict-record.ts";
import { day } from "../../shared/values/day.ts";
import { cents } from "../../shared/values/money.ts";
import { at } from "../adapters/contract/samples.ts";
import { claimState } from "../builders/claim-state.ts";
import { soundEncounter } from "../builders/sound-encounter.ts";

const now = at("2026-12-10T12:00:00.000Z");
const event = (claimId: string, kind: ClaimEvent["kind"], detail: ClaimEvent["detail"]): ClaimEvent => {
  return { claimId, key: kind, kind, at: now, detail };
};

const catalogOf = (release: string) =>
  release === catalogRelease.release ? catalogRelease.edits.map(({ id }) => id) : undefined;
const refusalsOf = (claim: AnsweredClaim) => refusalsBy(claim, catalogOf);

/** What the scrubber says of a claim: these edits pass, these can't tell. */
function scrubbed(
  claimId: string,
  said: Readonly<Record<string, "p" | "u">> = {},
  warnings: string[] = [],
): ClaimEvent {
  const verdicts = catalogRelease.edits.map(({ id }) => said[id] ?? "-").join("");
  return event(claimId, "scrubbed", { holds: [], warnings, catalog: catalogRelease.release, verdicts });
}

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
      {
        payerId: "HVHP1",
        code: "87880",
        kind: "denied",
        reason: "CO-97",
        claims: 3,
        claimIds: ["A", "B", "C"],
        cents: 7_500,
        passed: [],
        untold: [],
      },
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

  it("is caught where an edit about the reason, or an own rule, had warned, and no cluster where it came once", () => {
    const warned = (claimId: string, by: string) => denied(claimId, { events: [scrubbed(claimId, {}, [by])] });
    const caught = [denied("A"), warned("B", "pair-not-together"), warned("C", "own-strep-test")];
    expect(clustersOf(caught.flatMap(refusalsOf))).toEqual([]);
    const ofAnother = [denied("A"), warned("B", "timely-filing-soon")];
    expect(clustersOf(ofAnother.flatMap(refusalsOf))[0]?.claims).toBe(2);
  });

  it("is tied to the edits about the reason: those that let it pass, and those that could not tell", () => {
    const said = { "pair-not-together": "u", "visit-with-procedure-has-25": "p", "npi-check-digit": "p" } as const;
    const claims = ["A", "B"].map((claimId) => denied(claimId, { events: [scrubbed(claimId, said)] }));
    expect(clustersOf(claims.flatMap(refusalsOf))[0]).toMatchObject({
      passed: ["visit-with-procedure-has-25"],
      untold: ["pair-not-together"],
    });
    const later = { ...scrubbed("A", { "visit-with-procedure-has-25": "u" }), at: at("2026-12-11T12:00:00.000Z") };
    const [refusal] = refusalsOf(denied("A", { events: [scrubbed("A", said), later] }));
    expect(refusal?.passed).toEqual(["visit-with-procedure-has-25"]);
  });

  it("is tied only to edits that there are", () => {
    const ids = new Set(catalogRelease.edits.map(({ id }) => id));
    expect([...allConcernedEdits].filter((id) => !ids.has(id))).toEqual([]);
    expect(concernedEdits("CO-97")).toContain("pair-not-together");
    expect(concernedEdits("A6:500:85")).toContain("billing-zip-nine-digits");
    expect(concernedEdits("PR-204")).toBeUndefined();
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
