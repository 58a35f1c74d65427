import { describe, expect, it } from "vitest";
import { intakeEncounters } from "../../../functions/intake-encounter/intake.ts";
import type { ClaimState } from "../../../shared/claim/claim-state.ts";
import { bucketNames, fileNameKey } from "../../../shared/contracts/object-keys.ts";
import { mostRejectedAtFirst } from "../../../shared/intake/until-hopeless.ts";
import { identifierFrom } from "../../../shared/values/identifier.ts";
import { encounterJson, ndjson } from "../../builders/encounter-line.ts";
import { superbillCsv, superbillRow } from "../../builders/superbill.ts";
import { company, intakeWorld, practice, tenant } from "./bench.ts";
import { read } from "./read.ts";

const twoVisits = superbillCsv([
  superbillRow(),
  superbillRow({ procedure: "87880", charge: "20", modifiers: "" }),
  superbillRow({ encounter_id: "V1002", charge: "80.00" }),
]);

describe("a dropped file", () => {
  it("becomes a claim for each encounter, registers the practice and sends the claims on", async () => {
    const world = intakeWorld();
    const summary = await world.drop("monday.csv", twoVisits);
    expect(summary).toMatchObject({
      kind: "read",
      company,
      practice,
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
      receivedAt: "2026-11-23T00:00:00.000Z",
    });
    expect(world.sent()).toEqual([world.idOf("V1001"), world.idOf("V1002")]);
    expect(await world.registry.list()).toEqual([tenant]);
  });

  it("changes nothing when it comes again", async () => {
    const world = intakeWorld();
    await world.drop("monday.csv", twoVisits);
    await world.change("V1001", { lifecycle: "coded" });
    world.sent();
    const before = await world.claim("V1001");
    const summary = await world.drop("again.csv", twoVisits);
    expect(summary).toMatchObject({ created: 0, duplicate: 2, acceptedRows: 3, rejectedRows: 0 });
    expect(await world.claim("V1001")).toEqual(before);
    expect(world.sent()).toEqual([world.idOf("V1002")]);
  });

  it("is called in its report what its sender calls it, and so nowhere else", async () => {
    const world = intakeWorld();
    const name = "QUILL, MARIGOLD\u0007 visit.csv";
    const intakeId = identifierFrom(16, "intake", `encounters/${company}/${practice}/17.csv`);
    await world.documents.write("inbound", fileNameKey(tenant, intakeId), name, "text/plain");
    const summary = await read(world.drop("17.csv", twoVisits));
    expect(await world.rejections(intakeId, "txt")).toContain("File QUILL, MARIGOLD? visit.csv, read on 2026-11-23");
    expect(await world.report(intakeId)).toMatchObject({ fileName: name });
    expect(JSON.stringify([summary, world.sent(), await world.claim("V1001")])).not.toContain("QUILL, MARIGOLD");
    for (const bucket of bucketNames) {
      for await (const { key } of world.documents.list(bucket, "")) expect(key).not.toMatch(/quill/i);
    }
    const { intakeId: other } = await read(world.drop("18.csv", twoVisits));
    expect(await world.rejections(other, "txt")).toContain("File 18.csv, read on");
  });

  it("is one with the same encounters in the other format", async () => {
    const world = intakeWorld();
    await world.drop("a.csv", superbillCsv([superbillRow({ rendering_npi: "" })]));
    expect(await world.drop("b.ndjson", ndjson(encounterJson()))).toMatchObject({ duplicate: 1, amended: 0 });
  });

  it("mends what no payer has, and tells the sender of what one has", async () => {
    const world = intakeWorld();
    await world.drop("monday.csv", twoVisits);
    await world.change("V1001", {
      lifecycle: "needs-fix",
      holds: [{ reason: "dates", since: world.clock.now() }],
      work: { list: "held", due: world.clock.now() },
    });
    await world.change("V1002", { lifecycle: "batched", fileId: "C000000001" });
    world.sent();
    const mended = twoVisits.replaceAll("HV100200", "HV100300");
    const summary = await read(world.drop("mended.csv", mended));
    expect(summary).toMatchObject({ amended: 1, alreadyBilled: 1, rows: 3, acceptedRows: 2, rejectedRows: 1 });
    expect(await world.claim("V1001")).toMatchObject({ lifecycle: "received", holds: [], version: 3 });
    expect((await world.claim("V1001"))?.work).toBeUndefined();
    expect(await world.claim("V1002")).toMatchObject({
      lifecycle: "batched",
      version: 3,
      holds: [{ reason: "corrected-after-billing" }],
    });
    expect(world.sent()).toEqual([world.idOf("V1001")]);
    expect((await world.report(summary.intakeId)).findingCounts).toEqual({ "already-billed": 1 });
    expect(await world.rejections(summary.intakeId, "csv")).toContain("with frequency 7");
    const history = await world.claims.history(company, world.idOf("V1002"));
    expect(history?.events.map(({ kind }) => kind)).toEqual(["late"]);
  });

  it("takes no mended claim back when the first file comes once more", async () => {
    const world = intakeWorld();
    await world.drop("monday.csv", twoVisits);
    await world.drop("mended.csv", twoVisits.replaceAll("HV100200", "HV100300"));
    const mended = await world.claim("V1001");
    const summary = await read(world.drop("monday.csv", twoVisits));
    expect(summary).toMatchObject({ amended: 0, duplicate: 2 });
    expect(await world.claim("V1001")).toEqual(mended);
    expect((await world.report(summary.intakeId)).findingCounts).toEqual({ "earlier-version": 2 });
  });

  it("is decided again when a claim changes under it", async () => {
    const world = intakeWorld();
    await world.drop("monday.csv", twoVisits);
    let raced = false;
    const claims = {
      ...world.claims,
      save: async (states: readonly ClaimState[]) => {
        if (!raced) {
          raced = true;
          await world.change("V1001", { lifecycle: "batched" });
        }
        return world.claims.save(states);
      },
    };
    const summary = await world.drop("mended.csv", twoVisits.replaceAll("HV100200", "HV100300"), { claims });
    expect(summary).toMatchObject({ amended: 1, alreadyBilled: 1 });
    expect(await world.claim("V1001")).toMatchObject({ lifecycle: "batched" });
  });

  it("is taken in batches, however many encounters it holds", async () => {
    const world = intakeWorld();
    const batches: number[] = [];
    const claims = {
      ...world.claims,
      create: (states: readonly ClaimState[]) => {
        batches.push(states.length);
        return world.claims.create(states);
      },
    };
    const rows = Array.from({ length: 250 }, (_, index) => superbillRow({ encounter_id: `V${index}` }));
    expect(await world.drop("many.csv", superbillCsv(rows), { claims })).toMatchObject({ created: 250 });
    expect(batches).toEqual([100, 100, 50]);
  });
});

