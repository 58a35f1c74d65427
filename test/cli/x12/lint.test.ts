import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type InputFile, inputFiles, NoInputError } from "../../../infra/cli/x12/input-files.ts";
import type { LintReport } from "../../../infra/cli/x12/lint-report.ts";
import { lintFiles } from "../../../infra/cli/x12/lint-run.ts";
import { githubReport } from "../../../infra/cli/x12/report-github.ts";
import { jsonReport } from "../../../infra/cli/x12/report-json.ts";
import { sarifReport } from "../../../infra/cli/x12/report-sarif.ts";
import { textReport } from "../../../infra/cli/x12/report-text.ts";
import { chunksOf } from "../../x12/reading.ts";
import { textOutput } from "./text-output.ts";

const fixtures = join(import.meta.dirname, "../../x12/fixtures");
const faulty = join(fixtures, "837p/fail/missing-element.edi");
const sound = join(fixtures, "837p/pass/subscriber.edi");

async function lint(report: LintReport, files: readonly InputFile[], most = Number.POSITIVE_INFINITY) {
  const output = textOutput();
  const complaints: string[] = [];
  const settings = { highestLevel: 7 as const, rules: [], most, complain: (words: string) => complaints.push(words) };
  const outcome = await lintFiles(files, report, output, settings);
  return { ...outcome, text: output.text, complaints };
}

const filesAt = async (...paths: readonly string[]) => (await inputFiles(paths)).files;
const textFile = (name: string, text: string): InputFile => ({
  name,
  open: () => chunksOf(new TextEncoder().encode(text), 4096),
});

describe("linting in words", () => {
  it("tells of each finding where it stands, what it is and how to mend it, and counts at the end", async () => {
    const { text, total } = await lint(textReport(false), await filesAt(faulty, sound));
    expect(text.replaceAll(fixtures, "")).toBe(`/837p/fail/missing-element.edi
  transaction 0001, Health Care Claim: Professional (837) 005010X222A1
    error    level 2  segment 21     2300 CLM05-3     missing-element
      Claim Information, Health Care Service Location Information, Claim Frequency Type Code: A required element is missing. Send the element.
    error    level 2  segment 21     2300 CLM09       missing-element
      Claim Information, Release of Information Code: A required element is missing. Send the element.

/837p/pass/subscriber.edi  sound

2 files (1 sound), 2 transactions, 2 claims, 70 segments: 2 errors, 0 warnings.
`);
    expect(total).toMatchObject({ errors: 2, warnings: 0, files: 2, soundFiles: 1, shown: 2 });
  });

  it("counts what it does not show, and says so", async () => {
    const { text, total } = await lint(textReport(false), await filesAt(faulty), 1);
    expect(total).toMatchObject({ errors: 2, shown: 1 });
    expect(text).toContain("1 more findings in");
  });

  it("says nothing of sound files where it is to be quiet", async () => {
    expect((await lint(textReport(true), await filesAt(sound))).text).toBe("");
  });

  it("names the segment that is missing where several have its id", async () => {
    const sound = await readFile(join(fixtures, "837p/pass/subscriber.edi"), "utf8");
    const dateless = sound.replace(/DTP\*472[^~]*~\s*/, "");
    const { text } = await lint(textReport(false), [textFile("dateless.edi", dateless)]);
    expect(text).toContain("A required segment is missing: Date - Service Date (DTP*472).");
  });

  it("says of an empty file that it is empty", async () => {
    const { text } = await lint(textReport(false), [textFile("empty.edi", "")]);
    expect(text).toContain("The file holds nothing.");
  });

  it("says of what is no X12 that it is none", async () => {
    const { text, total } = await lint(textReport(false), [textFile("letter.txt", "Dear payer,\n")]);
    expect(total.errors).toBe(1);
    expect(text).toContain("outside an interchange");
    expect(text).toContain("not-x12");
  });
});

