import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { offeredFiles } from "../../../infra/cli/codesets/source-files.ts";
import { hasOfficialFiles, officialArchives, officialPath } from "../../codes/official-files.ts";
import { runCleanclaim } from "../../pipeline/cleanclaim-process.ts";

const Coded = z.object({ codes: z.array(z.object({ code: z.string(), release: z.string() })) });

const Refused = z.object({
  release: z.string(),
  result: z.object({
    kind: z.literal("refused"),
    findings: z.array(z.object({ line: z.number().optional(), code: z.string(), message: z.string() })),
  }),
});

describe.skipIf(!hasOfficialFiles)("the commands of code sets, on official files", () => {
  let folder: string;
  let data: string;
  let order: readonly string[];

  const at = (name: string) => join(folder, name);
  const codesets = (...args: readonly string[]) => runCleanclaim("codesets", ...args, "--data", data);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "codesets-"));
    data = at("data");
    const paths = [officialPath(officialArchives.FY2025), officialPath(officialArchives.FY2026)];
    const imported = await codesets("import", ...paths);
    expect(imported.code, imported.errors).toBe(0);
    const file = (await offeredFiles(paths[1] ?? "")).find(({ name }) => /^icd10cm[-_]order[-_]2026\.txt$/.test(name));
    const pieces: Buffer[] = [];
    for await (const piece of file?.bytes() ?? []) pieces.push(Buffer.from(piece));
    order = Buffer.concat(pieces).toString("latin1").split("\r\n");
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const listed = async () => (await codesets("list")).output;

  it("refuse a file that is cut off, re-ordered or of another year, with the line and the reason, and keep what is in use", async () => {
    const before = await listed();
    expect(before).toMatch(/FY2025[\s\S]*FY2026|FY2026[\s\S]*FY2025/);
    const cut = order.slice(0, 50_000).join("\r\n");
    const [first = "", second = "", ...rest] = order;
    // Each as a release of its own, so that one command is told of all three.
    await writeFile(at("icd10cm-order-2026.txt"), `${cut}\r\n5`, "latin1");
    await writeFile(at("icd10cm-order-2027.txt"), order.join("\r\n"), "latin1");
    await writeFile(at("icd10cm-order-April-2026.txt"), [second, first, ...rest].join("\r\n"), "latin1");
    const names = ["icd10cm-order-2026.txt", "icd10cm-order-2027.txt", "icd10cm-order-April-2026.txt"];
    const { code, output, errors } = await codesets("import", ...names.map(at), "--json");
    expect(code, errors).toBe(1);
    const refused = output
      .trim()
      .split("\n")
      .map((line) => Refused.parse(JSON.parse(line)));
    expect(
      refused.map(({ release, result: { findings } }) => `${release} ${findings[0]?.line} ${findings[0]?.code}`),
    ).toEqual(["FY2026 50001 broken-line", "FY2026-April 1 out-of-order", "FY2027 undefined wrong-release"]);
    expect(await listed()).toBe(before);
    expect((await codesets("verify")).code).toBe(0);
  }, 120_000);

  it("code a note by the release of its day, on both sides of midnight", async () => {
    await writeFile(at("note.txt"), "A/P: multiple sclerosis. Hypertension.\n");
    const codes = async (date: string) => {
      const { output } = await runCleanclaim("code", at("note.txt"), "--date", date, "--json", "--data", data);
      const { codes: found } = Coded.parse(JSON.parse(output));
      return found.map(({ code, release }) => `${release} ${code}`);
    };
    expect(await codes("2025-09-30")).toEqual(["icd-10-cm FY2025 G35", "icd-10-cm FY2025 I10"]);
    const after = await codes("2025-10-01");
    expect(after).toContain("icd-10-cm FY2026 I10");
    expect(after.filter((each) => each.endsWith(" G35"))).toEqual([]);
    expect(after.some((each) => / FY2026 G35./.test(each))).toBe(true);
  }, 60_000);

  it("say what a release changes before it takes effect", async () => {
    await writeFile(at("favourites.csv"), "G35\nI10\n");
    const { code, output } = await codesets("diff", "FY2025", "FY2026", "--codes", at("favourites.csv"));
    expect(code).toBe(1);
    expect(output).toContain("G35");
  }, 60_000);
});
