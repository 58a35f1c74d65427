import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openRelease } from "../../shared/codes/compact/open-release.ts";
import { writeRelease } from "../../shared/codes/compact/write-release.ts";
import { compareReleases } from "../../shared/codes/compare-releases.ts";
import { icd10Cm } from "../../shared/codes/import/icd-10-cm.ts";
import { sequenceRules } from "../../shared/codes/sequence-rules.ts";
import { starterCodeBook } from "../../shared/codes/starter/starter-code-book.ts";
import { starterProcedures } from "../../shared/codes/starter/starter-procedures.ts";
import { doseOf } from "../../shared/codes/unit-dose.ts";
import { day } from "../../shared/values/day.ts";
import { orderText, sourceFile } from "../builders/source-file.ts";
import { hasOfficialFiles, officialPath } from "./official-files.ts";

async function release(...rows: readonly string[]) {
  const file = sourceFile("icd10cm-order-2026.txt", orderText(...rows));
  const result = await icd10Cm.read([file], { release: "FY2026", from: day("2025-10-01"), fewestRows: 1 });
  if (result.kind === "refused") throw new Error(JSON.stringify(result.findings));
  return openRelease(writeRelease(result.draft).bytes);
}

describe("two releases compared", () => {
  it("tell what was added, deleted, turned and retitled, and nothing else", async () => {
    const before = await release(
      "D71 1 Disorders",
      "E66 0 Obesity",
      "E668 1 Other obesity",
      "R05 0 Cough",
      "R051 1 Acute cough",
      "U099 1 Old words",
    );
    const after = await release(
      "D71 0 Disorders",
      "D711 1 Deficiency",
      "E66 0 Obesity",
      "E669 1 Obesity, unspecified",
      "R05 0 Cough",
      "R051 1 Acute cough",
      "U099 1 New words",
    );
    expect([...compareReleases(before, after)]).toEqual([
      { code: "D71", kind: "turned-header" },
      { code: "D711", kind: "added" },
      { code: "E668", kind: "deleted" },
      { code: "E669", kind: "added" },
      { code: "U099", kind: "retitled" },
    ]);
    expect([...compareReleases(after, after)]).toEqual([]);
  });
});

describe("the unit of a drug", () => {
  it.each([
    ["Injection, ceftriaxone sodium, per 250 mg", { amount: 250, of: "MG" }],
    ["Injection, heparin sodium, per 1000 units", { amount: 1000, of: "UNIT" }],
    ["Injection, adrenalin, epinephrine, 0.1 mg", { amount: 0.1, of: "MG" }],
    ["Injection, vitamin b-12 cyanocobalamin, up to 1000 mcg", undefined],
    ["Injection, betamethasone acetate 3 mg and betamethasone sodium phosphate 3 mg", undefined],
    ["Infusion, normal saline solution , 1000 cc", { amount: 1000, of: "ML" }],
    ["Unclassified drugs", undefined],
  ])("of %j is told from its words", (title, dose) => {
    expect(doseOf(title)).toEqual(dose);
  });
});

describe("the guidelines' order of diagnoses", () => {
  it.each([
    ["Z0000", { firstListedOnly: true }],
    ["Z006", {}],
    ["Z5111", { firstListedOnly: true }],
    ["Z529", {}],
    ["W19XXXA", { secondaryOnly: true }],
    ["Z6841", { secondaryOnly: true }],
    ["Z5900", { secondaryOnly: true }],
    ["Z3400", { firstListedOnly: true, maternity: true, sex: "F" }],
    ["O0991", { maternity: true, sex: "F" }],
    ["I10", {}],
  ])("is known for %s", (code, rules) => {
    expect(sequenceRules(code)).toEqual(rules);
    expect(starterCodeBook.diagnosis(code, day("2026-03-04"))).not.toMatchObject({ kind: "unknown" });
  });
});

describe("the starter's procedures", () => {
  const on = day("2026-03-04");

  it("have numbers of CPT and no words", () => {
    expect(starterCodeBook.procedure("20610", on)).toMatchObject({
      kind: "known",
      fact: { system: "cpt", global: "000" },
    });
    expect(starterCodeBook.procedure("99392", on)).toMatchObject({ fact: { ages: { from: 1, to: 4 } } });
    for (const fact of starterProcedures().values()) if (fact.system === "cpt") expect(fact.title).toBeUndefined();
    expect(starterCodeBook.procedure("00000", on)).toEqual({ kind: "no-data" });
  });

  it("know places and modifiers from their day on", () => {
    expect(starterCodeBook.listed("place-of-service", "27", day("2023-09-30")).kind).toBe("no-data");
    expect(starterCodeBook.listed("place-of-service", "27", day("2023-10-01")).kind).toBe("known");
    expect(starterCodeBook.listed("modifier", "JZ", day("2022-12-31")).kind).toBe("no-data");
    expect(starterCodeBook.listed("modifier", "25", on).kind).toBe("known");
    expect(starterCodeBook.listed("carc", "16", on).kind).toBe("no-data");
  });

  it.skipIf(!hasOfficialFiles)("are in the official lists", () => {
    const official = new Set(
      gunzipSync(readFileSync(officialPath("HCPCS_2026Q3_codes_only.txt.gz")))
        .toString()
        .split(/\s+/),
    );
    const hcpcs = [...starterProcedures().values()].filter(({ system }) => system === "hcpcs").map(({ code }) => code);
    expect(hcpcs.length).toBeGreaterThan(400);
    expect(hcpcs.filter((code) => !official.has(code) || code.startsWith("D"))).toEqual([]);
    const places: { readonly concept: readonly { readonly code: string }[] } = JSON.parse(
      readFileSync(officialPath("place-of-service-2024.json"), "utf8"),
    );
    const unknown = places.concept.filter(
      ({ code }) => starterCodeBook.listed("place-of-service", code, on).kind !== "known",
    );
    expect(unknown).toEqual([]);
  });
});

describe("the starter's add-on codes", () => {
  const on = day("2026-11-25");
  it("name what they add to, and leave others open where there are some", () => {
    expect(starterCodeBook.addOn("99292", on)).toMatchObject({ fact: { type: "1", primaries: ["99291"] } });
    expect(starterCodeBook.addOn("90833", on)).toMatchObject({ fact: { type: "3", primaries: [] } });
    expect(starterCodeBook.addOn("90472", on)).toMatchObject({ fact: { type: "3" } });
  });
  it("say nothing of other codes", () => {
    expect(starterCodeBook.addOn("99213", on)).toEqual({ kind: "no-data" });
  });
});
