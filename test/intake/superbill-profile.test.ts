import { describe, expect, it } from "vitest";
import { PracticeProfile } from "../../shared/claim/practice-profile.ts";
import { superbillCsv, superbillRow } from "../builders/superbill.ts";
import { collect } from "./collect.ts";

const profileOf = (superbill: unknown) => PracticeProfile.parse({ superbill });
const without = (name: string, overrides: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(Object.entries(superbillRow(overrides)).filter(([key]) => key !== name));

describe("the profile of a practice's spreadsheets", () => {
  it("maps their column names to ours, before ours are looked for", async () => {
    const { encounter_id = "", procedure = "", ...rest } = superbillRow();
    const row = { "Visit #": encounter_id, CPT: "a house code", "Svc.": procedure, ...rest };
    const profile = profileOf({ columns: { "visit #": "encounter_id", "Svc.": "procedure", CPT: null } });
    const { encounters, codes, items } = await collect(superbillCsv([row]), { profile });
    expect(codes).toEqual([]);
    expect(encounters).toMatchObject([{ encounterId: "V1001", lines: [{ procedure: "99213" }] }]);
    expect(items[0]).toMatchObject({ ignoredColumns: ["CPT"] });
  });

  it("fills empty cells and columns that are not there", async () => {
    const rows = [without("payer_id", { units: "" }), without("payer_id", { encounter_id: "V2", units: "3" })];
    const profile = profileOf({ defaults: { payer_id: "SMED1", units: "2", place_of_service: "22" } });
    const { encounters, codes } = await collect(superbillCsv(rows), { profile });
    expect(codes).toEqual([]);
    expect(
      encounters.map(({ placeOfService, coverages, lines }) => [
        placeOfService,
        coverages[0]?.payerId,
        lines[0]?.units,
      ]),
    ).toEqual([
      ["22", "SMED1", 2],
      ["22", "SMED1", 3],
    ]);
  });

  it("says what tells one visit from another, and nothing else does", async () => {
    const visit = (overrides: Readonly<Record<string, string>>) =>
      without("encounter_id", { patient_account: "A17", ...overrides });
    const rows = [
      visit({}),
      visit({ service_date: "2026-03-04", procedure: "87880" }),
      visit({ rendering_npi: "1245319599" }),
    ];
    expect((await collect(superbillCsv(rows))).codes).toEqual(["1 encounter_id missing-column"]);
    const identity = ["patient_account", "service_date", "rendering_npi"];
    const { encounters } = await collect(superbillCsv(rows), { profile: profileOf({ identity }) });
    expect(encounters.map(({ encounterId, lines }) => [encounterId, lines.length])).toEqual([
      ["A17-2026-03-04-1234567893", 2],
      ["A17-2026-03-04-1245319599", 1],
    ]);
  });

  it("keeps a patient's name out of what the visit is called", async () => {
    const identity = ["patient_last_name", "patient_birth_date", "service_date"];
    const { encounters } = await collect(superbillCsv([without("encounter_id")]), { profile: profileOf({ identity }) });
    expect(encounters[0]?.encounterId).toMatch(/^[0-9A-Z]{20}$/);
  });

  it("gives back a row that does not say which visit it is of", async () => {
    const identity = ["patient_account", "service_date"];
    const row = without("encounter_id", { patient_account: "" });
    const { codes } = await collect(superbillCsv([row]), { profile: profileOf({ identity }) });
    expect(codes).toEqual(["2 patient_account missing"]);
  });

  it("may name no column that a superbill does not have", async () => {
    const profile = profileOf({ columns: { Visit: "encounter_idd" }, identity: ["colour"] });
    const { codes, findings } = await collect(superbillCsv([superbillRow()]), { profile });
    expect(codes).toEqual(["0 broken-profile", "0 broken-profile"]);
    expect(findings[0]?.remedy).toContain('"encounter_id" is near');
  });
});

describe("zeros that a spreadsheet took", () => {
  const address = { patient_address1: "1 Bay Road", patient_city: "X", patient_state: "IL", patient_zip: "62704" };
  const read = async (overrides: Readonly<Record<string, string>>) =>
    (await collect(superbillCsv([superbillRow({ ...address, ...overrides })]))).encounters[0];

  it.each([
    ["2115", "MA", "02115"],
    ["21154411", "MA", "021154411"],
    ["907", "PR", "00907"],
    ["2115-4411", "ma", "021154411"],
    ["62704", "IL", "62704"],
  ])("are put back in the ZIP code %s of %s", async (zip, state, expected) => {
    const encounter = await read({ patient_zip: zip, patient_state: state });
    expect(encounter?.patient.address?.zip).toBe(expected);
  });

  it.each([
    ["2704", "IL"],
    ["211", "MA"],
    ["9072", "NY"],
    ["9072", "PR"],
  ])("are not guessed in the ZIP code %s of %s", async (zip, state) => {
    expect(await read({ patient_zip: zip, patient_state: state })).toBeUndefined();
  });

  it("are put back in a place of service and a code of anesthesia", async () => {
    expect(await read({ place_of_service: "2", procedure: "1967" })).toMatchObject({
      placeOfService: "02",
      lines: [{ procedure: "01967" }],
    });
  });

  it("are not guessed in other codes", async () => {
    expect((await read({ procedure: "9213" }))?.lines[0]?.procedure).toBe("9213");
  });
});
