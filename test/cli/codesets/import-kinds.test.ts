import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { runCleanclaim } from "../../pipeline/cleanclaim-process.ts";

const Told = z.object({
  kind: z.string(),
  release: z.string(),
  result: z.discriminatedUnion("kind", [
    z.object({ kind: z.enum(["added", "already-there"]), rows: z.number() }),
    z.object({
      kind: z.literal("refused"),
      inUse: z.string().optional(),
      findings: z.array(z.object({ line: z.number().optional(), code: z.string(), message: z.string().min(1) })),
    }),
  ]),
});

/** A file as its publisher lays it out, of so many rows, with codes that are invented where they must be many. */
interface Published {
  readonly kind: string;
  readonly name: string;
  readonly heading: string;
  readonly rows: number;
  readonly row: (index: number) => string;
  /** The beginning of a row, as the last line of a file that was cut off in it. */
  readonly cut: string;
}

const digits = (index: number, width: number) => String(index).padStart(width, "0");
const pairHeading =
  "notes\r\n\r\n\r\nColumn 1/Column 2 Edits\r\nColumn 1\tColumn 2\t*=in existence\tEffective\r\n\t\tprior to 1996\tDate\r\n";
/** As many pairs as a quarter has at least, in four files. */
const pairsPerFile = 126_000;

function pairs(prefix: string, kind: string, part: number): Published {
  return {
    kind,
    name: `${prefix}-v322r0-f${part}.txt`,
    heading: pairHeading,
    rows: part === 0 ? 1 : pairsPerFile,
    row: (index) =>
      `${10_000 + part * 400 + Math.floor(index / 400)}\t${digits(20_000 + (index % 400), 5)}\t\t20200101\t*\t1\tx`,
    cut: "10000\t200",
  };
}

const units = (kind: string, service: string, rows: number): Published => ({
  kind,
  name: `MCR_MUE_${service}_Eff_07-01-2026.csv`,
  heading: "HCPCS/CPT Code,MUE Values,MUE Adjudication Indicator,MUE Rationale\r\n",
  rows,
  row: (index) => `${digits(10_000 + index, 5)},2,"3 Date of Service Edit: Clinical",Data`,
  cut: "10000,",
});

const files: readonly Published[] = [
  ...[1, 2, 3, 4].map((part) => pairs("ccipra", "ptp-practitioner", part)),
  units("mue-practitioner", "PractitionerServices", 20_000),
  {
    kind: "add-on",
    name: "AOC_V2026Q3.txt",
    heading: "Add-On Code\tType\tPrimary Code\tEffective Date\tDeletion Date\r\n",
    rows: 1_200,
    row: (index) => `${11_000 + index}\t1\t${20_000 + index}\t2011001\t`,
    cut: "11000\t1\t",
  },
  {
    kind: "place-of-service",
    name: "place-of-service-2026-07-01.csv",
    heading: "Place of Service Code,Place of Service Name\r\n",
    rows: 60,
    row: (index) => `${digits(index + 1, 2)},Somewhere`,
    cut: "6",
  },
  {
    kind: "taxonomy",
    name: "nucc_taxonomy_261.csv",
    heading: "Code,Display Name\n",
    rows: 900,
    row: (index) => `207Q${digits(index, 5)}X,Someone`,
    cut: "207Q0",
  },
  {
    kind: "carc",
    name: "carc-2026-07-01.csv",
    heading: "Code,Description,Start Date\r\n",
    rows: 200,
    row: (index) => `${index + 1},"Why, in words",1995-01-01`,
    cut: '201,"Why, in',
  },
  {
    kind: "rarc",
    name: "rarc-2026-07-01.csv",
    heading: "Code,Description\r\n",
    rows: 700,
    row: (index) => `N${index + 1},Why`,
    cut: "N",
  },
  {
    kind: "claim-status",
    name: "claim-status-codes-2026-07-01.csv",
    heading: "Code,Description\r\n",
    rows: 500,
    row: (index) => `${index},Where`,
    cut: '500,"Where',
  },
  {
    kind: "claim-status-category",
    name: "claim-status-category-2026-07-01.csv",
    heading: "Code,Description\r\n",
    rows: 40,
    row: (index) => `A${index},Which`,
    cut: "A",
  },
];

const kinds = [...new Set(files.map(({ kind }) => kind))];

describe("the command that imports code sets, of each kind", () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  const codesets = (...args: readonly string[]) => runCleanclaim("codesets", ...args, "--data", at("data"));

  async function imported(share: number) {
    for (const { name, heading, rows, row, cut } of files) {
      const kept = Array.from({ length: Math.floor(rows * share) }, (_, index) => `${row(index)}\r\n`);
      await writeFile(at(name), `${heading}${kept.join("")}${share < 1 ? cut : ""}`, "latin1");
    }
    const { code, output, errors } = await codesets("import", ...files.map(({ name }) => at(name)), "--json");
    const told = output
      .trim()
      .split("\n")
      .map((line) => Told.parse(JSON.parse(line)));
    return { code, errors, told: new Map(told.map((each) => [each.kind, each])) };
  }

  let sound: Awaited<ReturnType<typeof imported>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "codesets-kinds-"));
    sound = await imported(1);
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(kinds)("takes a sound file: %s", (kind) => {
    const rows = files.filter((each) => each.kind === kind).reduce((sum, each) => sum + each.rows, 0);
    expect(sound.code, sound.errors).toBe(0);
    expect(sound.told.get(kind)?.result).toMatchObject({ kind: "added", rows });
  });

  it("refuses each where it is cut off, with the line and the reason, and what is in use stays in use", async () => {
    const before = await codesets("list", "--json");
    const { code, told } = await imported(0.4);
    expect(code).toBe(1);
    for (const { kind, release } of sound.told.values()) {
      const result = told.get(kind)?.result;
      const first = files.find((each) => each.kind === kind);
      const last = (first?.heading.split("\n").length ?? 0) + Math.floor((first?.rows ?? 0) * 0.4);
      if (result?.kind !== "refused") throw new Error(`${kind} was not refused`);
      expect(result.inUse, kind).toBe(release);
      const places = result.findings.map(({ line, code: found }) => `${line} ${found}`);
      expect(
        places.find((place) => /^\d+ broken-(?:line|table)$/.test(place)),
        kind,
      ).toMatch(new RegExp(`^${last} `));
    }
    expect((await codesets("list", "--json")).output).toBe(before.output);
    expect((await codesets("verify")).code).toBe(0);
  }, 120_000);
});
