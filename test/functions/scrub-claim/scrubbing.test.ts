import { describe, expect, it } from "vitest";
import { scrubClaimStage } from "../../../functions/scrub-claim/stage.ts";
import { submitClaimsStage } from "../../../functions/submit-claims/stage.ts";
import { memoryClock } from "../../../shared/adapters/memory/clock.ts";
import { memoryNextStage } from "../../../shared/adapters/memory/next-stage.ts";
import { contentIdOf } from "../../../shared/claim/claim-id.ts";
import type { ClaimState } from "../../../shared/claim/claim-state.ts";
import type { Encounter } from "../../../shared/claim/encounter.ts";
import { profileKey, ruleKey } from "../../../shared/contracts/object-keys.ts";
import { at } from "../../adapters/contract/samples.ts";
import { claimState } from "../../builders/claim-state.ts";
import { soundEncounter, soundEncounterInput } from "../../builders/sound-encounter.ts";
import { openClinics } from "../../simulation/clinic-day.ts";
import { calm } from "../../simulation/world.ts";

const tenant = { company: "acme-billing", practice: "cedar-clinic" };

/** The scrubber and who sends, over one set of stores, at noon of the day after the service. */
function openScrubber() {
  const clock = memoryClock(at("2026-11-17T12:00:00.000Z"));
  const ports = { ...openClinics(1, calm).ports, next: memoryNextStage(), clock };
  const scrub = scrubClaimStage.work(ports);
  const submit = submitClaimsStage.work(ports);
  return {
    ports,
    /** Puts coded claims of a visit each into the store and scrubs them. */
    scrub: async (visits: Readonly<Record<string, Encounter>>) => {
      const entries = Object.entries(visits).map(([claimId, encounter]) => ({
        claimId,
        encounter,
        content: contentIdOf(encounter),
      }));
      await ports.claims.putContents(tenant.company, entries);
      const coded = { version: 1, lifecycle: "coded" as const, billedCents: claimState().paidCents, fileId: undefined };
      await ports.claims.create(
        entries.map(({ claimId, content }) => claimState({ ...coded, work: undefined, claimId, content })),
      );
      const messages = entries.map(({ claimId }) => ({ ...tenant, claimId }));
      expect((await scrub(messages)).map(({ status }) => status)).toEqual(entries.map(() => "fulfilled"));
    },
    submit: async (now: string) => {
      clock.set(at(now));
      expect((await submit([tenant])).map(({ status }) => status)).toEqual(["fulfilled"]);
    },
    state: async (claimId: string): Promise<ClaimState | undefined> =>
      (await ports.claims.load(tenant.company, [claimId])).get(claimId),
    scrubs: async (claimId: string) =>
      ((await ports.claims.history(tenant.company, claimId))?.events ?? []).filter(({ kind }) => kind === "scrubbed"),
    write: (key: string, json: unknown) =>
      ports.documents.write("inbound", key, JSON.stringify(json), "application/json"),
  };
}

/** A live rule of the company. Show only what differs. */
function ownRule(change: Readonly<Record<string, unknown>> = {}) {
  return {
    id: "own-visit-is-short",
    sentence: "A visit of the highest level is looked at.",
    remedy: "Read the note.",
    source: "office policy",
    owner: "billing lead",
    reviewBy: "2027-06-30",
    state: "live",
    each: "line",
    find: "line.procedure == '99215'",
    place: "procedure",
    tests: [
      { name: "an ordinary visit", expect: "pass" },
      {
        name: "the highest level",
        expect: "find",
        encounter: { lines: [{ procedure: "99215", chargeCents: 20_000, pointers: [1] }] },
      },
    ],
    ...change,
  };
}

const patient = (year: number) => ({ ...soundEncounterInput().patient, birthDate: `${year}-02-03` });

const highest = (encounterId: string) =>
  soundEncounter({
    encounterId,
    patient: patient(1961),
    lines: [{ procedure: "99215", chargeCents: 15_000, pointers: [1] }],
  });

