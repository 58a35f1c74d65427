import { describe, expect, it } from "vitest";
import type { EncounterInput } from "../../shared/claim/encounter.ts";
import type { Address, BillingProvider } from "../../shared/claim/parties.ts";
import { soundClaim } from "../builders/sound-claim.ts";
import { soundEncounter } from "../builders/sound-encounter.ts";
import { written } from "./reading.ts";

const billing = (overrides: Partial<BillingProvider>): EncounterInput["billingProvider"] => {
  const { billingProvider } = soundEncounter();
  if (billingProvider === undefined) throw new Error("the builder has a billing provider");
  return { ...billingProvider, ...overrides };
};
const elsewhere = { line1: "9 Harbor Road", line2: "Suite 4", city: "Salem", state: "IL", zip: "628811234" };

describe("billing provider", () => {
  it("takes the pay-to address, with neither name nor id", async () => {
    const { lines, findings } = await written(
      soundClaim({ billingProvider: billing({ payToAddress: { ...elsewhere, line1: "PO Box 77" } }) }),
    );
    expect(findings).toEqual([]);
    const from = lines.indexOf("NM1*87*2");
    expect(lines.slice(from, from + 3)).toEqual(["NM1*87*2", "N3*PO BOX 77*SUITE 4", "N4*SALEM*IL*628811234"]);
    expect(lines).toContain("N3*400 CEDAR STREET");
  });

  it("is a person under a social security number", async () => {
    const { lines, findings } = await written(
      soundClaim({
        billingProvider: billing({
          name: undefined,
          lastName: "Muñoz",
          firstName: "José",
          taxIdType: "SY",
          taxId: "900-12-3456",
        }),
      }),
    );
    expect(findings).toEqual([]);
    expect(lines).toContain("NM1*85*1*MUNOZ*JOSE****XX*1234567893");
    expect(lines).toContain("REF*SY*900123456");
  });
});

describe("providers of the claim", () => {
  it("leaves the rendering provider out where it is the billing provider", async () => {
    const { lines } = await written(
      soundClaim({ rendering: { npi: "1234567893", lastName: "Okafor", firstName: "Ines" } }),
    );
    expect(lines.some((line) => line.startsWith("NM1*82"))).toBe(false);
  });

  it("leaves the place of service out where it is the billing address, and names it elsewhere", async () => {
    const at = (address: Address) =>
      written(soundClaim({ facility: { name: "Harbor Surgery", npi: "1003000126", address } }));
    const home = soundEncounter().billingProvider?.address;
    if (home === undefined) throw new Error("the builder has an address");
    expect((await at({ ...home, zip: "627010002" })).text).not.toContain("NM1*77");
    const { lines, findings } = await at(elsewhere);
    expect(findings).toEqual([]);
    const from = lines.indexOf("NM1*77*2*HARBOR SURGERY*****XX*1003000126");
    expect(lines.slice(from + 1, from + 3)).toEqual(["N3*9 HARBOR ROAD*SUITE 4", "N4*SALEM*IL*628811234"]);
  });

  it("names who referred and who supervised", async () => {
    const { lines, findings } = await written(
      soundClaim({
        referring: { npi: "1003000126", lastName: "Voss", firstName: "Teo" },
        supervising: { npi: "1992999999", lastName: "Lund", firstName: "Kari" },
      }),
    );
    expect(findings).toEqual([]);
    expect(lines.filter((line) => /^NM1\*(DN|82|DQ)/.test(line))).toEqual([
      "NM1*DN*1*VOSS*TEO****XX*1003000126",
      "NM1*82*1*OKAFOR*INES****XX*1245319599",
      "NM1*DQ*1*LUND*KARI****XX*1992999999",
    ]);
  });

  it.each([
    ["the claim's own rendering provider", "1245319599", false],
    ["another", "1003000126", true],
    ["the billing provider, which the claim's rendering provider is not", "1234567893", true],
  ])("names the rendering provider of a line: %s", async (_, npi, named) => {
    const [line] = soundEncounter().lines;
    if (line === undefined) throw new Error("the builder has a line");
    const { units, findings } = await written(
      soundClaim({ lines: [{ ...line, rendering: { npi, lastName: "Voss", firstName: "Teo" } }] }),
    );
    expect(findings).toEqual([]);
    const ofLine = units[0]?.loop.loops.find(({ id }) => id === "2400");
    expect(ofLine?.loops.map(({ id }) => id)).toEqual(named ? ["2420A"] : []);
  });
});

describe("other payers", () => {
  it("tells the payer of the patient's other coverages", async () => {
    const { lines, findings, units } = await written(
      soundClaim({
        coverages: [
          {
            priority: 2,
            payerId: "PRMU2",
            memberId: "PM9",
            relationship: "spouse",
            groupName: "Mill Workers",
            subscriber: { lastName: "Quill", firstName: "Ash", birthDate: "1969-01-02", sex: "M" },
          },
          { priority: 1, payerId: "HVHP1", memberId: "HV1", groupNumber: "G1", groupName: "Not sent beside a number" },
        ],
      }),
    );
    expect(findings).toEqual([]);
    expect(lines).toContain("SBR*P*18*G1******CI");
    const from = lines.indexOf("SBR*S*01**MILL WORKERS*****CI");
    expect(lines.slice(from + 1, from + 4)).toEqual([
      "OI***Y***Y",
      "NM1*IL*1*QUILL*ASH****MI*PM9",
      "NM1*PR*2*PRAIRIE MUTUAL*****PI*PRMU2",
    ]);
    expect(units[0]?.loop.loops.filter(({ id }) => id === "2320")).toHaveLength(1);
  });
});
