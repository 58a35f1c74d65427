import { describe, expect, it } from "vitest";
import { PracticeProfile } from "../../shared/claim/practice-profile.ts";
import { encounterJson, ndjson } from "../builders/encounter-line.ts";
import { ft1, hl7Message, in1, msh, pid, pv1 } from "../builders/hl7.ts";
import { superbillCsv, superbillRow } from "../builders/superbill.ts";
import { collect, noProfile } from "./collect.ts";

const address = { line1: "1 Harbor Way", city: "Springfield", state: "IL", zip: "62704" };
const profile = PracticeProfile.parse({
  facilities: [
    { id: "SURG", name: "Old Surgery", placeOfService: "24", to: "2025-12-31", address },
    { id: "surg", name: "New Surgery", npi: "1699800001", placeOfService: "24", from: "2026-01-01", address },
  ],
  renderingProviders: [
    { npi: "1245319599", lastName: "Okafor", firstName: "Ines", taxonomy: "208D00000X", to: "2025-12-31" },
    { npi: "1245319599", lastName: "Okafor", firstName: "Ines", taxonomy: "207Q00000X", from: "2026-01-01" },
  ],
});

describe("a place that a file names by its id", () => {
  it.each([
    ["a spreadsheet", superbillCsv([{ ...superbillRow({ rendering_npi: "1245319599" }), facility: "SURG" }])],
    ["HL7", hl7Message(msh("DFT^P03"), pid(), pv1().replace("|FRONT|", "|SURG|"), ft1(), in1())],
  ])("is that of the day of service: %s", async (_, file) => {
    const { encounters, codes } = await collect(file, { profile });
    expect(codes).toEqual([]);
    expect(encounters).toMatchObject([
      {
        placeOfService: "24",
        facility: { name: "New Surgery", npi: "1699800001" },
        rendering: { taxonomy: "207Q00000X" },
      },
    ]);
    expect(encounters[0]?.facility).not.toHaveProperty("id");
    expect(encounters[0]?.rendering).not.toHaveProperty("from");
  });

  it("is taken from before where the service was before", async () => {
    const day = superbillCsv([
      { ...superbillRow({ service_date: "2025-06-01", rendering_npi: "1245319599" }), facility: "surg" },
    ]);
    const { encounters } = await collect(day, { profile });
    expect(encounters).toMatchObject([{ facility: { name: "Old Surgery" }, rendering: { taxonomy: "208D00000X" } }]);
  });

  it("comes back where the practice has places and not this one, and is left alone where it has none", async () => {
    const file = superbillCsv([{ ...superbillRow(), facility: "NOWHERE" }]);
    expect((await collect(file, { profile })).codes).toEqual(["2 facility unknown-facility"]);
    const alone = await collect(file, { profile: noProfile });
    expect([alone.codes, alone.encounters[0]?.facility]).toEqual([[], undefined]);
    expect((await collect(ndjson(encounterJson({ facility: 7 })), { profile })).codes).toEqual([
      "1 facility unknown-facility",
    ]);
  });
});
