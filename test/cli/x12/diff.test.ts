import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCleanclaim } from "../../pipeline/cleanclaim-process.ts";

const fixtures = join(import.meta.dirname, "../../x12/fixtures");
const twoClaims = join(fixtures, "837p/pass/subscriber-and-dependent.edi");

describe("cleanclaim x12 diff", () => {
  let folder: string;
  let original: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "x12-diff-"));
    original = await readFile(twoClaims, "utf8");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function diff(text: string, ...options: readonly string[]) {
    const other = join(folder, "other.837");
    await writeFile(other, text);
    return runCleanclaim("x12", "diff", twoClaims, other, ...options);
  }

  it("tells a changed element with its claim, its place, its segments and both values", async () => {
    const { code, output } = await diff(original.replace("SV1*HC:87880*50", "SV1*HC:87880:59*55"));
    expect(code).toBe(1);
    expect(output.split("\n").slice(2)).toEqual([
      "",
      "Claim CC000000000001",
      "  + 2400 SV101-3  segment a 30, b 30  Professional Service, Procedure Modifier",
      "      + 59",
      "  ~ 2400 SV102    segment a 30, b 30  Professional Service, Monetary Amount",
      "      - 50",
      "      + 55",
      "",
      "2 differences in 1 claim: 1 added, 0 removed, 1 changed.",
      "",
    ]);
  });

  it("is told as JSON too, without values where they are to be masked", async () => {
    const { output } = await diff(
      original.replace("NM1*QC*1*DOE*SAM", "NM1*QC*1*DOE*KIM"),
      "--format",
      "json",
      "--mask",
    );
    expect(JSON.parse(output)).toEqual({
      a: twoClaims,
      b: join(folder, "other.837"),
      differences: [
        {
          kind: "changed",
          claim: "",
          place: "2010CA NM104",
          name: "Patient Name, Name First",
          segmentA: 35,
          segmentB: 35,
          before: "<name>",
          after: "<name>",
        },
      ],
    });
  });

  it("ends with 2 and a line on the error output for what is not X12 or not there", async () => {
    const bad = await diff("name,amount\n");
    expect(bad).toMatchObject({ code: 2, errors: expect.stringContaining("no interchange in") });
    const gone = await runCleanclaim("x12", "diff", twoClaims, join(folder, "gone.837"));
    expect(gone).toMatchObject({ code: 2, errors: expect.stringContaining("no file or folder of this name") });
  });
});
