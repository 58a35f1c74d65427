import { createReadStream } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { riversideHospital } from "../../../infra/local/sample/riverside-hospital.ts";
import { samplePractices } from "../../../infra/local/sample/sample-encounters.ts";
import { troubles } from "../../../infra/local/sample/trouble.ts";
import { willowInternalMedicine } from "../../../infra/local/sample/willow-internal-medicine.ts";
import { previousWeekday, writeSampleDay } from "../../../infra/local/sample/write-sample-day.ts";
import { claimFromEncounter } from "../../../shared/claim/claim.ts";
import { claimIdOf, contentIdOf } from "../../../shared/claim/claim-id.ts";
import type { Encounter } from "../../../shared/claim/encounter.ts";
import { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import { emptyCodeBook } from "../../../shared/codes/empty-code-book.ts";
import { findUncoded } from "../../../shared/coding/pass-through.ts";
import { scrub } from "../../../shared/edits/scrub.ts";
import type { RowFinding } from "../../../shared/intake/intake-item.ts";
import { readEncounters } from "../../../shared/intake/read-encounters.ts";
import { payerOf } from "../../../shared/payers/catalog.ts";
import { type Day, day } from "../../../shared/values/day.ts";
import { isNpi } from "../../../shared/values/npi.ts";

interface ReadDay {
  readonly encounters: readonly { readonly practice: string; readonly encounter: Encounter }[];
  readonly findings: readonly RowFinding[];
}

async function readDay(folder: string): Promise<ReadDay> {
  const encounters: { practice: string; encounter: Encounter }[] = [];
  const findings: RowFinding[] = [];
  for (const practice of await readdir(folder)) {
    const profile = PracticeProfile.parse(JSON.parse(await readFile(join(folder, practice, "practice.json"), "utf8")));
    for (const file of await readdir(join(folder, practice))) {
      if (file === "practice.json") continue;
      for await (const item of readEncounters(createReadStream(join(folder, practice, file)), profile)) {
        if (item.kind === "encounter") encounters.push({ practice, encounter: item.encounter });
        if (item.kind === "rejected" || item.kind === "refused") findings.push(...item.findings);
      }
    }
  }
  return { encounters, findings };
}

/** Why an encounter would be held, if at all. */
function holdsOf(encounter: Encounter, today: Day): readonly string[] {
  const uncoded = findUncoded(encounter).map((finding) => finding.code);
  if (uncoded.length > 0) return uncoded;
  const claim = claimFromEncounter("X", { company: "billing", practice: "x" }, encounter);
  const payer = payerOf(claim.coverage?.payerId ?? "");
  return [
    ...new Set(
      scrub(claim, { today, payer, codes: emptyCodeBook, practice: {} }).flatMap(({ severity, code }) =>
        severity === "hold" ? code : [],
      ),
    ),
  ];
}

describe("the sample day", () => {
  const today = day("2026-11-24");
  let folder: string;
  let read: ReadDay;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sample-day-"));
    await writeSampleDay(folder, day("2026-11-23"));
    read = await readDay(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("has 86 encounters over four practices and a hospital, three of them sent twice", () => {
    const names = read.encounters.map(({ practice, encounter }) => `${practice}/${encounter.encounterId}`);
    expect(new Set(names).size).toBe(86);
    expect(names).toHaveLength(89);
    expect(new Set(read.encounters.map(({ practice }) => practice))).toEqual(
      new Set([...samplePractices, willowInternalMedicine, riversideHospital].map((practice) => practice.name)),
    );
  });

  it("has stays in the hospital and visits to it, from a file of claims", () => {
    const hospital = read.encounters.filter(({ practice }) => practice === riversideHospital.name);
    const bills = hospital.map(({ encounter: { claimType, institutional } }) => [
      claimType,
      institutional?.facilityCode,
    ]);
    expect(bills).toHaveLength(6);
    expect(bills.filter(([, code]) => code === "11")).toHaveLength(2);
    expect(bills.every(([claimType]) => claimType === "institutional")).toBe(true);
  });

  it("sends again what says the same", () => {
    const contents = Map.groupBy(read.encounters, ({ encounter }) => encounter.encounterId);
    for (const same of contents.values()) {
      expect(new Set(same.map(({ encounter }) => contentIdOf(encounter))).size).toBe(1);
    }
  });

  it("gives back four rows, each for one reason that it names", () => {
    expect(read.findings.map((finding) => [finding.column, finding.code])).toEqual([
      ["service_date", "not-a-date"],
      ["patient_last_name", "missing"],
      ["lines.0.chargeCents", "wrong-type"],
      ["charge", "not-an-amount"],
    ]);
  });

  it("is held in seven encounters, for the one reason that is written beside each", () => {
    const held = read.encounters
      // One practice leaves its codes to the coder.
      .filter(({ practice }) => practice !== willowInternalMedicine.name)
      .map(({ encounter }) => [encounter.encounterId, holdsOf(encounter, today)] as const)
      .filter(([, reasons]) => reasons.length > 0);
    expect(Object.fromEntries(held)).toEqual(
      Object.fromEntries([...troubles].map(([encounterId, { reason }]) => [encounterId, [reason]])),
    );
  });

  it("names the same claims on another day, with other contents", async () => {
    const other = await mkdtemp(join(tmpdir(), "sample-day-"));
    try {
      await writeSampleDay(other, day("2027-02-16"));
      const later = await readDay(other);
      const idsOf = (each: ReadDay) =>
        each.encounters.map(({ practice, encounter }) => claimIdOf("billing", practice, encounter));
      expect(idsOf(later)).toEqual(idsOf(read));
      expect(later.encounters.map(({ encounter }) => contentIdOf(encounter))).not.toEqual(
        read.encounters.map(({ encounter }) => contentIdOf(encounter)),
      );
    } finally {
      await rm(other, { recursive: true });
    }
  });

  it("is the same when it is written again", async () => {
    const again = await mkdtemp(join(tmpdir(), "sample-day-"));
    try {
      await writeSampleDay(again, day("2026-11-23"));
      expect(await readDay(again)).toEqual(read);
    } finally {
      await rm(again, { recursive: true });
    }
  });

  it("has subscribers and dependents, referred and second-insured patients, and several payers", () => {
    const encounters = read.encounters.map(({ encounter }) => encounter);
    const relationships = new Set(encounters.map(({ coverages }) => coverages[0]?.relationship));
    expect(relationships).toContain("self");
    expect(relationships).toContain("child");
    expect(encounters.some(({ coverages }) => coverages.length > 1)).toBe(true);
    expect(encounters.some(({ referring }) => referring !== undefined)).toBe(true);
    expect(new Set(encounters.flatMap(({ coverages }) => coverages.map(({ payerId }) => payerId))).size).toBe(5);
  });

  it("gives every practice sound NPIs and a ZIP of nine digits", () => {
    for (const { profile } of samplePractices) {
      const npis = [profile.billingProvider, ...profile.renderingProviders].map((provider) => provider?.npi ?? "");
      expect(npis.every(isNpi)).toBe(true);
      expect(profile.billingProvider?.address.zip).toMatch(/^\d{9}$/);
    }
  });
});

describe("the day before", () => {
  it("skips the weekend", () => {
    expect(previousWeekday(day("2026-11-24"))).toBe("2026-11-23");
    expect(previousWeekday(day("2026-11-23"))).toBe("2026-11-20");
    expect(previousWeekday(day("2026-11-22"))).toBe("2026-11-20");
  });
});
