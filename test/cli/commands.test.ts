import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lockFolder } from "../../infra/local/data-lock.ts";
import { claimIdOf } from "../../shared/claim/claim-id.ts";
import { soundEncounterInput } from "../builders/sound-encounter.ts";
import { DayInNumbers, runCleanclaim, startCleanclaim } from "../pipeline/cleanclaim-process.ts";
import { writePracticeFile } from "../pipeline/practice-file.ts";

const practice = "elm-clinic";
const idOf = (encounterId: string) =>
  claimIdOf("my-company", practice, { encounterId, frequency: "1", payerClaimNumber: undefined });

/** Another patient on each day of birth. */
const born = (day: string) => ({ ...soundEncounterInput().patient, birthDate: `1970-02-${day}` });

const encounters = [
  soundEncounterInput({ encounterId: "V-1" }),
  soundEncounterInput({
    encounterId: "V-2",
    patient: born("04"),
    rendering: { npi: "1245319598", lastName: "Okafor", firstName: "Ines" },
  }),
  soundEncounterInput({
    encounterId: "V-3",
    patient: born("05"),
    lines: [{ description: "a long talk", chargeCents: 9_000 }],
  }),
];

const strepRule = {
  id: "own-strep-test",
  sentence: "A strep test goes to the laboratory.",
  remedy: "Take the test off the claim.",
  source: "the practice's contract with its laboratory",
  owner: "billing lead",
  reviewBy: "2099-12-31",
  state: "shadow",
  each: "line",
  find: "line.procedure == '87880'",
  place: "procedure",
  tests: [
    { name: "a visit", expect: "pass" },
    { name: "a test", expect: "find", encounter: { lines: [{ procedure: "87880", chargeCents: 100, pointers: [1] }] } },
  ],
};

