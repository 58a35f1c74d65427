import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { company, intakeWorld, practice } from "./bench.ts";

const fixture = readFileSync(new URL("../../intake/fixtures/fhir/visit-by-kind.ndjson", import.meta.url), "utf8");
const lines = fixture.trim().split("\n");
const kinds = [...new Set(lines.map((line) => String(JSON.parse(line).resourceType)))];
/** Each kind of resource in a file of its own, as bulk export writes them. */
const files = kinds.map((kind) => lines.filter((line) => JSON.parse(line).resourceType === kind).join("\n"));
const profile = JSON.stringify({ fhir: { places: { ward: "22" } } });

type World = ReturnType<typeof intakeWorld>;

async function open(): Promise<World> {
  const world = intakeWorld();
  await world.documents.write("inbound", `profiles/${company}/${practice}.json`, profile, "application/json");
  return world;
}

async function encounterOf(world: World, id = "e1") {
  const state = await world.claim(id);
  if (state === undefined) return undefined;
  return (await world.claims.loadContents(company, [state])).get(state.claimId);
}

const whole = {
  serviceFrom: "2026-10-05",
  placeOfService: "22",
  patient: { lastName: "Thistle", patientNumber: "p1" },
  coverages: [{ payerId: "HVHP1", memberId: "HV7781200" }],
  rendering: { npi: "1245319599", lastName: "Okafor" },
  referring: { npi: "1386762367", lastName: "Reyes" },
  facility: { name: "Bay Hospital", address: { line1: "1 Harbor Way" } },
  diagnoses: [{ code: "M25561" }, { code: "I10" }],
  lines: [
    { procedure: "99213", chargeCents: 14_250, pointers: [1, 2] },
    { procedure: "20610", chargeCents: 18_830 },
  ],
};

describe("a visit whose resources stand in files of their own", () => {
  it("is put together in whatever order the files come, and however often", async () => {
    const order = fc.shuffledSubarray(
      files.map((_, index) => index),
      { minLength: files.length },
    );
    await fc.assert(
      fc.asyncProperty(order, fc.nat({ max: files.length - 1 }), async (indexes, again) => {
        const world = await open();
        for (const index of [...indexes, again]) await world.drop(`${kinds[index]}.ndjson`, files[index] ?? "");
        expect(await encounterOf(world)).toMatchObject(whole);
        expect((await encounterOf(world))?.lines).toHaveLength(2);
      }),
      { numRuns: 25 },
    );
  });

  it("is the same as from one file, and its charges wait where nobody can overlook them", async () => {
    const world = await open();
    const charges = await world.drop("ChargeItem.ndjson", files[kinds.indexOf("ChargeItem")] ?? "");
    if (charges.kind !== "read") throw new Error("the file was read");
    expect(charges).toMatchObject({ rows: 2, rejectedRows: 2, encounters: 0 });
    expect((await world.report(charges.intakeId)).waitsFor).toContain("Encounter/e1");
    for (const [index, file] of files.entries()) await world.drop(`${kinds[index]}-more.ndjson`, file);
    expect(await encounterOf(world)).toMatchObject(whole);
    expect(await world.report(charges.intakeId)).toMatchObject({ rejectedRows: 0, rejections: null, waitsFor: [] });
    const other = await open();
    await other.drop("all.ndjson", fixture);
    expect(await encounterOf(other)).toEqual(await encounterOf(world));
  });

  it("takes a charge that is corrected, added or taken back later; an older word changes nothing", async () => {
    const world = await open();
    await world.drop("all.ndjson", fixture);
    const second = lines.find((line) => line.includes('"id":"chg-2"')) ?? "";
    const third = lines
      .find((line) => line.includes('"id":"chg-1"'))
      ?.replace("chg-1", "chg-3")
      .replace("99213", "36415");
    const at = (time: string, text: string) =>
      text.replace('"id":"chg-2"', `"id":"chg-2","meta":{"lastUpdated":"${time}"}`);
    await world.drop("price.ndjson", at("2026-10-09T00:00:00Z", second.replace("188.3", "150")));
    expect((await encounterOf(world))?.lines[1]?.chargeCents).toBe(15_000);
    await world.drop("older.ndjson", at("2026-10-08T00:00:00Z", second.replace("188.3", "140")));
    await world.drop("all-again.ndjson", fixture);
    expect((await encounterOf(world))?.lines[1]?.chargeCents).toBe(15_000);
    await world.drop("third.ndjson", third ?? "");
    expect((await encounterOf(world))?.lines.map(({ procedure }) => procedure)).toEqual(["99213", "20610", "36415"]);
    await world.drop("error.ndjson", at("2026-10-10T00:00:00Z", second.replace("billable", "entered-in-error")));
    expect((await encounterOf(world))?.lines.map(({ procedure }) => procedure)).toEqual(["99213", "36415"]);
  });

  it("in one Bundle says the whole of it: a charge that it leaves out is gone, also when an older Bundle comes again", async () => {
    const world = await open();
    await world.drop("all.ndjson", fixture);
    const visit = lines
      .map((line) => JSON.parse(line))
      .filter(({ resourceType }) => /^(Encounter|ChargeItem)$/.test(resourceType));
    const bundle = (skip: string) =>
      JSON.stringify({
        resourceType: "Bundle",
        type: "collection",
        entry: visit.filter(({ id }) => id !== skip).map((resource) => ({ resource })),
      });
    await world.drop("one.json", bundle("chg-1"));
    expect((await encounterOf(world))?.lines.map(({ procedure }) => procedure)).toEqual(["20610"]);
    await world.drop("two.json", bundle(""));
    await world.drop("one-again.json", bundle("chg-1"));
    expect((await encounterOf(world))?.lines.map(({ procedure }) => procedure)).toEqual(["20610"]);
  });

  it("is not billed by its charges where a Claim bills it, whichever comes first", async () => {
    const claim = JSON.stringify({
      resourceType: "Claim",
      id: "cl-1",
      status: "active",
      use: "claim",
      patient: { reference: "Patient/p1" },
      billablePeriod: { start: "2026-10-05" },
      insurance: [{ sequence: 1, coverage: { reference: "Coverage/cov-1" } }],
      diagnosis: [{ sequence: 1, diagnosisReference: { reference: "Condition/c1" } }],
      item: [
        {
          productOrService: { coding: [{ system: "http://www.ama-assn.org/go/cpt", code: "99213" }] },
          encounter: [{ reference: "Encounter/e1" }],
          net: { value: 142.5 },
          diagnosisSequence: [1],
        },
      ],
    });
    for (const order of [
      [fixture, claim],
      [claim, fixture],
    ]) {
      const world = await open();
      for (const [index, file] of order.entries()) await world.drop(`${index}.ndjson`, file);
      expect(await encounterOf(world, "cl-1")).toMatchObject({ diagnoses: [{ code: "M25561" }] });
      expect((await world.claim("e1"))?.lifecycle ?? "none").toMatch(/voided|none/);
    }
  });

  it("whose Encounter is cancelled holds its claim back", async () => {
    const world = await open();
    await world.drop("all.ndjson", fixture);
    const encounter = lines.find((line) => line.includes('"resourceType":"Encounter"')) ?? "";
    await world.drop("cancelled.ndjson", encounter.replace("finished", "cancelled"));
    expect(await world.claim("e1")).toMatchObject({ lifecycle: "voided" });
  });
});
