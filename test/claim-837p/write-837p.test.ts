import { describe, expect, it } from "vitest";
import { UnwritableClaimError, writeClaims } from "../../shared/claim-wire/write-claims.ts";
import { dependentClaim, fileHeading, soundClaim } from "../builders/sound-claim.ts";
import { soundEncounterInput } from "../builders/sound-encounter.ts";
import { written } from "./reading.ts";

describe("an 837P of one claim", () => {
  it("says who sends it to whom, and under which number", () => {
    const lines = writeClaims("professional", fileHeading(), [soundClaim()]).split("~\n");
    expect(lines.slice(0, 7)).toEqual([
      "ISA*00*          *00*          *ZZ*ACME01         *ZZ*HVHP1          *261117*1504*^*00501*000000042*0*T*:",
      "GS*HC*ACME01*HVHP1*20261117*1504*42*X*005010X222A1",
      "ST*837*0001*005010X222A1",
      "BHT*0019*00*C000000042*20261117*1504*CH",
      "NM1*41*2*ACME BILLING*****46*ACME01",
      "PER*IC*EDI DESK*TE*2175550199",
      "NM1*40*2*HARBORVIEW HEALTH*****46*HVHP1",
    ]);
    expect(lines.slice(-4)).toEqual([`SE*${lines.length - 5}*0001`, "GE*1*42", "IEA*1*000000042", ""]);
  });

  it("puts a patient who is the subscriber under the subscriber, with birth date and address", async () => {
    const { lines, findings } = await written(soundClaim());
    expect(findings).toEqual([]);
    expect(lines.slice(7, -3)).toEqual([
      "HL*1**20*1",
      "PRV*BI*PXC*207Q00000X",
      "NM1*85*2*CEDAR FAMILY CLINIC*****XX*1234567893",
      "N3*400 CEDAR STREET",
      "N4*SPRINGFIELD*IL*627010001",
      "REF*EI*371234567",
      "PER*IC*BILLING OFFICE*TE*2175550123",
      "HL*2*1*22*0",
      "SBR*P*18*******CI",
      "NM1*IL*1*QUILL*MARIGOLD****MI*HV00112233",
      "N3*12 LARCH LANE",
      "N4*SPRINGFIELD*IL*62704",
      "DMG*D8*19700203*F",
      "NM1*PR*2*HARBORVIEW HEALTH PLAN*****PI*HVHP1",
      "CLM*A1B2C3D4E5F6G7H*150***11:B:1*Y*A*Y*Y",
      "HI*ABK:J029*ABF:I10",
      "NM1*82*1*OKAFOR*INES****XX*1245319599",
      "PRV*PE*PXC*207Q00000X",
      "LX*1",
      "SV1*HC:99213*125*UN*1***1:2",
      "DTP*472*D8*20261116",
      "REF*6R*A1B2C3D4E5F6G7H-1",
      "LX*2",
      "SV1*HC:87880:QW*25*UN*1***1",
      "DTP*472*D8*20261116",
      "REF*6R*A1B2C3D4E5F6G7H-2",
    ]);
  });

  it("puts a dependent under the subscriber, who then has neither birth date nor address", async () => {
    const { lines, findings } = await written(dependentClaim());
    expect(findings).toEqual([]);
    const from = lines.indexOf("HL*2*1*22*1");
    expect(lines.slice(from, from + 10)).toEqual([
      "HL*2*1*22*1",
      "SBR*P**G-77******CI",
      "NM1*IL*1*QUILL*MARIGOLD****MI*PM445566",
      "NM1*PR*2*PRAIRIE MUTUAL*****PI*PRMU2",
      "HL*3*2*23*0",
      "PAT*19",
      "NM1*QC*1*QUILL*BRAM",
      "N3*12 LARCH LANE",
      "N4*SPRINGFIELD*IL*62704",
      "DMG*D8*20170506*M",
    ]);
  });

  it("writes the same bytes from the same claims", () => {
    const write = () => writeClaims("professional", fileHeading(), [soundClaim(), dependentClaim()]);
    expect(write()).toBe(write());
  });

  it("refuses a claim that names nobody to ask or to pay", () => {
    expect(() => writeClaims("professional", fileHeading(), [soundClaim({ coverages: [] })])).toThrow(
      UnwritableClaimError,
    );
    expect(() => writeClaims("professional", fileHeading(), [soundClaim({ billingProvider: undefined })])).toThrow(
      UnwritableClaimError,
    );
  });

  it("cuts ids to what an envelope holds, and refuses one that the guide does", () => {
    const receiver = { id: "a-payer-id-of-more-than-fifteen", name: "Long" };
    expect(writeClaims("professional", fileHeading({ receiver }), [soundClaim()])).toContain(
      "\nGS*HC*ACME01*A-PAYER-ID-OF-M*",
    );
    expect(() =>
      writeClaims("professional", fileHeading({ receiver: { id: "7", name: "Short" } }), [soundClaim()]),
    ).toThrow(/1000B NM109 \(too-short\)/);
  });
});

