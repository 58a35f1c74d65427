import { describe, expect, it } from "vitest";
import { Encounter } from "../../shared/claim/encounter.ts";
import { repairEncounter } from "../../shared/edits/repairs/repair-encounter.ts";
import { soundEncounter, soundEncounterInput } from "../builders/sound-encounter.ts";
import { lines, npi } from "./changes.ts";

const input = soundEncounterInput();
const repaired = (change: Partial<typeof input>) =>
  repairEncounter(Encounter.parse(soundEncounterInput({ ...change })));
const billing = {
  ...input.billingProvider,
  npi: "1234567893",
  taxId: "371234567",
  address: { line1: "400 Cedar Street", city: "Springfield", state: "IL", zip: "627010001" },
};

describe("a repair", () => {
  it.each([
    [{ rendering: npi("124-531-9599") }, "npi-digits-only rendering.npi", { rendering: { npi: "1245319599" } }],
    [
      { billingProvider: { ...billing, taxId: "37-1234567" } },
      "tax-id-digits-only billingProvider.taxId",
      { billingProvider: { taxId: "371234567" } },
    ],
    [
      { billingProvider: { ...billing, phone: "+1 (217) 555-0123" } },
      "phone-digits-only billingProvider.phone",
      { billingProvider: { phone: "2175550123" } },
    ],
    [
      { billingProvider: { ...billing, taxonomy: "207q00000x" } },
      "taxonomy-in-capitals billingProvider.taxonomy",
      { billingProvider: { taxonomy: "207Q00000X" } },
    ],
    [{ cliaNumber: "14-d0123456" }, "clia-number-without-blanks cliaNumber", { cliaNumber: "14D0123456" }],
    [
      { coverages: [{ payerId: "SMEDB", memberId: "1EG4-TE5-MK73" }] },
      "medicare-number-without-hyphens coverages.0.memberId",
      { coverages: [{ memberId: "1EG4TE5MK73" }] },
    ],
    [
      lines({ ndc: { code: "0409-4713-01", quantity: 1, unit: "ML" } }),
      "drug-code-in-eleven-digits lines.0.ndc.code",
      { lines: [{ ndc: { code: "00409471301" } }] },
    ],
    [
      lines({ revenueCode: "450" }),
      "revenue-code-in-four-digits lines.0.revenueCode",
      { lines: [{ revenueCode: "0450" }] },
    ],
  ])("mends form, says where, and nothing of what it was: %#", (change, logged, expected) => {
    const { encounter, log } = repaired(change);
    expect(log).toEqual([logged]);
    expect(encounter).toMatchObject(expected);
    expect(repairEncounter(encounter)).toEqual({ encounter, log: [] });
  });

  it.each([
    {},
    // A digit is wrong, or nobody can tell which is missing.
    { rendering: npi("124-531-9598") },
    { billingProvider: { ...billing, taxId: "37-123456" } },
    lines({ ndc: { code: "0409471301", quantity: 1, unit: "ML" } }),
    lines({ ndc: { code: "409-4713-01", quantity: 1, unit: "ML" } }),
    { coverages: [{ payerId: "HVHP1", memberId: "HV-001-22" }] },
    // What was done is not form.
    lines({ procedure: "9921" }),
    { placeOfService: "1" },
  ])("leaves alone what has more than one answer: %#", (change) => {
    const before = soundEncounter(change);
    expect(repairEncounter(before)).toEqual({ encounter: before, log: [] });
  });
});