describe("the command", () => {
  let folder: string;
  let data: string;
  let started: Awaited<ReturnType<typeof runCleanclaim>>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "commands-"));
    data = join(folder, "data");
    const files = await writePracticeFile(folder, practice, encounters);
    started = await runCleanclaim("start", files, "--once", "--days-per-second", "300", "--data", data);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("explains itself and each of its commands", async () => {
    const { code, output } = await runCleanclaim("--help");
    expect(code).toBe(0);
    for (const name of ["start", "status", "worklist", "claim", "redrive"]) {
      expect(output).toContain(`${name} [options]`);
      expect(await runCleanclaim(name, "--help")).toMatchObject({
        code: 0,
        output: expect.stringContaining("--data <folder>"),
      });
    }
  });

  it("prints plain lines, without control characters, where nobody looks at a terminal", () => {
    expect(started).toMatchObject({ code: 0, errors: "" });
    expect(started.output).toContain("Encounters");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(started.output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  });

  it("says no name, birth date or member id of a patient in what it prints", async () => {
    const { output: worklist } = await runCleanclaim("worklist", "--data", data);
    const { output: claim } = await runCleanclaim("claim", idOf("V-1"), "--data", data);
    expect(`${started.output}${started.errors}${worklist}${claim}`).not.toMatch(
      /Quill|Marigold|1970-02-03|HV00112233/i,
    );
  });

  it("shows the same numbers later", async () => {
    const { code, output } = await runCleanclaim("status", "--json", "--data", data);
    expect(code).toBe(0);
    expect(DayInNumbers.parse(JSON.parse(output))).toMatchObject({ encounters: 3, claims: 1, files: 1, held: 2 });
  });

  it("goes on where nobody names files, without the sample day among somebody's own", async () => {
    const { code, output } = await runCleanclaim("start", "--once", "--json", "--data", data);
    expect(code).toBe(0);
    expect(DayInNumbers.parse(JSON.parse(output))).toMatchObject({ encounters: 3, claims: 1 });
  });

  it("practices says what is registered of each, and what is wrong with it", async () => {
    const { code, output } = await runCleanclaim("practices", "--json", "--data", data);
    const practices = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(practices).toMatchObject([{ company: "my-company", practice }]);
    expect(code).toBe(practices[0].problems.length > 0 ? 1 : 0);
    expect((await runCleanclaim("practices", "--data", data)).output).toContain(practice);
  });

  it("lists what waits for a person, with what to do about it, and ends with 1", async () => {
    const { code, output } = await runCleanclaim("worklist", "--json", "--list", "held", "--data", data);
    expect(code).toBe(1);
    const rows: unknown = JSON.parse(output);
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual(
      expect.objectContaining({
        claimId: idOf("V-2"),
        visit: "V-2",
        practice,
        list: "held",
        reasons: [expect.objectContaining({ reason: "npi-check-digit", todo: expect.stringContaining("NPI") })],
      }),
    );
  });

  it("lists nothing of a practice that has nothing, and ends with 0", async () => {
    expect(await runCleanclaim("worklist", "--practice", "other-clinic", "--data", data)).toMatchObject({
      code: 0,
      output: "Nothing waits for a person.\n",
    });
  });

  it("traces a claim from its row to its files and its money", async () => {
    const { code, output } = await runCleanclaim("claim", idOf("V-1").toLowerCase(), "--data", data);
    expect(code).toBe(0);
    for (const told of [", visit V-1 of ", "Came in day.ndjson, row 1", "scrubbed", "charge", "$150.00", ".837"])
      expect(output).toContain(told);
  });

  it("mends a held claim, which then goes on without its file being dropped again", async () => {
    const mended = await runCleanclaim("mend", idOf("V-2"), "--set", "rendering.npi=1245319599", "--data", data);
    expect(mended).toMatchObject({
      code: 0,
      output: `Claim ${idOf("V-2")} is mended, and goes on when the pipeline runs.\n`,
    });
    const { output } = await runCleanclaim("start", join(folder, practice), "--once", "--json", "--data", data);
    expect(DayInNumbers.parse(JSON.parse(output))).toMatchObject({ encounters: 3, claims: 2, held: 1 });
  });

  it("gives a claim up only for a reason, where no payer has it", async () => {
    const done = await runCleanclaim("close", idOf("V-3"), "--data", data);
    expect(done).toMatchObject({ code: 1, output: expect.stringContaining("cleanclaim mend") });
    const closed = await runCleanclaim("close", idOf("V-3"), "--because", "withdrawn", "--data", data);
    expect(closed).toMatchObject({ code: 0, output: `Claim ${idOf("V-3")} is off its list.\n` });
  });

  it("scrubs a file before anything is sent, by the company's own rules too", async () => {
    const rule = join(folder, "rule.json");
    const file = join(folder, "claim.json");
    await writeFile(rule, JSON.stringify(strepRule));
    await writeFile(file, JSON.stringify(soundEncounterInput({ encounterId: "V-9" }), undefined, 2));
    const scrub = () => runCleanclaim("scrub", file, "--date", "2026-11-18", "--data", data);
    expect(await scrub()).toMatchObject({ code: 0, output: expect.stringContaining("1 may go, 0 held") });
    for (const words of [
      ["add", rule],
      ["promote", strepRule.id, "--to", "live"],
    ]) {
      expect(await runCleanclaim("rules", ...words, "--data", data)).toMatchObject({ code: 0 });
    }
    const held = await scrub();
    expect(held.output).toContain("Claim V-9, row 1: held");
    expect(held).toMatchObject({ code: 1, output: expect.stringContaining(strepRule.remedy) });
    expect(`${held.output}${held.errors}`).not.toMatch(/Quill|Marigold|1970-02-03|HV00112233/i);
    expect(await runCleanclaim("scrub", join(folder, "nowhere.837"), "--data", data)).toMatchObject({ code: 2 });
  });

  it("ends with 1 for a claim that is not there", async () => {
    const { code, errors } = await runCleanclaim("claim", "0123456789ABCDE", "--data", data);
    expect(code).toBe(1);
    expect(errors).toContain("There is no claim");
  });

  it("has nothing to put back when nothing failed", async () => {
    expect(await runCleanclaim("redrive", "--list", "--data", data)).toMatchObject({ code: 0 });
  });

  it.each([
    [["start", "--bogus"], "--help"],
    [["start", "nowhere/day.csv"], "nowhere/day.csv"],
    [["start", "--days-per-second", "0"], "more than 0"],
    [["start", "--company", "No Slug"], "lower-case"],
    [["worklist", "--list", "bogus"], "held"],
    [["redrive", "bogus-stage"], "scrub-claim"],
  ])("ends with 2 and says what to do: %j", async (parameters, hint) => {
    const { code, errors } = await runCleanclaim(...parameters, "--data", data);
    expect(code).toBe(2);
    expect(errors).toContain(hint);
    expect(errors).not.toMatch(/^ +at /m);
  });

  it("ends with 2 where nothing ever ran, and leaves no folder behind", async () => {
    const { code, errors } = await runCleanclaim("status", "--data", join(folder, "never"));
    expect(code).toBe(2);
    expect(errors).toContain("npm start");
    expect(await readdir(folder)).not.toContain("never");
  });

  it("ends with 2 while another process works on the folder, and names it", async () => {
    const busy = join(folder, "busy");
    await mkdir(join(busy, "dynamodb"), { recursive: true });
    const lock = await lockFolder(busy);
    const { code, errors } = await runCleanclaim("status", "--data", busy);
    await lock.release();
    expect(code).toBe(2);
    expect(errors).toContain(String(process.pid));
    expect(errors).toContain("--data");
  });
});

describe("the inbox", () => {
  it("takes what is dropped while it runs, profile first, and stops in good order", async () => {
    const folder = await mkdtemp(join(tmpdir(), "inbox-"));
    try {
      const data = join(folder, "data");
      const files = await writePracticeFile(folder, practice, encounters);
      const { child, ended } = startCleanclaim([
        "start",
        files,
        "--no-payer",
        "--days-per-second",
        "300",
        "--data",
        data,
      ]);
      let output = "";
      child.stdout?.on("data", (text: string) => {
        output += text;
      });
      const says = async (text: RegExp) => {
        while (!text.test(output) && child.exitCode === null) await sleep(20);
      };
      await says(/dropped into S3/);
      const { billingProvider, rendering, ...bare } = soundEncounterInput({ encounterId: "A-1" });
      const profile = { billingProvider, renderingProviders: [rendering] };
      await writePracticeFile(join(data, "inbox"), "ash-clinic", [bare]);
      await writeFile(join(data, "inbox", "ash-clinic", "practice.json"), JSON.stringify(profile));
      await says(/^ash-clinic +day\.ndjson +1 /m);
      await says(/Watching(?![\s\S]*^ash-clinic)/m);
      child.kill("SIGINT");
      expect((await ended).code).toBe(0);
      const { output: numbers } = await runCleanclaim("status", "--json", "--data", data);
      expect(JSON.parse(numbers)).toMatchObject({ encounters: 4, held: 2 });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