describe("what cannot be used", () => {
  it("comes back beside a report, which is always written", async () => {
    const world = intakeWorld();
    const sound = await read(world.drop("sound.csv", twoVisits));
    const wrong = await read(world.drop("wrong.csv", superbillCsv([superbillRow({ charge: "lots", copay: "20" })])));
    expect(await world.report(sound.intakeId)).toMatchObject({ rows: 3, rejections: null, findings: [] });
    expect(await world.rejections(sound.intakeId, "csv")).toBeUndefined();
    expect(await world.report(wrong.intakeId)).toMatchObject({
      key: `encounters/${company}/${practice}/wrong.csv`,
      format: "superbill-csv",
      refused: false,
      ignoredColumns: ["copay"],
      rows: 1,
      rejectedRows: 1,
      rejections: `rejections/${company}/${practice}/${wrong.intakeId}.csv`,
      findingCounts: { "not-an-amount": 1 },
      findings: [{ row: 2, column: "charge", code: "not-an-amount" }],
    });
    expect(await world.rejections(wrong.intakeId, "csv")).toContain("charge is not an amount of dollars");
  });

  it("can be mended in the rejection file and dropped again", async () => {
    const world = intakeWorld();
    const { intakeId } = await read(world.drop("wrong.csv", twoVisits.replace("80.00", "eighty")));
    const rejections = await world.rejections(intakeId, "csv");
    expect(await world.drop("mended.csv", (rejections ?? "").replace("eighty", "80.00"))).toMatchObject({
      created: 1,
      rows: 1,
      rejectedRows: 0,
    });
    expect(await world.claim("V1002")).toMatchObject({ chargedCents: 8_000 });
  });

  it("is told in full a thousand times and counted always", async () => {
    const world = intakeWorld();
    const rows = Array.from({ length: 1_200 }, (_, index) => superbillRow({ encounter_id: `V${index}`, charge: "x" }));
    const { intakeId } = await read(world.drop("wrong.csv", superbillCsv(rows)));
    const report = await world.report(intakeId);
    expect(report.findings).toHaveLength(1_000);
    expect(report.findingCounts).toEqual({ "not-an-amount": 1_200 });
    expect(report).toMatchObject({ rows: 1_200, rejectedRows: 1_200 });
  });

  it.each([
    ["nothing", Buffer.alloc(0), "empty-file"],
    ["a workbook", Buffer.from("PK\x03\x04"), "damaged-workbook"],
    ["a header that lacks columns", Buffer.from("encounter_id,charge\nV1,2\n"), "missing-column"],
  ])("may be the whole file: %s", async (_what, bytes, code) => {
    const world = intakeWorld();
    const summary = await read(world.drop("file", bytes));
    expect(summary).toMatchObject({ refused: true, format: null, rows: 0, encounters: 0 });
    const report = await world.report(summary.intakeId);
    expect(Object.keys(report.findingCounts)).toEqual([code]);
    expect(world.sent()).toEqual([]);
  });

  it("tells first why the file was given up, however many rows came back before", async () => {
    const world = intakeWorld();
    const header = twoVisits.slice(0, twoVisits.indexOf("\n"));
    const summary = await read(world.drop("file.csv", `${header}\n${"nothing\n".repeat(mostRejectedAtFirst + 10)}`));
    expect(summary).toMatchObject({ refused: true, rows: mostRejectedAtFirst, acceptedRows: 0 });
    const { findings } = await world.report(summary.intakeId);
    expect(findings[0]).toMatchObject({ code: "nothing-usable", row: 0 });
  });

  it("is the whole file when the practice's profile is broken, and no claim is made", async () => {
    const world = intakeWorld();
    await world.documents.write("inbound", `profiles/${company}/${practice}.json`, '{"sender":{}}', "application/json");
    const summary = await read(world.drop("monday.csv", twoVisits));
    expect(summary).toMatchObject({ refused: true, rows: 0, created: 0 });
    expect((await world.report(summary.intakeId)).findings[0]).toMatchObject({ code: "broken-profile" });
    expect(await world.claim("V1001")).toBeUndefined();
  });
});

