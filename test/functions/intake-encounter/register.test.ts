import { describe, expect, it } from "vitest";
import { register } from "../../../functions/intake-encounter/register.ts";
import { contentIdOf } from "../../../shared/claim/claim-id.ts";
import { Encounter } from "../../../shared/claim/encounter.ts";
import { Lifecycle, mendable } from "../../../shared/claim/lifecycle.ts";
import { day, startOf } from "../../../shared/values/day.ts";
import { claimState } from "../../builders/claim-state.ts";
import { encounterJson } from "../../builders/encounter-line.ts";

const now = startOf(day("2026-11-24"));

function incoming(overrides: Readonly<Record<string, unknown>> = {}) {
  const encounter = Encounter.parse(encounterJson(overrides));
  const { company, practice, claimId } = claimState();
  return { company, practice, claimId, content: contentIdOf(encounter), encounter };
}

describe("register", () => {
  it("starts a claim for an encounter that is new", () => {
    const decision = register(undefined, incoming(), { events: [] }, now);
    expect(decision).toMatchObject({
      kind: "create",
      state: { version: 1, lifecycle: "received", responsibility: "primary", payerId: "HVHP1", chargedCents: 12_550 },
    });
    expect(decision.kind === "create" && decision.state.work).toBe(undefined);
  });

  it("asks the coverage that pays first, or nobody", () => {
    const coverages = [
      { priority: 2, payerId: "SECOND", memberId: "2" },
      { priority: 1, payerId: "FIRST", memberId: "1" },
    ];
    expect(register(undefined, incoming({ coverages }), { events: [] }, now)).toMatchObject({
      state: { payerId: "FIRST", coverages: 2 },
    });
    expect(register(undefined, incoming({ coverages: [] }), { events: [] }, now)).toMatchObject({
      state: { payerId: "none", coverages: 0, responsibility: "patient" },
    });
  });

  it("changes nothing for the same content, and sends on what was perhaps never sent", () => {
    const same = incoming();
    const content = same.content;
    expect(register(claimState({ content, lifecycle: "received" }), same, { events: [] }, now)).toEqual({
      kind: "same",
      forward: true,
    });
    expect(register(claimState({ content, lifecycle: "batched" }), same, { events: [] }, now)).toEqual({
      kind: "same",
      forward: false,
    });
  });

  it.each(Lifecycle.options.filter((each) => mendable.has(each)))("mends a claim that is %s", (lifecycle) => {
    const existing = claimState({
      lifecycle,
      holds: [{ reason: "npi-check-digit", since: now }],
      asks: 2,
      outcome: "denied",
    });
    const changed = incoming({ coverages: [{ payerId: "OTHER", memberId: "1" }] });
    const decision = register(existing, changed, { events: [] }, now);
    expect(decision).toMatchObject({
      kind: "amend",
      state: {
        version: existing.version + 1,
        content: changed.content,
        lifecycle: "received",
        outcome: "none",
        holds: [],
        asks: 0,
        payerId: "OTHER",
        chargedCents: 12_550,
        billedCents: existing.billedCents,
        receivedAt: existing.receivedAt,
      },
      event: { kind: "amended", key: `amended#${existing.content}#${changed.content}` },
    });
    expect(decision.kind === "amend" && [decision.state.work, decision.state.fileId]).toEqual([undefined, undefined]);
  });

  it.each(Lifecycle.options.filter((each) => !mendable.has(each)))("leaves a claim alone that is %s", (lifecycle) => {
    const changed = incoming();
    expect(register(claimState({ lifecycle }), changed, { events: [] }, now)).toMatchObject({
      kind: "refuse",
      event: { kind: "late", key: `late#${changed.content}` },
    });
  });

  it("has a person look at a correction of a claim that rests, once", () => {
    const { work: _, ...rested } = claimState({ lifecycle: "closed" });
    const decision = register(rested, incoming(), { events: [] }, now);
    expect(decision).toMatchObject({
      kind: "refuse",
      state: {
        version: rested.version + 1,
        work: { list: "review", due: now },
        holds: [{ reason: "corrected-after-billing" }],
      },
    });
    if (decision.kind !== "refuse" || decision.state === undefined) throw new Error("a task");
    expect(register(decision.state, incoming(), { events: [] }, now)).not.toHaveProperty("state");
    const busy = claimState({ lifecycle: "payer-accepted", work: { list: "follow-up", due: now } });
    expect(register(busy, incoming(), { events: [] }, now)).toMatchObject({
      state: { work: busy.work, lifecycle: "payer-accepted", holds: [{ reason: "corrected-after-billing" }] },
    });
  });

  it("is not made poorer by the encounter that it was completed from", () => {
    const { encounter } = incoming();
    const bare = incoming({ coverages: [], patient: { ...encounter.patient, patientNumber: "P-1" } });
    const [coverage] = encounter.coverages;
    if (coverage === undefined) throw new Error("a coverage");
    const standing = { ...bare.encounter, coverages: [coverage] };
    const existing = claimState({ lifecycle: "coded", content: contentIdOf(standing) });
    expect(register(existing, bare, { events: [], standing }, now)).toEqual({ kind: "same", forward: false });
    const other = { ...standing, note: "other" };
    expect(register(existing, bare, { events: [], standing: other }, now).kind).toBe("amend");
  });

  it("takes nothing back to a version that was mended since, however late the old file comes again", () => {
    const old = incoming();
    const amended = {
      claimId: old.claimId,
      key: "amended#x#y",
      kind: "amended",
      at: now,
      detail: { from: old.content, to: "Y" },
    } as const;
    for (const lifecycle of ["coded", "adjudicated"] as const) {
      expect(register(claimState({ lifecycle, content: "Y" }), old, { events: [amended] }, now)).toEqual({
        kind: "earlier-version",
      });
    }
  });
});
