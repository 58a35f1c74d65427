import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { valueIn } from "../../shared/x12/loop.ts";
import { readX12Text } from "../../shared/x12/reader.ts";
import { type DayInNumbers, killDay, outcomeOf, runDay } from "./cleanclaim-process.ts";

interface SentFiles {
  readonly count: number;
  readonly claimIds: readonly string[];
  readonly controlNumbers: readonly string[];
  /** Codes and places of everything that our reader holds against them. */
  readonly errors: readonly string[];
  readonly chargedCents: number;
}

/** Every 837 that lies in the folder for people, read by our own reader. */
async function readSentFiles(dataFolder: string): Promise<SentFiles> {
  const sent = join(dataFolder, "files", "exchange", "sent");
  const names = (await readdir(sent, { recursive: true })).filter((name) => name.endsWith(".837"));
  const claimIds: string[] = [];
  const controlNumbers: string[] = [];
  const errors: string[] = [];
  let chargedCents = 0;
  for (const name of names) {
    for await (const item of readX12Text(await readFile(join(sent, name), "utf8"))) {
      if (item.kind === "interchange-start") controlNumbers.push(item.interchange.controlNumber);
      if (item.kind === "finding" && item.finding.severity === "error")
        errors.push(`${item.finding.code} ${item.finding.place}`);
      if (item.kind === "unit") {
        claimIds.push(valueIn(item.unit.loop, "CLM", 1));
        chargedCents += Math.round(Number(valueIn(item.unit.loop, "CLM", 2)) * 100);
      }
    }
  }
  return { count: names.length, claimIds, controlNumbers, errors, chargedCents };
}

describe("one command", () => {
  let folder: string;
  let day: DayInNumbers;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "one-command-"));
    day = await runDay(join(folder, "undisturbed"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("takes a day of at least sixty encounters to its end: most paid, some rejected, denied and held", () => {
    expect(day.encounters).toBeGreaterThanOrEqual(60);
    expect(day.paid).toBeGreaterThan(day.encounters / 2);
    for (const some of [day.rejected, day.denied, day.held]) expect(some).toBeGreaterThan(0);
    expect(day.claims).toBe(day.encounters - day.held);
    expect(day.accepted).toBe(day.claims - day.rejected);
  });

  it("accounts for every cent: charged = paid + adjusted + patient + balance", () => {
    expect(day.paidCents + day.adjustedCents + day.patientCents + day.balanceCents).toBe(day.chargedCents);
    expect(day.paidCents).toBeGreaterThan(0);
  });

  it("counts what it asked of AWS", () => {
    expect(day.awsRequests).toBeGreaterThan(day.claims);
    expect(day.writeUnits).toBeGreaterThan(day.claims);
    expect(day.awsDollarsPerMillionClaims).toBeGreaterThan(0);
  });

  it("leaves 837 files to open that our own reader accepts, each claim in one of them", async () => {
    const sent = await readSentFiles(join(folder, "undisturbed"));
    expect(sent.errors).toEqual([]);
    expect(sent.count).toBe(day.files);
    expect(sent.claimIds).toHaveLength(day.claims);
    expect(new Set(sent.claimIds).size).toBe(day.claims);
    expect(new Set(sent.controlNumbers).size).toBe(day.files);
    expect(sent.chargedCents).toBeLessThanOrEqual(day.chargedCents);
  });

  it("gives rows that cannot be used back to the folder they came from", async () => {
    const inbox = join(folder, "undisturbed", "inbox");
    const returned = (await readdir(inbox, { recursive: true })).filter((name) => name.includes(".rejected."));
    expect(returned.length).toBeGreaterThan(0);
    const texts = await Promise.all(returned.map((name) => readFile(join(inbox, name), "utf8")));
    expect(texts.join("\n")).toContain("02/30/2026");
  });

  it("changes nothing when it runs again on the same files", async () => {
    const data = join(folder, "undisturbed");
    const before = await readdir(join(data, "files"), { recursive: true });
    expect(await runDay(data)).toEqual(day);
    expect(await readdir(join(data, "files"), { recursive: true })).toEqual(before);
  });

  it("ends in the same numbers when it is killed twice on the way", async () => {
    const data = join(folder, "killed");
    expect(await killDay(data, 400)).toBe(true);
    expect(await killDay(data, 1_500)).toBe(true);
    expect(outcomeOf(await runDay(data))).toEqual(outcomeOf(day));
    const sent = await readSentFiles(data);
    expect(sent.errors).toEqual([]);
    expect(sent.claimIds).toHaveLength(day.claims);
    expect(new Set(sent.claimIds).size).toBe(day.claims);
    expect(new Set(sent.controlNumbers).size).toBe(sent.count);
  });
});
