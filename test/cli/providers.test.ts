import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { superbillCsv, superbillRow } from "../builders/superbill.ts";
import { runCleanclaim } from "../pipeline/cleanclaim-process.ts";

const okafor = { npi: "1245319599", lastName: "Okafor", firstName: "Ines", taxonomy: "207Q00000X" };
const stranger = "1003000126";

describe("cleanclaim providers", () => {
  let folder: string;
  let data: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "providers-"));
    data = join(folder, "data");
    const clinic = join(folder, "cedar-clinic");
    await mkdir(clinic);
    await writeFile(join(clinic, "practice.json"), JSON.stringify({ renderingProviders: [okafor] }));
    const row = superbillRow({ rendering_npi: stranger, rendering_last_name: "Quill", rendering_first_name: "Ada" });
    await writeFile(join(clinic, "day.csv"), superbillCsv([row]));
    expect((await runCleanclaim("start", clinic, "--once", "--data", data)).code).toBe(0);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const providers = (...words: readonly string[]) => runCleanclaim("providers", ...words, "--data", data);

  it("tells who is registered and what files say otherwise, until somebody decides", async () => {
    const asked = await providers("--questions");
    expect(asked).toMatchObject({ code: 1, output: expect.stringMatching(new RegExp(`performs +${stranger} `)) });
    expect((await runCleanclaim("worklist", "--data", data)).output).toContain(`providers keep|take ${stranger}`);
    expect(await providers("keep", stranger, "--practice", "cedar-clinic")).toMatchObject({ code: 0 });
    const kept = await providers();
    expect(kept.code).toBe(0);
    expect(kept.output).toContain(okafor.npi);
    expect(kept.output).not.toContain(stranger);

    expect(await providers("take", stranger, "--practice", "cedar-clinic")).toMatchObject({ code: 0 });
    expect((await providers()).output).toMatch(new RegExp(`performs +${stranger} +Quill, Ada`));
    expect(await providers("keep", "1999999992", "--practice", "cedar-clinic")).toMatchObject({ code: 1 });
  });
});