describe("an object that is no encounter file", () => {
  it.each([
    "encounters/acme-billing/cedar-clinic/",
    "encounters/acme-billing/cedar-clinic/folder/",
    "encounters/acme-billing",
    "encounters/ACME/cedar/a.csv",
    "encounters/../cedar-clinic/a.csv",
    "profiles/acme-billing/cedar-clinic.json",
  ])("as %s is left alone", async (key) => {
    const world = intakeWorld();
    await world.documents.write("inbound", key, twoVisits, "text/csv");
    expect(await intakeEncounters(world)({ key })).toEqual({ kind: "ignored" });
    expect(await world.registry.list()).toEqual([]);
  });

  it("may be gone already", async () => {
    const world = intakeWorld();
    const key = "encounters/acme-billing/cedar-clinic/gone.csv";
    expect(await intakeEncounters(world)({ key })).toMatchObject({ kind: "missing" });
  });
});

describe("the practice's profile", () => {
  it("fills what the file leaves out", async () => {
    const world = intakeWorld();
    const profile = {
      billingProvider: {
        npi: "1999999984",
        name: "Cedar Clinic",
        taxId: "123456789",
        address: { line1: "1 Elm St", city: "Salem", state: "MA", zip: "019701234" },
      },
      renderingProviders: [{ npi: "1234567893", lastName: "Quill", firstName: "Ada", taxonomy: "207Q00000X" }],
    };
    await world.documents.write(
      "inbound",
      `profiles/${company}/${practice}.json`,
      JSON.stringify(profile),
      "application/json",
    );
    await world.drop("monday.csv", twoVisits);
    const history = await world.claims.history(company, world.idOf("V1002"));
    expect(history?.contents[0]?.encounter).toMatchObject({
      billingProvider: { npi: "1999999984", taxId: "123456789" },
      rendering: { npi: "1234567893", lastName: "Quill" },
    });
  });
});

describe("a note", () => {
  it("is kept with the claim of its visit, before or after it comes, once", async () => {
    const world = intakeWorld();
    const note = "Encounter: V1001\n\nA/P: sore throat, strep positive\n";
    const summary = await read(world.drop("note.txt", note));
    expect(summary).toMatchObject({ format: "visit-note", rows: 1, acceptedRows: 1, encounters: 0 });
    await world.drop("again.txt", note);
    await world.drop("monday.csv", twoVisits);
    const keys: string[] = [];
    for await (const { key } of world.documents.list("inbound", "notes/")) keys.push(key);
    expect(keys).toEqual([
      expect.stringMatching(new RegExp(`^notes/${company}/${practice}/${world.idOf("V1001")}/\\w{16}\\.txt$`)),
    ]);
    expect(await world.documents.readText("inbound", keys[0] ?? "")).toBe("A/P: sore throat, strep positive\n");
    expect(await world.claim("V1001")).toMatchObject({ lifecycle: "received" });
  });
});
