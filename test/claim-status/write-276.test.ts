import { describe, expect, it } from "vitest";
import { write276 } from "../../shared/claim-status/write-276.ts";
import { readX12Text } from "../../shared/x12/reader.ts";
import { dependentClaim, fileHeading, soundClaim } from "../builders/sound-claim.ts";
import { listOf } from "../x12/reading.ts";

const heading = fileHeading({ fileId: "S000000043", controlNumber: 43 });

async function written(...requests: Parameters<typeof write276>[1]) {
  const text = write276(heading, requests);
  const items = await listOf(readX12Text(text));
  return {
    lines: text.split("~\n").filter((line) => line !== ""),
    findings: items.flatMap((item) => (item.kind === "finding" ? [item.finding] : [])),
    units: items.flatMap((item) => (item.kind === "unit" ? [item.unit.loop.id] : [])),
  };
}

describe("a 276", () => {
  it("asks about a claim by its own id, the payer's number, its charge and its dates", async () => {
    const { lines, findings } = await written({ claim: soundClaim(), payerClaimNumber: "PAYERNUMBER1" });
    expect(findings).toEqual([]);
    expect(lines.slice(1, -3)).toEqual([
      "GS*HR*ACME01*HVHP1*20261117*1504*43*X*005010X212",
      "ST*276*0001*005010X212",
      "BHT*0010*13*S000000043*20261117*1504",
      "HL*1**20*1",
      "NM1*PR*2*HARBORVIEW HEALTH*****PI*HVHP1",
      "HL*2*1*21*1",
      "NM1*41*2*ACME BILLING*****46*ACME01",
      "HL*3*2*19*1",
      "NM1*1P*2*CEDAR FAMILY CLINIC*****XX*1234567893",
      "HL*4*3*22*0",
      "DMG*D8*19700203*F",
      "NM1*IL*1*QUILL*MARIGOLD****MI*HV00112233",
      "TRN*1*A1B2C3D4E5F6G7H",
      "REF*1K*PAYERNUMBER1",
      "REF*EJ*A1B2C3D4E5F6G7H",
      "AMT*T3*150",
      "DTP*472*D8*20261116",
    ]);
  });

  it("asks about a dependent below the subscriber", async () => {
    const { lines, findings, units } = await written({ claim: dependentClaim(), payerClaimNumber: undefined });
    expect(findings).toEqual([]);
    expect(units).toEqual(["2200E"]);
    const from = lines.indexOf("HL*4*3*22*1");
    expect(lines.slice(from, from + 6)).toEqual([
      "HL*4*3*22*1",
      "NM1*IL*1*QUILL*MARIGOLD****MI*PM445566",
      "HL*5*4*23",
      "DMG*D8*20170506*M",
      "NM1*QC*1*QUILL*BRAM",
      "TRN*1*Z9Y8X7W6V5T4S3R",
    ]);
    expect(lines.some((line) => line.startsWith("REF*1K"))).toBe(false);
  });

  it("gives a visit of several days as a range", async () => {
    const claim = soundClaim({ serviceFrom: "2026-03-01", serviceTo: "2026-03-09" });
    const { lines, findings } = await written({ claim, payerClaimNumber: undefined });
    expect(findings).toEqual([]);
    expect(lines).toContain("DTP*472*RD8*20260301-20260309");
  });

  it("asks about many claims under one provider, each once", async () => {
    const claims = Array.from({ length: 200 }, (_, index) =>
      (index % 2 === 0 ? soundClaim : dependentClaim)({}, `CLAIM${index}`),
    );
    const { findings, units, lines } = await written(...claims.map((claim) => ({ claim, payerClaimNumber: "P1" })));
    expect(findings).toEqual([]);
    expect(units).toHaveLength(200);
    expect(lines.filter((line) => line.startsWith("NM1*1P"))).toHaveLength(1);
    const traces = lines.filter((line) => line.startsWith("TRN*1*"));
    expect(new Set(traces).size).toBe(200);
  });

  it("writes the same bytes from the same questions", () => {
    const request = { claim: soundClaim(), payerClaimNumber: "P1" };
    expect(write276(heading, [request])).toBe(write276(heading, [request]));
  });
});