describe("levels", () => {
  const shape = (lines: readonly string[]) =>
    lines.filter((line) => /^(HL|CLM)\*/.test(line)).map((line) => line.split("*").slice(0, 5).join("*"));

  it("writes a provider once, a subscriber once, and a patient once, with all their claims", async () => {
    const { billingProvider } = soundEncounterInput();
    if (billingProvider === undefined) throw new Error("the builder has a billing provider");
    const otherClinic = { ...billingProvider, npi: "1003000126", name: "Elm Clinic" };
    const { lines, findings } = await written(
      soundClaim({ encounterId: "V-1" }, "CLAIM1"),
      dependentClaim({ encounterId: "V-2" }, "CLAIM2"),
      soundClaim({ encounterId: "V-3", billingProvider: otherClinic }, "CLAIM3"),
      soundClaim({ encounterId: "V-4" }, "CLAIM4"),
      dependentClaim({ encounterId: "V-5" }, "CLAIM5"),
    );
    expect(findings).toEqual([]);
    expect(shape(lines)).toEqual([
      "HL*1**20*1",
      "HL*2*1*22*0",
      "CLM*CLAIM1*150**",
      "CLM*CLAIM4*150**",
      "HL*3*1*22*1",
      "HL*4*3*23*0",
      "CLM*CLAIM2*150**",
      "CLM*CLAIM5*150**",
      "HL*5**20*1",
      "HL*6*5*22*0",
      "CLM*CLAIM3*150**",
    ]);
  });

  it("keeps two children of one parent apart", async () => {
    const sister = { ...dependentClaim().encounter.patient, firstName: "Wren" };
    const { lines, findings } = await written(
      dependentClaim({}, "CLAIM1"),
      dependentClaim({ patient: sister }, "CLAIM2"),
      dependentClaim({}, "CLAIM3"),
    );
    expect(findings).toEqual([]);
    expect(shape(lines)).toEqual([
      "HL*1**20*1",
      "HL*2*1*22*1",
      "HL*3*2*23*0",
      "CLM*CLAIM1*150**",
      "CLM*CLAIM3*150**",
      "HL*4*2*23*0",
      "CLM*CLAIM2*150**",
    ]);
  });

  it("repeats a subscriber who has more claims than the guide puts under one", async () => {
    const claims = Array.from({ length: 201 }, (_, index) => soundClaim({}, `CLAIM${index}`));
    const { lines, findings, units } = await written(...claims);
    expect(findings).toEqual([]);
    expect(units).toHaveLength(201);
    expect(lines.filter((line) => line.startsWith("HL*"))).toEqual([
      "HL*1**20*1",
      "HL*2*1*22*0",
      "HL*3*1*22*0",
      "HL*4*1*22*0",
    ]);
  });
});
