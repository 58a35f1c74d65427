import { beforeAll, describe, expect, it } from "vitest";
import { codeKey } from "../../../shared/codes/compact/code-key.ts";
import type { Release } from "../../../shared/codes/compact/open-release.ts";
import { starterCodeBook } from "../../../shared/codes/starter/starter-code-book.ts";
import { type StarterDiagnosis, starterDiagnoses } from "../../../shared/codes/starter/starter-diagnoses.ts";
import { day } from "../../../shared/values/day.ts";
import { hasOfficialFiles, officialRelease } from "../official-files.ts";

describe("the starter's diagnoses", () => {
  it("are thousands, each with a title of its own code", () => {
    const billable = [...starterDiagnoses().values()].filter((each) => each.billable);
    expect(billable.length).toBeGreaterThan(10_000);
    const isSound = ({ code, title }: StarterDiagnosis) =>
      /^[A-Z][0-9A-Z]{2,6}$/.test(code) && /^[A-Z0-9(].{2,}/.test(title) && !/(^| )[%&]( |,|$)|[|<>]|\s\s/.test(title);
    expect(billable.filter((each) => !isSound(each))).toEqual([]);
  });

  it("are spread over sides, trimesters and encounters", () => {
    const titleOf = (code: string) => starterDiagnoses().get(code)?.title;
    expect(titleOf("M25561")).toBe("Pain in right knee");
    expect(titleOf("M25569")).toBe("Pain in unspecified knee");
    expect(titleOf("S93402D")).toBe("Sprain of unspecified ligament of left ankle, subsequent encounter");
    expect(titleOf("O0993")).toBe("Supervision of high risk pregnancy, unspecified, third trimester");
  });

  it("are known from their day on, headers too, and nothing else is denied", () => {
    const at = (code: string, on: string) => starterCodeBook.diagnosis(code, day(on));
    expect(at("E66811", "2024-09-30")).toEqual({ kind: "no-data" });
    expect(at("E66811", "2024-10-01")).toMatchObject({ kind: "known", release: "starter", fact: { billable: true } });
    expect(at("M545", "2026-11-25")).toMatchObject({
      kind: "known",
      fact: { billable: false, title: "Low back pain" },
    });
    expect(at("S01", "2026-11-25")).toMatchObject({ kind: "known", fact: { billable: false } });
    expect(at("Q000", "2026-11-25")).toEqual({ kind: "no-data" });
    expect(at("I10", "2020-01-01")).toEqual({ kind: "no-data" });
  });

  it("have an Index whose codes are all there", () => {
    const index = starterCodeBook.index(day("2026-11-25"));
    const codes = index?.terms.flatMap((term) => [term.code, ...term.children.map((child) => child.code)]) ?? [];
    expect(codes.length).toBeGreaterThan(7_000);
    for (const code of codes) {
      if (code === undefined) continue;
      const plain = code.replace(/[.-]/g, "");
      const isOpen = code.endsWith("-");
      const found = starterDiagnoses().get(plain);
      if (found?.billable !== true || isOpen)
        expect(
          [...starterDiagnoses().keys()].some((each) => each.startsWith(plain) && each !== plain),
          code,
        ).toBe(true);
    }
    expect(index?.terms.find(({ title }) => title === "Hypertension")?.code).toBe("I10");
    const sprain = index?.terms.find(({ title }) => title === "Sprain");
    expect(sprain?.children.find(({ title }) => title === "ankle")?.code ?? sprain?.children.length).toBeTruthy();
  });

  it("have no Tabular List: one without notes would say that nothing is excluded", () => {
    expect(starterCodeBook.tabular(day("2026-11-25"))).toBeUndefined();
  });

  it("are found below a header, in the order of their codes", () => {
    const codes = starterCodeBook.billableUnder("M2556", day("2026-11-25")).map(({ code }) => code);
    expect(codes).toEqual(["M25561", "M25562", "M25569"]);
  });
});

const releases = [
  ["FY2024", "2023-10-01"],
  ["FY2025", "2024-10-01"],
  ["FY2026", "2025-10-01"],
] as const;

describe.skipIf(!hasOfficialFiles)("against the official releases", () => {
  const official = new Map<string, Release>();
  beforeAll(async () => {
    for (const [name] of releases) official.set(name, await officialRelease(name));
  });

  it("every code is there from its day on, billable or a header as we say, and not before", () => {
    const wrong: string[] = [];
    for (const { code, billable, from } of starterDiagnoses().values()) {
      for (const [name, begins] of releases) {
        const release = official.get(name);
        const row = release?.firstRow(codeKey(code) ?? 0) ?? -1;
        const isOfficial = row >= 0 && (release?.numbers("billable")[row] === 1) === billable;
        if (begins >= from !== isOfficial && !isHeaderThen(code, billable, row)) wrong.push(`${name} ${code}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("every title means what the official one does", () => {
    const release = official.get("FY2026");
    const wrong: string[] = [];
    for (const diagnosis of starterDiagnoses().values()) {
      if (!diagnosis.billable) continue;
      const row = release?.firstRow(codeKey(diagnosis.code) ?? 0) ?? -1;
      const fault = disagreement(diagnosis, release?.text("title")(row) ?? "");
      if (fault !== undefined) wrong.push(`${diagnosis.code} ${fault}`);
    }
    expect(wrong).toEqual([]);
  });
});

/** A header that stood before any of the codes we have below it: it is said to begin with them. */
function isHeaderThen(_code: string, billable: boolean, row: number): boolean {
  return !billable && row >= 0;
}

/** Words that turn a meaning: both titles have them, or neither. */
const turning = [
  "right",
  "left",
  "bilateral",
  "first trimester",
  "second trimester",
  "third trimester",
  "subsequent",
  "sequela",
  "initial",
  "without",
  "acute",
  "chronic",
  "open",
  "closed",
  "male",
  "female",
  "type 1",
  "type 2",
  "nonunion",
  "malunion",
  "delayed",
];
const shortened: Readonly<Record<string, string>> = {
  cancer: "neoplasm",
  past: "history",
  metastasis: "secondary",
  controlled: "intractable",
  laceration: "wound",
  visit: "encounter",
  another: "elsewhere",
  disease: "diseases",
  exposure: "contact",
  long: "long",
};
const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9 ]+/g, " ");

/** Says what differs; undefined where our title agrees. Most words of ours stand in the official title, and most of what it says in ours. */
function disagreement({ title }: StarterDiagnosis, official: string): string | undefined {
  // A laceration of ours has no foreign body in it, unless it says so.
  const [ours = "", theirs = ""] = [title, official].map((text) => plain(text.replace(" without foreign body", "")));
  for (const word of turning) {
    const has = (text: string) => new RegExp(`\\b${word}\\b`).test(text);
    if (has(ours) !== has(theirs)) return `"${word}"`;
  }
  const said = (text: string) => text.split(/\s+/).filter((word) => word.length > 3);
  const theirWords = new Set(said(theirs));
  const known = said(ours).filter((word) => theirWords.has(word) || theirWords.has(shortened[word] ?? ""));
  return known.length * 10 < said(ours).length * 7 ? "too few words in common" : undefined;
}
