import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { mendClaim } from "../../infra/cli/mend-claim.ts";
import { Inbox } from "../../infra/local/inbox.ts";
import { sampleEncounters } from "../../infra/local/sample/sample-encounters.ts";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { readTable } from "../../infra/local/summary.ts";
import { dynamoClaimStore } from "../../shared/adapters/aws/claim-store.ts";
import { readQueuesEnv } from "../../shared/adapters/aws/env.ts";
import { sqsNextStage } from "../../shared/adapters/aws/next-stage.ts";
import { claimIdOf } from "../../shared/claim/claim-id.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import { Encounter, type EncounterInput } from "../../shared/claim/encounter.ts";
import { findUncoded } from "../../shared/coding/pass-through.ts";
import { edits } from "../../shared/edits/catalog.ts";
import { commercialPack } from "../../shared/edits/packs/commercial.ts";
import { repairEncounter } from "../../shared/edits/repairs/repair-encounter.ts";
import { completeEncounter } from "../../shared/intake/complete-encounter.ts";
import { day } from "../../shared/values/day.ts";
import { valueIn } from "../../shared/x12/loop.ts";
import { readX12Text } from "../../shared/x12/reader.ts";
import { at } from "../adapters/contract/samples.ts";
import { soundEncounterInput } from "../builders/sound-encounter.ts";
import { cases } from "../edits/cases.ts";
import { stay } from "../edits/changes.ts";
import { runCleanclaim } from "./cleanclaim-process.ts";

const company = "acme-billing";
const practice = "cedar-clinic";
const faultsADay = 40;
const soundADay = 30;

interface FaultyVisit {
  /** The edit that is to find it. */
  readonly edit: string;
  readonly claimId: string;
  readonly faulty: EncounterInput;
  readonly mended: EncounterInput;
}

/** Visits with one fault each that the claim itself shows, each of a patient of its own. */
function faultyVisits(): readonly FaultyVisit[] {
  const holding = edits.filter(
    ({ id, severity }) =>
      severity === "hold" && commercialPack.overrides[id] === undefined && !mendedBeforehand.includes(id),
  );
  const visits = holding.flatMap(({ id }, index): FaultyVisit[] => {
    const birthDate = `19${50 + (index % 40)}-0${1 + Math.floor(index / 40)}-11`;
    const own = { patient: { ...soundEncounterInput().patient, birthDate }, encounterId: `FAULT-${index}` };
    // What depends on what is known around the claim, on who the patient is or on an earlier claim is the edits' own test.
    const change = (cases[id]?.finds ?? []).find(
      ({ around, coverages, patient, frequency, payerClaimNumber, ...rest }) =>
        [around, patient, frequency, payerClaimNumber].every((each) => each === undefined) &&
        coverages?.length !== 0 &&
        coverages?.some(({ subscriber }) => subscriber) !== true &&
        isTheScrubbers({ ...soundEncounterInput(rest), ...own }),
    );
    if (change === undefined) return [];
    const faulty = { ...soundEncounterInput(change), ...own };
    const kind = faulty.claimType === "institutional" ? stay() : {};
    const mended = { ...soundEncounterInput(kind), ...own };
    return [{ edit: id, faulty, mended, claimId: claimIdOf(company, practice, Encounter.parse(faulty)) }];
  });
  // Every so many of them: all families have their share.
  const step = visits.length / faultsADay;
  return Array.from({ length: faultsADay }, (_, index) => visits[Math.floor(index * step)]).flatMap((visit) =>
    visit === undefined ? [] : [visit],
  );
}

/** The coder takes out a diagnosis that is listed twice. */
const mendedBeforehand: readonly string[] = ["diagnosis-once"];

/** A fault of form is mended and holds nobody; what can't be read is intake's, and what is not coded the coder's first. */
function isTheScrubbers(visit: EncounterInput): boolean {
  const encounter = Encounter.safeParse(visit);
  return (
    encounter.success && repairEncounter(encounter.data).log.length === 0 && findUncoded(encounter.data).length === 0
  );
}

/** What makes of a visit the other one, as `cleanclaim mend` reads it: fields that it does not have are taken away. */
function patchTo({ faulty, mended }: FaultyVisit): Readonly<Record<string, unknown>> {
  const gone = Object.keys(faulty).filter((name) => !Object.hasOwn(mended, name));
  return { ...Object.fromEntries(gone.map((name) => [name, null])), ...mended };
}

const Worklist = z.array(
  z.object({
    claimId: z.string(),
    reasons: z.array(z.object({ reason: z.string(), what: z.string(), todo: z.string(), places: z.array(z.string()) })),
  }),
);

const ndjson = (visits: readonly unknown[]): string => visits.map((visit) => `${JSON.stringify(visit)}\n`).join("");

