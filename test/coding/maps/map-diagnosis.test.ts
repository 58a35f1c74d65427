import { describe, expect, it } from "vitest";
import { OtherCode } from "../../../shared/claim/encounter.ts";
import type { CodeBook } from "../../../shared/codes/code-book.ts";
import type { MapTarget } from "../../../shared/codes/map-fact.ts";
import { codeByMap } from "../../../shared/coding/maps/code-by-map.ts";
import { mapDiagnosis } from "../../../shared/coding/maps/map-diagnosis.ts";
import type { RulePatient } from "../../../shared/coding/maps/snomed-rule.ts";
import { day } from "../../../shared/values/day.ts";
import { codeBookOf } from "../../builders/code-book.ts";

const maps: Readonly<Record<string, readonly MapTarget[]>> = {
  "4019": [{ code: "I10", flags: "10000" }],
  "0010": [{ code: "A000", flags: "00000" }],
  "25060": [
    { code: "E1140", flags: "10112" },
    { code: "E118", flags: "10111" },
  ],
  "9999": [],
  "38341003": [{ code: "I10", flags: "1" }],
  "195967001": [{ code: "J45", flags: "1" }],
  "73211009": [
    { code: "N950", flags: "1", rule: "IFA 248152002 | Female (finding) |" },
    { code: "R69", flags: "1" },
  ],
  "233604007": [
    {
      code: "P239",
      flags: "1",
      rule: "IFA 445518008 | Age at onset of clinical finding (observable entity) | < 1 years",
    },
    { code: "J189", flags: "1" },
  ],
  "422034002": [
    { code: "E11319", flags: "1" },
    { code: "H3500", flags: "2" },
  ],
};
const codes: CodeBook = {
  ...codeBookOf({
    diagnoses: {
      I10: {},
      A000: {},
      N950: {},
      R69: {},
      P239: {},
      J189: {},
      J45: { billable: false },
      E1140: {},
      E118: {},
      E11319: {},
      H3500: {},
    },
  }),
  mapped: (_map, code) => {
    const targets = maps[code];
    return targets === undefined
      ? { kind: "unknown", release: "map" }
      : { kind: "known", fact: { code, targets }, release: "map" };
  },
};

function mapOf(system: "icd-9-cm" | "snomed-ct", code: string, patient: RulePatient = {}, book = codes) {
  const result = mapDiagnosis(OtherCode.parse({ system, code }), { codes: book, day: day("2026-03-04"), patient });
  return { code: result.kind === "sure" ? result.code : undefined, result };
}

describe("a diagnosis of another vocabulary", () => {
  it("has the code that the map gives alone and as equal", () => {
    expect(mapOf("icd-9-cm", "0010")).toMatchObject({
      code: "A000",
      result: { kind: "sure", releases: ["map", "test"] },
    });
    expect(mapOf("snomed-ct", "38341003").code).toBe("I10");
  });

  it("waits where the code is only near, with it as a suggestion", () => {
    expect(mapOf("icd-9-cm", "4019")).toMatchObject({
      code: undefined,
      result: { kind: "review", suggestions: ["I10"] },
    });
  });

  it("waits where there are several, where there is none, and where the map does not have it", () => {
    expect(mapOf("icd-9-cm", "25060").result).toMatchObject({ kind: "review", suggestions: ["E1140", "E118"] });
    expect(mapOf("snomed-ct", "422034002").result).toMatchObject({ kind: "review", suggestions: ["E11319", "H3500"] });
    expect(mapOf("icd-9-cm", "9999").result).toMatchObject({ kind: "review", suggestions: [] });
    expect(mapOf("icd-9-cm", "7777").result).toMatchObject({ kind: "review", suggestions: [] });
  });

  it("waits where the code cannot be billed, and where no map is imported", () => {
    expect(mapOf("snomed-ct", "195967001").result.kind).toBe("review");
    expect(mapOf("snomed-ct", "38341003", {}, codeBookOf({})).result.kind).toBe("review");
  });

  it("goes by sex and age where the map asks for them and the encounter says them", () => {
    expect(mapOf("snomed-ct", "73211009", { sex: "F" }).code).toBe("N950");
    expect(mapOf("snomed-ct", "73211009", { sex: "M" }).code).toBe("R69");
    expect(mapOf("snomed-ct", "73211009").code).toBeUndefined();
    expect([0, 1, undefined].map((ageYears) => mapOf("snomed-ct", "233604007", { ageYears }).code)).toEqual([
      "P239",
      "J189",
      undefined,
    ]);
  });

  it("is a code that the coder can take, with its own number as evidence", () => {
    const context = { codes, day: day("2026-03-04"), patient: {} };
    expect(codeByMap({ system: "snomed-ct", code: "38341003" }, context)).toMatchObject({
      codes: [
        { code: "I10", standing: "sure", spans: [{ start: 0, end: 8 }], rule: "maps/snomed-ct", release: "test" },
      ],
      releases: ["map", "test"],
    });
    expect(codeByMap({ system: "icd-9-cm", code: "25060" }, context)).toMatchObject({
      codes: [{ code: "E1140", standing: "review", suggestions: [{ code: "E118" }] }],
    });
    expect(codeByMap({ system: "icd-9-cm", code: "9999" }, context)).toBeUndefined();
  });
});