describe("linting for programs", () => {
  it("gives one object for one file", async () => {
    const { text } = await lint(jsonReport(true), await filesAt(faulty));
    const first = {
      level: 2,
      severity: "error",
      code: "missing-element",
      place: "2300 CLM05-3",
      segment: 21,
      message: "A required element is missing.",
      remedy: "Send the element.",
    };
    expect(JSON.parse(text)).toEqual({
      file: faulty,
      transactions: 1,
      findings: [first, { ...first, place: "2300 CLM09" }],
    });
  });

  it("gives an array for several", async () => {
    const { text } = await lint(jsonReport(false), await filesAt(sound, faulty));
    expect(JSON.parse(text)).toMatchObject([
      { file: sound, transactions: 1, findings: [] },
      { file: faulty, transactions: 1, findings: [{}, {}] },
    ]);
  });

  it("gives SARIF with each rule once and the lines of the segments", async () => {
    const { text } = await lint(sarifReport(), await filesAt(faulty));
    const log: unknown = JSON.parse(text);
    expect(log).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: { name: "cleanclaim", rules: [{ id: "missing-element", help: { text: "Send the element." } }] },
          },
          results: [
            {
              ruleId: "missing-element",
              level: "error",
              locations: [{ physicalLocation: { region: { startLine: 21 } } }],
            },
            { ruleId: "missing-element" },
          ],
        },
      ],
    });
  });

  it("gives workflow commands without a character that would end them", async () => {
    const text = await readFile(faulty, "utf8");
    const linted = await lint(githubReport(), [textFile("a,b:c%.edi", text)]);
    expect(linted.text.split("\n")).toEqual([
      "::error file=a%2Cb%3Ac%25.edi,line=21,title=missing-element 2300 CLM05-3::A required element is missing. Send the element. (segment 21)",
      "::error file=a%2Cb%3Ac%25.edi,line=21,title=missing-element 2300 CLM09::A required element is missing. Send the element. (segment 21)",
      "",
    ]);
  });

  it("names lines across interchanges, and none where segments share one", async () => {
    const text = await readFile(faulty, "utf8");
    const twice = await lint(githubReport(), [textFile("twice.edi", `\n${text}${text}`)]);
    expect(twice.text.match(/line=\d+/g)).toEqual(["line=22", "line=22", "line=57", "line=57"]);
    const flat = await lint(githubReport(), [textFile("flat.edi", text.replaceAll("\n", ""))]);
    expect(flat.text).not.toContain("line=");
  });
});

describe("the files that a command line names", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "x12-input-"));
    await mkdir(join(folder, "in", "deep"), { recursive: true });
    await mkdir(join(folder, "empty"));
    await writeFile(join(folder, "in", "b.837"), "");
    await writeFile(join(folder, "in", "deep", "a.txt"), "\nISA*00*");
    await writeFile(join(folder, "in", "notes.txt"), "remember");
    await writeFile(join(folder, "in", ".hidden.edi"), "ISA*");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("are a folder's X12 files, sorted, and not the hidden ones", async () => {
    const { files, isOne, passedOver } = await inputFiles([join(folder, "in")]);
    expect(files.map(({ name }) => name)).toEqual([join(folder, "in", "b.837"), join(folder, "in", "deep", "a.txt")]);
    expect(isOne).toBe(false);
    expect(passedOver).toEqual([join(folder, "in", "notes.txt")]);
  });

  it("are refused where there is nothing", async () => {
    await expect(inputFiles([join(folder, "empty")])).rejects.toThrow(NoInputError);
    await expect(inputFiles([join(folder, "gone.edi")])).rejects.toThrow("there is no file");
  });

  it("that cannot be read to their end are complained of, and the next is read", async () => {
    const broken: InputFile = {
      name: "broken.edi",
      async *open() {
        yield new TextEncoder().encode("ISA*");
        throw Object.assign(new Error("read"), { code: "EIO", syscall: "read" });
      },
    };
    const { allRead, complaints, text } = await lint(jsonReport(false), [broken, ...(await filesAt(sound))]);
    expect(allRead).toBe(false);
    expect(complaints).toEqual(["cannot be read (EIO): broken.edi"]);
    expect(JSON.parse(text)).toHaveLength(2);
  });
});