describe("a mixed day", { timeout: 120_000 }, () => {
  let data: string;
  let stack: Stack;
  let inbox: Inbox;
  const faulty = faultyVisits();
  const isFaulty = new Set(faulty.map(({ claimId }) => claimId));

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), "cleanclaim-faults-"));
    // Wednesday noon; nobody answers: a claim that has left stays where it is.
    stack = await startStack({ dataFolder: data, daysPerSecond: 1, startAt: at("2026-11-18T12:00:00.000Z") });
    inbox = new Inbox(stack, data, company);
    await inbox.open();
    await mkdir(join(inbox.folder, practice));
    await inbox.watch(
      () => stack.wake(),
      (path, problem) => {
        throw new Error(`cannot take ${path}`, { cause: problem });
      },
    );
  }, 30_000);
  afterAll(async () => {
    await inbox.close();
    await stack.stop();
    await rm(data, { recursive: true, force: true });
  });

  const states = async () => (await readTable(stack.resources)).states;
  /** Waits until every claim of the day has left, or waits for a person. */
  const settled = async (): Promise<readonly ClaimState[]> => {
    for (;;) {
      const all = await states();
      const isOver = all.every(({ lifecycle, fileId }) => lifecycle === "needs-fix" || fileId !== undefined);
      if (all.length >= faultsADay + soundADay && isOver) return all;
      await sleep(250);
    }
  };
  /** Waits until every claim of the day has left, or waits for a person once the clock has stood still for it. */
  const left = async (): Promise<readonly ClaimState[]> => {
    for (;;) {
      const isAtRest = stack.atRest;
      const all = await states();
      if (isAtRest || all.every(({ fileId }) => fileId !== undefined)) return all;
      await sleep(250);
    }
  };

  it("holds exactly the claims with a fault, each for its fault, and lets the sound ones go", async () => {
    const sound = [...sampleEncounters(soundADay, 5, day("2026-11-16"))].map(({ practice: from, encounter }) =>
      completeEncounter({ ...encounter }, from.profile),
    );
    expect(faulty).toHaveLength(faultsADay);
    const mixed = [...sound.slice(0, 15), ...faulty.map((visit) => visit.faulty), ...sound.slice(15)];
    await writeFile(join(inbox.folder, practice, "day.ndjson"), ndjson(mixed));
    const all = await settled();
    const holdsOf = new Map(all.map(({ claimId, holds }) => [claimId, holds.map(({ reason }) => reason)]));
    const missed = faulty.filter(({ edit, claimId }) => holdsOf.get(claimId)?.includes(edit) !== true);
    expect(missed.map(({ edit, claimId }) => [edit, ...(holdsOf.get(claimId) ?? ["lost"])])).toEqual([]);
    const heldForNothing = all.filter(({ claimId, lifecycle }) => lifecycle === "needs-fix" && !isFaulty.has(claimId));
    expect(heldForNothing.map(({ claimId }) => holdsOf.get(claimId))).toEqual([]);
    expect(all).toHaveLength(faultsADay + soundADay);
  });

  it("tells of each what is wrong, where, and what to do", async () => {
    const { code, output } = await runCleanclaim("worklist", "--json", "--data", data);
    expect(code).toBe(1);
    const rows = Worklist.parse(JSON.parse(output));
    expect(rows.map(({ claimId }) => claimId).toSorted()).toEqual(faulty.map(({ claimId }) => claimId).toSorted());
    for (const { reason, what, todo, places } of rows.flatMap(({ reasons }) => reasons)) {
      expect(what, reason).toMatch(/^Breaks the rule: [A-Z].+\.$/);
      expect(todo, reason).toMatch(/^[A-Z].+\.$/);
      expect(places.length, reason).toBeGreaterThan(0);
      for (const place of places) expect(place, reason).toMatch(/^\S.*\(.+\)$/);
    }
  });

  it("sends each claim that is mended, by command or by a corrected file, and none is dropped again", async () => {
    const [first, ...others] = faulty;
    if (first === undefined) throw new Error("no faults");
    // The command, while the pipeline is at work in the folder.
    const correction = join(data, "correction.json");
    await writeFile(correction, JSON.stringify(patchTo(first)));
    const said = await runCleanclaim("mend", first.claimId, correction, "--company", company, "--data", data);
    expect(said).toMatchObject({
      code: 0,
      output: `Claim ${first.claimId} is mended, and goes on when the pipeline runs.\n`,
    });
    // What the command does, without a process for each.
    const { clients, tableName } = stack.resources;
    const claims = dynamoClaimStore(clients.dynamo, { tableName });
    const ports = { claims, next: sqsNextStage(clients.sqs, readQueuesEnv()), clock: stack.clock };
    for (const visit of others.slice(0, 19)) {
      const done = await mendClaim(ports, company, visit.claimId, [{ kind: "patch", patch: patchTo(visit) }]);
      expect(done).toMatchObject({ claimId: visit.claimId, outcome: "amended" });
    }
    const corrected = others.slice(19).map(({ mended }) => mended);
    await writeFile(join(inbox.folder, practice, "corrected.ndjson"), ndjson(corrected));

    const all = await left();
    const stuck = all.filter(({ fileId }) => fileId === undefined);
    const editOf = new Map(faulty.map(({ claimId, edit }) => [claimId, edit]));
    expect(stuck.map(({ claimId, lifecycle, holds }) => [editOf.get(claimId), lifecycle, ...holds])).toEqual([]);
    const inFiles = await claimsInFiles();
    expect(inFiles.toSorted()).toEqual(all.map(({ claimId }) => claimId).toSorted());
  });

  /** Every claim in every 837 that was sent. */
  async function claimsInFiles(): Promise<readonly string[]> {
    const sent = join(data, "files", "exchange", "sent");
    for (const due = Date.now() + 5_000; ; ) {
      const names = (await readdir(sent, { recursive: true })).filter((name) => name.endsWith(".837"));
      const claimIds: string[] = [];
      for (const name of names) {
        for await (const item of readX12Text(await readFile(join(sent, name), "utf8"))) {
          if (item.kind === "unit") claimIds.push(valueIn(item.unit.loop, "CLM", 1));
        }
      }
      // Copies for people come a moment after the files themselves.
      if (claimIds.length >= faultsADay + soundADay || Date.now() > due) return claimIds;
      await sleep(50);
    }
  }
});
