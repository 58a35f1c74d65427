import { describe, expect, it } from "vitest";
import { type RemittanceItem, readRemittance } from "../../shared/remittance/read-835.ts";
import { remittanceIdOf } from "../../shared/remittance/remittance-id.ts";
import { guide835 } from "../../shared/x12/guides/835/index.ts";
import { answerFile } from "../builders/answer-file.ts";
import { chunksOf, listOf } from "../x12/reading.ts";

function read(text: string, transaction = 1): Promise<readonly RemittanceItem[]> {
  return listOf(readRemittance(chunksOf(new TextEncoder().encode(text), 1000), transaction));
}

const payment = (paid: string, trace: string) => [
  `BPR*I*${paid}*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765*20261204`,
  `TRN*1*${trace}*1512345678`,
  "DTM*405*20261204",
  "N1*PR*HARBORVIEW",
  "N3*1 CLAIMS WAY",
  "N4*SPRINGFIELD*IL*627010001",
  "REF*2U*HVHP1",
  "PER*BL*DESK*TE*2175550100",
  "N1*PE*CEDAR*XX*1234567893",
  "LX*1",
];
const claimOf = (claimId: string) => [
  `CLP*${claimId}*1*150*97.5*20*12*PAYERNUMBER1*11*1`,
  "NM1*QC*1*QUILL*MARIGOLD****MI*HV1",
];

describe("an 835", () => {
  it("gives the payment, each claim with its lines and adjustments, and the provider adjustments", async () => {
    const text = answerFile(guide835, [
      ...payment("90", "EFT1"),
      "CLP*CLAIM1*1*150*97.5*20*12*PAYERNUMBER1*11*1",
      "CAS*OA*23*5",
      "NM1*QC*1*QUILL*MARIGOLD****MI*HV1",
      "SVC*HC:99213:25*125*82.5**1",
      "DTM*472*20261116",
      "CAS*CO*45*12.5*1*253*5**NEW9*2",
      "CAS*PR*3*20**2*3",
      "REF*6R*CLAIM1-1",
      "SVC*HC:87880*25*15",
      "DTM*472*20261116",
      "CAS*CO*45*10",
      "PLB*1234567893*20261231*L6:INT*-2.5*WO:OLD1*10",
    ]);
    expect(await read(text)).toEqual([
      { kind: "header", header: { paidCents: 9000, date: "2026-12-04", trace: "EFT1", payerId: "1512345678" } },
      {
        kind: "claim",
        claim: {
          position: 1,
          claimId: "CLAIM1",
          status: "1",
          chargeCents: 15_000,
          paidCents: 9750,
          patientCents: 2000,
          payerClaimNumber: "PAYERNUMBER1",
          adjustments: [{ group: "OA", reason: "23", cents: 500 }],
          lines: [
            {
              controlNumber: "CLAIM1-1",
              procedure: "99213",
              chargeCents: 12_500,
              paidCents: 8250,
              adjustments: [
                { group: "CO", reason: "45", cents: 1250 },
                { group: "CO", reason: "253", cents: 500 },
                { group: "CO", reason: "NEW9", cents: 200 },
                { group: "PR", reason: "3", cents: 2000 },
                { group: "PR", reason: "2", cents: 300 },
              ],
            },
            {
              controlNumber: "",
              procedure: "87880",
              chargeCents: 2500,
              paidCents: 1500,
              adjustments: [{ group: "CO", reason: "45", cents: 1000 }],
            },
          ],
        },
      },
      {
        kind: "end",
        providerAdjustments: [
          { reason: "L6", cents: -250 },
          { reason: "WO", cents: 1000 },
        ],
      },
    ]);
  });

  it("is read one payment at a time, by its place in the file", async () => {
    const text = answerFile(
      guide835,
      [...payment("97.5", "EFT1"), ...claimOf("CLAIM1")],
      [...payment("195", "EFT2"), ...claimOf("CLAIM2"), ...claimOf("CLAIM3")],
    );
    const second = await read(text, 2);
    expect(second[0]).toMatchObject({ kind: "header", header: { trace: "EFT2", paidCents: 19_500 } });
    expect(
      second.flatMap((item) => (item.kind === "claim" ? [[item.claim.claimId, item.claim.position]] : [])),
    ).toEqual([
      ["CLAIM2", 1],
      ["CLAIM3", 2],
    ]);
    expect(await read(text, 3)).toEqual([]);
  });

  it("may pay nothing and tell of no claim", async () => {
    expect(await read(answerFile(guide835, payment("0", "NONE").slice(0, -1)))).toEqual([
      { kind: "header", header: { paidCents: 0, date: "2026-12-04", trace: "NONE", payerId: "1512345678" } },
      { kind: "end", providerAdjustments: [] },
    ]);
  });

  it("takes an amount that is none for nothing, so that it shows as unbalanced", async () => {
    const text = answerFile(guide835, [...payment("1,000.00", "EFT1"), "CLP*CLAIM1*1*15O*$90*20*12*N1*11*1"]);
    expect(await read(text)).toMatchObject([
      { header: { paidCents: 0 } },
      { claim: { chargeCents: 0, paidCents: 0, patientCents: 2000 } },
      {},
    ]);
  });

  it("names who pays from 1000A when the trace number has no originator", async () => {
    const body = payment("97.5", "EFT1").map((line) => (line.startsWith("TRN") ? "TRN*1*EFT1" : line));
    expect((await read(answerFile(guide835, body)))[0]).toMatchObject({ header: { payerId: "HVHP1" } });
  });

  it("has one name however it comes: in another file, in another place of a file", async () => {
    const body = [...payment("97.5", "EFT1"), ...claimOf("CLAIM1")];
    const other = [...payment("97.5", "EFT2"), ...claimOf("CLAIM1")];
    const nameOf = (items: readonly RemittanceItem[]) =>
      items.flatMap((item) => (item.kind === "header" ? [remittanceIdOf(item.header)] : []));
    const alone = nameOf(await read(answerFile(guide835, body)));
    expect(nameOf(await read(answerFile(guide835, other, body), 2))).toEqual(alone);
    expect(nameOf(await read(answerFile(guide835, other)))).not.toEqual(alone);
  });
});
