import { describe, expect, it } from "vitest";
import { read277ca } from "../../shared/claim-status/read-277ca.ts";
import { guide277ca } from "../../shared/x12/guides/277ca/index.ts";
import { readX12Text } from "../../shared/x12/reader.ts";
import { answerFile } from "../builders/answer-file.ts";
import { listOf } from "../x12/reading.ts";

async function read(...lines: readonly string[]) {
  const items = await listOf(readX12Text(answerFile(guide277ca, lines)));
  return items
    .flatMap((item) => (item.kind === "unit" ? [read277ca(item.unit)] : []))
    .filter((one) => one !== undefined);
}

const source = (entity: string) => [
  "BHT*0085*08*X1*20261118*0930*TH",
  "HL*1**20*1",
  `NM1*${entity}*2*SOMEBODY*****46*ID1`,
  "TRN*1*X1",
  "DTP*050*D8*20261118",
  "DTP*009*D8*20261118",
];
const receiver = (fileId: string, status = "A1:19:PR") => [
  "HL*2*1*21*1",
  "NM1*41*2*ACME BILLING*****46*ACME01",
  `TRN*2*${fileId}`,
  `STC*${status}*20261118*WQ*150`,
];
const provider = ["HL*3*2*19*1", "NM1*85*2*CEDAR*****XX*1234567893"];
const claim = (claimId: string, ...rest: readonly string[]) => [
  "HL*4*3*PT",
  "NM1*QC*1*QUILL*MARIGOLD****MI*HV1",
  `TRN*2*${claimId}`,
  ...rest,
];

describe("a 277CA", () => {
  it("says of each claim what its sender made of it, with the payer's number", async () => {
    const lines = [
      ...source("PR"),
      ...receiver("C000000042"),
      ...provider,
      ...claim("CLAIM1", "STC*A2:20:PR*20261118*WQ*150", "REF*1K*PAYERNUMBER1"),
      ...claim("CLAIM2", "STC*A7:562:85*20261118*U*75******A8:496*A3:187"),
    ];
    expect(await read(...lines)).toEqual([
      {
        claimId: "CLAIM1",
        fileId: "C000000042",
        providerNpi: undefined,
        source: "payer",
        codes: [{ category: "A2", status: "20", entity: "PR" }],
        payerClaimNumber: "PAYERNUMBER1",
      },
      {
        claimId: "CLAIM2",
        fileId: "C000000042",
        providerNpi: undefined,
        source: "payer",
        codes: [
          { category: "A7", status: "562", entity: "85" },
          { category: "A8", status: "496", entity: "" },
          { category: "A3", status: "187", entity: "" },
        ],
        payerClaimNumber: "",
      },
    ]);
  });

  it("rejects a whole file without naming a claim", async () => {
    const found = await read(...source("AY"), ...receiver("C000000042", "A3:24:41"));
    expect(found).toMatchObject([{ claimId: undefined, fileId: "C000000042", source: "clearinghouse" }]);
  });

  it("rejects all claims of a provider together, and names the provider", async () => {
    const lines = [...source("PR"), ...receiver("C000000042"), ...provider, "TRN*1*0", "STC*A7:562:85**U*150"];
    expect(await read(...lines)).toMatchObject([
      { claimId: undefined, fileId: "C000000042", providerNpi: "1234567893", codes: [{ category: "A7" }] },
    ]);
  });

  it("does not take another's name for a file for one of ours", async () => {
    const lines = [
      ...source("PR"),
      ...receiver("BATCH-7741"),
      ...provider,
      ...claim("CLAIM1", "STC*A2:20*20261118*WQ*1"),
    ];
    expect(await read(...lines)).toMatchObject([{ claimId: "CLAIM1", fileId: "" }]);
  });

  it("takes a sender that is not called a payer for a clearinghouse", async () => {
    const lines = [...source("ZZ"), ...receiver("C000000042"), ...provider, ...claim("C1", "STC*A1:20*20261118*WQ*1")];
    expect(await read(...lines)).toMatchObject([{ source: "clearinghouse" }]);
  });

  it("takes codes that nobody knows as they stand, and a name that is too long for none", async () => {
    const lines = [
      ...source("PR"),
      ...receiver("C000000042"),
      ...provider,
      ...claim("CLAIM1", "STC*Q9:99999:ZZZ*20261118*WQ*1"),
      ...claim("X".repeat(2000), `STC*A2:20*20261118*WQ*1`),
    ];
    expect(await read(...lines)).toMatchObject([
      { claimId: "CLAIM1", codes: [{ category: "Q9", status: "99999", entity: "ZZZ" }] },
      { claimId: "" },
    ]);
  });
});
