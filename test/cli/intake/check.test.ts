import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCleanclaim } from "../../pipeline/cleanclaim-process.ts";

const header =
  "encounter_id,service_date,patient_last,patient_first,patient_birth_date,patient_sex,payer_id,member_id,dx1,procedure,charge,color";
const sound = "V-1,3/4/2026,Quill,Ines,1980-02-03,F,HVHP1,HV123,J020,99213,125.50,blue";
const broken = "V-2,31/4/2026,Lee,Wren,1990-02-03,M,HVHP1,HV124,J020,99213,125.50,red";

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
