import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCleanclaim } from "../../pipeline/cleanclaim-process.ts";

const fixtures = join(import.meta.dirname, "../../x12/fixtures");
const sound = join(fixtures, "837p/pass/subscriber.edi");
const broken = join(fixtures, "837p/fail/missing-element.edi");

describe("cleanclaim x12 ack", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "x12-ack-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("accepts a sound file with a 999 that is sound itself", async () => {
    const { code, output } = await runCleanclaim("x12", "ack", sound);
    expect(code).toBe(0);
    expect(output).toMatch(/~\s*AK9\*A\*1\*1\*1~/);
    const answer = join(folder, "answer.999");
    await writeFile(answer, output);
    expect(await runCleanclaim("x12", "lint", "--quiet", answer)).toMatchObject({ code: 0 });
  });

  it("rejects what misses a required element, and says which", async () => {
    const { code, output } = await runCleanclaim("x12", "ack", broken);
    expect(code).toBe(1);
    expect(output).toMatch(/IK3\*CLM\*\d+\*2300\*8~/);
    expect(output).toMatch(/IK4\*5:3\*\*1~/);
    expect(output).toMatch(/IK5\*R\*5~/);
    const answer = join(folder, "answer.999");
    await writeFile(answer, output);
    expect(await runCleanclaim("x12", "lint", "--quiet", answer)).toMatchObject({ code: 0 });
  });

  it("answers a broken interchange with a TA1, and no 999", async () => {
    const text = (await readFile(sound, "utf8")).replace(/IEA\*1\*\d+~/, "IEA*1*000000999~");
    const file = join(folder, "broken.837");
    await writeFile(file, text);
    const { code, output } = await runCleanclaim("x12", "ack", file);
    expect(code).toBe(1);
    expect(output).toMatch(/~\s*TA1\*\d{9}\*\d{6}\*\d{4}\*R\*001~/);
    expect(output).not.toContain("ST*999");
  });

  it("writes each answer into a file of its own", async () => {
    const to = join(folder, "answers");
    const { code, output } = await runCleanclaim("x12", "ack", "--to", to, sound, broken);
    expect(code).toBe(1);
    const names = await readdir(to);
    expect(names).toHaveLength(2);
    expect(output.trim().split("\n")).toHaveLength(2);
    for (const name of names) expect(await readFile(join(to, name), "utf8")).toContain("ST*999*");
  });

  it("ends with 2 for a file that is not there", async () => {
    expect(await runCleanclaim("x12", "ack", join(folder, "gone.837"))).toMatchObject({
      code: 2,
      errors: expect.stringContaining("no file or folder of this name"),
    });
  });
});
