import { describe, expect, it } from "vitest";
import { registerEncounters } from "../../functions/intake-encounter/register-encounters.ts";
import { memoryClaimStore } from "../../shared/adapters/memory/claim-store.ts";
import { memoryClock } from "../../shared/adapters/memory/clock.ts";
import { memoryNextStage } from "../../shared/adapters/memory/next-stage.ts";
import { claimIdOf } from "../../shared/claim/claim-id.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import { closeWork } from "../../shared/stage/close-work.ts";
import { rescrubClaims } from "../../shared/stage/rescrub-claims.ts";
import { at } from "../adapters/contract/samples.ts";
import { claimState } from "../builders/claim-state.ts";
import { soundEncounter } from "../builders/sound-encounter.ts";

const company = "acme-billing";
const tenant = { company, practice: "cedar-clinic" };
const now = at("2026-11-18T12:00:00.000Z");
const heldClaim: Partial<ClaimState> = {
  version: 1,
  lifecycle: "needs-fix",
  holds: [{ reason: "pointers-exist", since: now }],
  work: { list: "held", due: now },
};

async function storeWith(...changes: readonly Partial<ClaimState>[]) {
  const ports = { claims: memoryClaimStore(), next: memoryNextStage(), clock: memoryClock(now) };
  await ports.claims.create(changes.map((change) => claimState({ ...heldClaim, ...change })));
  return ports;
}

describe("held claims", () => {
  it("go through the scrubber again, once, and again when they are held again", async () => {
    const ports = await storeWith({ claimId: "HELD" });
    expect(await rescrubClaims(ports, company, ["HELD"])).toBe(1);
    const state = (await ports.claims.load(company, ["HELD"])).get("HELD");
    expect(state).toMatchObject({ lifecycle: "coded", rescrubs: 1, holds: [] });
    expect(state?.work).toBeUndefined();
    expect(ports.next.take("scrub-claim")).toEqual([{ ...tenant, claimId: "HELD" }]);
    // The message may have been lost: it is sent again, and nothing else changes.
    expect(await rescrubClaims(ports, company, ["HELD"])).toBe(1);
    expect((await ports.claims.load(company, ["HELD"])).get("HELD")).toEqual(state);
  });

  it("that wait for a coder, or with the payer, stay where they are", async () => {
    const ports = await storeWith(
      { claimId: "UNCODED", holds: [{ reason: "uncoded-line", since: now }] },
      { claimId: "PAID", lifecycle: "adjudicated", holds: [], work: { list: "denied", due: now } },
    );
    expect(await rescrubClaims(ports, company, ["UNCODED", "PAID", "NONE"])).toBe(0);
    expect(ports.next.take("scrub-claim")).toEqual([]);
  });
});

describe("a claim on a list", () => {
  it("is taken off when it is done, and says so in its history", async () => {
    const ports = await storeWith({
      claimId: "ERA",
      lifecycle: "payer-accepted",
      work: { list: "missing-era", due: now },
    });
    expect(await closeWork(ports, company, "ERA", "done")).toEqual({ kind: "closed", list: "missing-era" });
    const history = await ports.claims.history(company, "ERA");
    expect(history?.state).toMatchObject({ lifecycle: "payer-accepted", holds: [] });
    expect(history?.state.work).toBeUndefined();
    expect(history?.events.map(({ kind, detail }) => [kind, detail])).toEqual([
      ["worked", { list: "missing-era", because: "done", holds: ["pointers-exist"] }],
    ]);
    expect(await closeWork(ports, company, "ERA", "done")).toEqual({ kind: "nothing-waits" });
  });

  it("is not done while no payer has it, but may be given up", async () => {
    const ports = await storeWith({ claimId: "HELD" });
    expect(await closeWork(ports, company, "HELD", "done")).toEqual({ kind: "not-done", list: "held" });
    expect(await closeWork(ports, company, "HELD", "withdrawn")).toEqual({ kind: "closed", list: "held" });
    expect((await ports.claims.load(company, ["HELD"])).get("HELD")?.lifecycle).toBe("closed");
    expect(await closeWork(ports, company, "NONE", "done")).toEqual({ kind: "unknown" });
  });
});

describe("a mended claim", () => {
  it("goes on with what a person made of it, even back to what it said before; the old file changes nothing back", async () => {
    const ports = { claims: memoryClaimStore(), next: memoryNextStage(), clock: memoryClock(now) };
    const first = soundEncounter({ cliaNumber: "14D0000001" });
    const second = soundEncounter({ cliaNumber: "14D0000002" });
    const claimId = claimIdOf(company, tenant.practice, first);
    const says = async () => (await ports.claims.history(company, claimId))?.state;
    expect(await registerEncounters(ports, tenant, [{ encounter: first }])).toEqual(["created"]);
    const mend = { encounter: second, mended: ["cliaNumber"] };
    expect(await registerEncounters(ports, tenant, [mend])).toEqual(["amended"]);
    expect(await registerEncounters(ports, tenant, [mend])).toEqual(["duplicate"]);
    expect(await registerEncounters(ports, tenant, [{ encounter: first }])).toEqual(["earlier-version"]);
    const before = (await says())?.content;
    expect(await registerEncounters(ports, tenant, [{ encounter: first, mended: ["cliaNumber"] }])).toEqual([
      "amended",
    ]);
    expect((await says())?.content).not.toBe(before);
    expect((await says())?.lifecycle).toBe("received");
    const events = (await ports.claims.history(company, claimId))?.events ?? [];
    expect(events.map(({ detail }) => detail.mended)).toEqual([["cliaNumber"], ["cliaNumber"]]);
  });
});
