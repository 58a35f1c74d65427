import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { hl7Message, in1, msh, pid } from "../../builders/hl7.ts";
import { superbillCsv, superbillRow } from "../../builders/superbill.ts";
import { runCleanclaim } from "../../pipeline/cleanclaim-process.ts";

const header =
  "encounter_id,service_date,patient_last,patient_first,patient_birth_date,patient_sex,payer_id,member_id,dx1,procedure,charge,color";
const sound = "V-1,3/4/2026,Quill,Ines,1980-02-03,F,HVHP1,HV123,J020,99213,125.50,blue";
const broken = "V-2,31/4/2026,Lee,Wren,1990-02-03,M,HVHP1,HV124,J020,99213,125.50,red";

const Findings = z.object({ findings: z.array(z.object({ row: z.number(), code: z.string() })) });

describe("cleanclaim intake check", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "intake-check-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const put = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };

  it("tells row by row what would come back, and writes it into a file to mend", async () => {
    const day = await put("day.csv", `${[header, sound, broken].join("\n")}\n`);
    const mend = join(folder, "mend");
    const { code, output } = await runCleanclaim("intake", "check", day, "--rejects", mend);
    expect(code).toBe(1);
    expect(output).toContain("2 rows = 1 accepted + 1 rejected; 1 encounter\n");
    expect(output).toContain("nothing is taken from: color");
    expect(output).toMatch(/^ +3 +service_date +.+; .+$/m);
    expect(output).not.toContain("Wren");
    expect(await readdir(mend)).toEqual(["day.rejected.csv"]);
    const back = join(mend, "day.rejected.csv");
    expect(await readFile(back, "utf8")).toContain("V-2,31/4/2026,Lee");

    await writeFile(back, (await readFile(back, "utf8")).replace("31/4/2026", "4/30/2026"));
    expect(await runCleanclaim("intake", "check", back)).toMatchObject({ code: 0 });
  });

  it("tells the same as JSON, a line a file, profiles of folders left out", async () => {
    await mkdir(join(folder, "oak-ortho"));
    await put("oak-ortho/a.csv", `${header}\n${sound}\n`);
    await put("oak-ortho/b.csv", `${header}\n${broken}\n`);
    await put("oak-ortho/practice.json", JSON.stringify({ placeOfService: "22" }));
    const { code, output } = await runCleanclaim("intake", "check", join(folder, "oak-ortho"), "--json");
    expect(code).toBe(1);
    const [a, b, ...more] = output
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(more).toEqual([]);
    expect(a).toMatchObject({ format: "superbill-csv", refused: false, rows: 1, acceptedRows: 1, rejectedRows: 0 });
    expect(b).toMatchObject({
      rows: 1,
      acceptedRows: 0,
      rejectedRows: 1,
      findings: [{ row: 2, column: "service_date" }],
    });
  });

  it("reads files together: what one waits for another may say, whichever comes first", async () => {
    const lines = (await readFile(new URL("../../intake/fixtures/fhir/visit-by-kind.ndjson", import.meta.url), "utf8"))
      .trim()
      .split("\n");
    const isPerson = (line: string) => line.includes('"resourceType":"Patient"');
    const claims = await put("a-visits.ndjson", `${lines.filter((line) => !isPerson(line)).join("\n")}\n`);
    const others = await put("b-people.ndjson", `${lines.filter(isPerson).join("\n")}\n`);
    const mend = join(folder, "mend");
    const alone = await runCleanclaim("intake", "check", claims, "--rejects", mend);
    expect(alone).toMatchObject({ code: 1, output: expect.stringContaining("waits for what no file here says: ") });
    expect(await readdir(mend)).toEqual(["a-visits.rejected.ndjson"]);
    for (const order of [
      [claims, others],
      [others, claims],
    ]) {
      const together = await runCleanclaim("intake", "check", ...order, "--rejects", mend);
      expect(together.output).toMatch(/ 0 rejected; 1 encounter$/m);
      expect(together.code).toBe(0);
    }
    expect(await readdir(mend)).toEqual([]);
  });

  it("knows the providers, patients and profile that are registered in a data folder", async () => {
    const data = join(folder, "data");
    const clinic = join(folder, "cedar-clinic");
    await mkdir(clinic);
    const biller = { npi: "1234567893", name: "Cedar Clinic", taxId: "371234567" };
    const address = { line1: "1 Harbor Way", city: "Springfield", state: "IL", zip: "627040001" };
    const rendering = { npi: "1245319599", lastName: "Okafor", firstName: "Ines", taxonomy: "207Q00000X" };
    await put(
      "cedar-clinic/practice.json",
      JSON.stringify({ billingProvider: { ...biller, address }, renderingProviders: [rendering] }),
    );
    await put("cedar-clinic/adt.hl7", hl7Message(msh("ADT^A04", "20260101"), pid("P-1"), in1()));
    expect((await runCleanclaim("start", clinic, "--once", "--data", data)).code).toBe(0);

    const bare = (id: string, number: string, npi: string) =>
      superbillRow({ encounter_id: id, patient_number: number, payer_id: "", member_id: "", rendering_npi: npi });
    const day = await put(
      "day.csv",
      superbillCsv([
        bare("V1", "P-1", rendering.npi),
        bare("V2", "P-2", rendering.npi),
        bare("V3", "P-1", "1003000126"),
      ]),
    );
    const { code, output } = await runCleanclaim(
      ...["intake", "check", day, "--practice", "cedar-clinic", "--data", data, "--json"],
    );
    expect(code).toBe(0);
    const { findings } = Findings.parse(JSON.parse(output));
    expect(findings.map((finding) => `${finding.row} ${finding.code}`).sort()).toEqual([
      "3 coverage-not-registered",
      "4 provider-otherwise",
    ]);
  });

  it("says what a file is that it does not read", async () => {
    const book = await put("book.csv", "PK\u0003\u0004what a spreadsheet program wrote");
    const { code, output } = await runCleanclaim("intake", "check", book);
    expect(code).toBe(1);
    expect(output).toContain("refused as a whole");
    expect(output).toContain("the workbook is damaged");
  });

  it("ends with 2 where a file or a profile that is named cannot be used", async () => {
    const day = await put("day.csv", `${header}\n${sound}\n`);
    const profile = await put("practice.json", '{ "placeOfService": 11 }');
    expect(await runCleanclaim("intake", "check", join(folder, "gone.csv"))).toMatchObject({ code: 2 });
    expect(await runCleanclaim("intake", "check", day, "--profile", profile)).toMatchObject({
      code: 2,
      errors: expect.stringContaining("placeOfService"),
    });
    expect(await runCleanclaim("intake", "check", day, "--practice", "oak-ortho", "--data", folder)).toMatchObject({
      code: 2,
      errors: expect.stringContaining("has no practice.json"),
    });
  });
});
