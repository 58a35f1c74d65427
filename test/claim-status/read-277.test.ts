import { describe, expect, it } from "vitest";
import { read277 } from "../../shared/claim-status/read-277.ts";
import { guide277 } from "../../shared/x12/guides/277/index.ts";
import { readX12Text } from "../../shared/x12/reader.ts";
import { answerFile } from "../builders/answer-file.ts";
import { listOf } from "../x12/reading.ts";

async function read(...lines: readonly string[]) {
  const items = await listOf(readX12Text(answerFile(guide277, [...head, ...lines])));
  return items.flatMap((item) => (item.kind === "unit" ? [read277(item.unit)] : []));
}

const head = [
  "BHT*0010*08*S000000043*20261118*0930*DG",
  "HL*1**20*1",
  "NM1*PR*2*HARBORVIEW*****PI*HVHP1",
  "HL*2*1*21*1",
  "NM1*41*2*ACME BILLING*****46*ACME01",
  "HL*3*2*19*1",
  "NM1*1P*2*CEDAR*****XX*1234567893",
];
const subscriber = ["HL*4*3*22*0", "NM1*IL*1*QUILL*MARIGOLD****MI*HV1"];

describe("a 277", () => {
  it("answers the question of a claim, of a subscriber or a dependent", async () => {
    const found = await read(
      ...subscriber,
      "TRN*2*CLAIM1",
      "STC*F1:65*20261118**150*97.5",
      "REF*1K*PAYERNUMBER1",
      "HL*5*3*22*1",
      "NM1*IL*1*QUILL*MARIGOLD****MI*HV1",
      "HL*6*5*23",
      "NM1*QC*1*QUILL*BRAM",
      "TRN*2*CLAIM2",
      "STC*P1:20*20261118**75*0",
    );
    expect(found).toEqual([
      {
        claimId: "CLAIM1",
        codes: [{ category: "F1", status: "65", entity: "" }],
        payerClaimNumber: "PAYERNUMBER1",
        paidCents: 9750,
      },
      { claimId: "CLAIM2", codes: [{ category: "P1", status: "20", entity: "" }], payerClaimNumber: "", paidCents: 0 },
    ]);
  });

  it("finds its claim by the patient control number where the trace number is lost", async () => {
    const found = await read(...subscriber, "TRN*2", "STC*P2:20*20261118", "REF*EJ*CLAIM1");
    expect(found).toMatchObject([{ claimId: "CLAIM1", paidCents: undefined }]);
  });

  it("says nothing of a claim when it answers the receiver or the provider", async () => {
    expect(await read("TRN*1*0", "STC*E0:24:41*20261118")).toEqual([undefined]);
  });
});
