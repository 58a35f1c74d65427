import { describe, expect, it } from "vitest";
import { superbillCsv, superbillRow } from "../../builders/superbill.ts";
import { intakeWorld, practice, tenant } from "./bench.ts";

const twoVisits = superbillCsv([
  superbillRow(),
  superbillRow({ procedure: "87880", charge: "20", modifiers: "" }),
  superbillRow({ encounter_id: "V1002", charge: "80.00" }),
]);

describe("intakeEncounters", () => {
  it("makes a claim of each encounter, registers the practice and sends the claims on", async () => {
    const world = intakeWorld();
    const summary = await world.drop("monday.csv", twoVisits);
    expect(summary).toMatchObject({
      kind: "read",
      format: "superbill-csv",
      refused: false,
      rows: 3,
      acceptedRows: 3,
      rejectedRows: 0,
      encounters: 2,
      created: 2,
    });
    expect(await world.claim("V1001")).toMatchObject({
      version: 1,
      lifecycle: "received",
      outcome: "none",
      payerId: "HVHP1",
      chargedCents: 14_550,
      billedCents: 0,
      serviceFrom: "2026-03-04",
      coverages: 1,
    });
    expect(world.sent()).toEqual([world.idOf("V1001"), world.idOf("V1002")]);
    expect(await world.registry.list()).toEqual([tenant]);
  });

  it("always writes a report, and a rejection file only when rows were rejected", async () => {
    const world = intakeWorld();
    const sound = await world.drop("sound.csv", twoVisits);
    const wrong = await world.drop("wrong.csv", superbillCsv([superbillRow({ charge: "lots" })]));
    if (sound.kind !== "read" || wrong.kind !== "read") throw new Error("not read");
    expect(await world.report(sound.intakeId)).toMatchObject({ rows: 3, rejections: null, findings: [] });
    expect(await world.rejections(sound.intakeId, "csv")).toBeUndefined();
    expect(await world.report(wrong.intakeId)).toMatchObject({
      rows: 1,
      rejectedRows: 1,
      rejections: `rejections/acme-billing/${practice}/${wrong.intakeId}.csv`,
      findingCounts: { "not-an-amount": 1 },
      findings: [{ row: 2, column: "charge", code: "not-an-amount" }],
    });
    expect(await world.rejections(wrong.intakeId, "csv")).toContain("charge is not an amount of dollars");
  });
});
