import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { x12Text } from "../bench/x12/x12-text.ts";
import { soundEncounterInput } from "../builders/sound-encounter.ts";
import { superbillCsv, superbillRow } from "../builders/superbill.ts";
import { startCleanclaim } from "./cleanclaim-process.ts";

const fixtures = new URL("../intake/fixtures/", import.meta.url).pathname;
const Report = z.object({
  key: z.string(),
  format: z.string().nullable(),
  rows: z.number(),
  acceptedRows: z.number(),
  rejectedRows: z.number(),
  encounters: z.number(),
  created: z.number(),
});

const profile = JSON.stringify({
  billingProvider: soundEncounterInput().billingProvider,
  renderingProviders: [{ npi: "1245319599", lastName: "Okafor", firstName: "Ines" }],
});

let folder: string;
let output: string;
let reports: readonly z.infer<typeof Report>[];

/** Five practices, each with a system of its own. */
async function writePractices(day: string): Promise<number> {
  const texts: Readonly<Record<string, string>> = {
    "bay-ortho/week.csv": superbillCsv([superbillRow(), superbillRow({ encounter_id: "V2", charge: "?" })]),
    "cedar-family/day.ndjson": `${JSON.stringify(soundEncounterInput({ encounterId: "N-1" }))}\n`,
    "cedar-family/note.txt": "Encounter: N-1\n\nA/P: sore throat\n",
    "quay-surgery/export.edi": [...x12Text("837P", 3_000)].join(""),
  };
  const copies: Readonly<Record<string, string>> = {
    "oak-clinic/visit.hl7": "hl7/visit.hl7",
    "oak-clinic/batch.hl7": "hl7/batch-of-odd-separators.hl7",
    "bay-ortho/charges.xlsx": "xlsx/sound-and-broken.exceljs.xlsx",
    "elm-pediatrics/bulk.ndjson": "fhir/bulk.ndjson",
    "elm-pediatrics/bundle.json": "fhir/claim-bundle.json",
  };
  for (const path of [...Object.keys(texts), ...Object.keys(copies)]) {
    const [practice = ""] = path.split("/");
    await mkdir(join(day, practice), { recursive: true });
    await writeFile(join(day, practice, "practice.json"), profile);
  }
  for (const [path, text] of Object.entries(texts)) await writeFile(join(day, path), text);
  for (const [path, from] of Object.entries(copies)) await cp(join(fixtures, from), join(day, path));
  return Object.keys(texts).length + Object.keys(copies).length;
}

let dropped: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cleanclaim-mixed-"));
  dropped = await writePractices(join(folder, "day"));
  const parameters = [join(folder, "day"), "--once", "--days-per-second", "1000", "--data", join(folder, "data")];
  const { code, output: told, errors } = await startCleanclaim(["start", ...parameters]).ended;
  if (code !== 0) throw new Error(errors);
  output = told;
  const place = join(folder, "data", "files", "reports", "rejections", "my-company");
  const names = await readdir(place, { recursive: true });
  const found = names.filter((name) => name.endsWith(".json"));
  reports = await Promise.all(
    found.map(async (name) => Report.parse(JSON.parse(await readFile(join(place, name), "utf8")))),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sum = (of: (report: z.infer<typeof Report>) => number) =>
  reports.reduce((total, report) => total + of(report), 0);

describe("a folder of five practices, each with files of its own system", () => {
  it("is read whole: every file by its content, every row accepted or rejected", () => {
    expect(reports).toHaveLength(dropped);
    expect(new Set(reports.map(({ format }) => format))).toEqual(
      new Set(["superbill-csv", "superbill-xlsx", "encounter-ndjson", "visit-note", "hl7-v2", "fhir-r4", "claims-837"]),
    );
    for (const { rows, acceptedRows, rejectedRows } of reports) {
      expect(rows).toBeGreaterThan(0);
      expect(acceptedRows + rejectedRows).toBe(rows);
    }
  });

  it("has a closing table that adds up by file and by row", () => {
    const table = output.split("\n").filter((line) => /^(bay|cedar|elm|oak|quay)-\w+ +\S+ +\d/.test(line));
    expect(table).toHaveLength(dropped);
    const all = /^All +(\d+) files +(\d+) +(\d+) +(\d+) +(\d+)/m.exec(output)?.slice(1).map(Number);
    expect(all).toEqual([
      dropped,
      sum(({ rows }) => rows),
      sum(({ acceptedRows }) => acceptedRows),
      sum(({ rejectedRows }) => rejectedRows),
      sum(({ encounters }) => encounters),
    ]);
    const closing = /^Encounters +Claims.*\n +(\d+)/m.exec(output)?.[1];
    expect(Number(closing)).toBe(sum(({ created }) => created));
    expect(output).toContain("every claim ties to the cent");
  });

  it("brings back what is to be mended, and the answers that systems wait for", () => {
    for (const file of [
      "week.csv.rejected.csv",
      "charges.xlsx.rejected.csv",
      "bulk.ndjson.rejected.ndjson",
      "batch.hl7.rejected.hl7",
      "visit.hl7.ack",
      "export.edi.999",
    ])
      expect(output).toContain(file);
  });
});