describe("a claim that is about to leave", () => {
  it("goes as it is where it was scrubbed by the same", async () => {
    const { scrub, submit, state, scrubs } = openScrubber();
    await scrub({ SOUND: soundEncounter() });
    await submit("2026-11-17T14:00:00.000Z");
    expect(await state("SOUND")).toMatchObject({ lifecycle: "batched", version: 3 });
    expect(await scrubs("SOUND")).toHaveLength(1);
  });

  it("is judged again on a later day, and held where its time has passed; what is sound still leaves no trace", async () => {
    const { scrub, submit, state, scrubs } = openScrubber();
    // Harborview takes claims for 180 days.
    const early = patient(1960);
    await scrub({
      LATE: soundEncounter({ encounterId: "V-1", patient: early, serviceFrom: "2026-11-10" }),
      SOUND: soundEncounter({ encounterId: "V-2" }),
    });
    expect((await state("LATE"))?.lifecycle).toBe("validated");
    await submit("2027-05-10T14:00:00.000Z");
    expect(await state("LATE")).toMatchObject({ lifecycle: "needs-fix", holds: [{ reason: "timely-filing" }] });
    expect((await state("SOUND"))?.lifecycle).toBe("batched");
    expect(await scrubs("LATE")).toHaveLength(2);
    expect(await scrubs("SOUND")).toHaveLength(1);
  });

  it("is judged again once a rule changed, and its history says by what it left", async () => {
    const { scrub, submit, state, scrubs, write } = openScrubber();
    await scrub({ HIGH: highest("V-1"), SOUND: soundEncounter({ encounterId: "V-2" }) });
    await write(ruleKey(tenant.company, "own-visit-is-short"), ownRule());
    await submit("2026-11-17T14:00:00.000Z");
    expect(await state("HIGH")).toMatchObject({ lifecycle: "needs-fix", holds: [{ reason: "own-visit-is-short" }] });
    expect((await state("SOUND"))?.lifecycle).toBe("batched");
    expect((await scrubs("SOUND")).map(({ detail }) => detail.others)).toEqual([
      undefined,
      ["own-visit-is-short pass hold practice"],
    ]);
  });

  it("is judged again once the practice's own words changed", async () => {
    const { scrub, submit, state, write } = openScrubber();
    await scrub({ SOUND: soundEncounter() });
    const authorizationDemands = [{ procedures: ["99213"] }];
    await write(profileKey(tenant), { rules: { authorizationDemands } });
    await submit("2026-11-17T14:00:00.000Z");
    expect(await state("SOUND")).toMatchObject({
      lifecycle: "needs-fix",
      holds: [{ reason: "authorization-present" }],
    });
  });
});

describe("an own rule that fails", () => {
  const failing = ownRule({ state: "shadow", find: "1 / (claim.lines.size() - 2) > 0" });
  const visits = (first: number, count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        `C${first + n}`,
        soundEncounter({ encounterId: `V-${first + n}`, patient: patient(1950 + first + n) }),
      ]),
    );
  const saidOf = async (scrubber: ReturnType<typeof openScrubber>, claimId: string) =>
    (await scrubber.scrubs(claimId))[0]?.detail;

  it("is asked no more after five claims, holds none of them, and is asked again once it was mended", async () => {
    const scrubber = openScrubber();
    const { ports, scrub, state, write } = scrubber;
    await write(ruleKey(tenant.company, failing.id), failing);
    await scrub(visits(1, 4));
    await scrub(visits(5, 1));
    expect(await saidOf(scrubber, "C5")).toMatchObject({
      others: ["own-visit-is-short no-data shadow practice"],
      stopped: ["own-visit-is-short division_by_zero"],
    });
    await scrub(visits(6, 2));
    expect((await saidOf(scrubber, "C6"))?.stopped).toBeUndefined();
    expect((await saidOf(scrubber, "C6"))?.others).toBeUndefined();
    for (const claimId of ["C1", "C5", "C7"]) expect((await state(claimId))?.lifecycle).toBe("validated");
    const failures = await ports.ruleFailures.list(tenant.company);
    expect(failures.map(({ claimId, why }) => [claimId, why])).toEqual(
      ["C1", "C2", "C3", "C4", "C5"].map((claimId) => [claimId, "division_by_zero"]),
    );

    // Another process, after a restart, knows it too; one that mends what is asked begins anew.
    await scrubClaimStage.work(ports)([{ ...tenant, claimId: "C1" }]);
    await write(ruleKey(tenant.company, failing.id), { ...failing, find: "line.procedure == '99215'" });
    ports.clock.advance(600_000);
    await scrub(visits(8, 1));
    expect((await saidOf(scrubber, "C8"))?.others).toEqual(["own-visit-is-short pass shadow practice"]);
  });

  it("is asked again as it is where its owner says so", async () => {
    const scrubber = openScrubber();
    const { ports, scrub, write } = scrubber;
    await write(ruleKey(tenant.company, failing.id), failing);
    await scrub(visits(1, 5));
    await ports.ruleFailures.clear(tenant.company, failing.id);
    ports.clock.advance(600_000);
    await scrub(visits(6, 1));
    expect((await saidOf(scrubber, "C6"))?.stopped).toEqual(["own-visit-is-short division_by_zero"]);
  });
});
