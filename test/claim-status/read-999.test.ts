import { describe, expect, it } from "vitest";
import { read999, readTa1 } from "../../shared/claim-status/read-999.ts";
import { guide999 } from "../../shared/x12/guides/999/index.ts";
import { readX12Text } from "../../shared/x12/reader.ts";
import { answerFile } from "../builders/answer-file.ts";
import { listOf } from "../x12/reading.ts";

async function read(...bodies: readonly (readonly string[])[]) {
  const items = await listOf(readX12Text(answerFile(guide999, ...bodies)));
  return items.flatMap((item) => (item.kind === "transaction-end" ? [read999(item.body)] : []));
}

const group = "AK1*HC*42*005010X222A1";
const set = "AK2*837*0001*005010X222A1";

describe("a 999", () => {
  it("accepts the file whose number it names", async () => {
    expect(await read([group, set, "IK5*A", "AK9*A*1*1*1"])).toEqual([
      { functionalId: "HC", controlNumber: 42, verdict: "accepted", reasons: [] },
    ]);
  });

  it("tells why it rejects, from the group down to the element", async () => {
    const body = [group, set, "IK3*CLM*22**8", "IK4*2*782*1", "IK3*REF*57*2300*3", "IK5*R*5*I5", "AK9*R*1*1*0*5"];
    expect(await read(body)).toEqual([
      {
        functionalId: "HC",
        controlNumber: 42,
        verdict: "rejected",
        reasons: ["AK905:5", "IK502:5", "IK503:I5", "IK304:8", "IK403:1", "IK304:3"],
      },
    ]);
  });

  it("answers several files in one, each by itself", async () => {
    const answers = await read([group, set, "IK5*A", "AK9*A*1*1*1"], ["AK1*HR*43*005010X212", "AK9*R*1*1*0*1"]);
    expect(answers.map((answer) => `${answer?.functionalId}${answer?.controlNumber} ${answer?.verdict}`)).toEqual([
      "HC42 accepted",
      "HR43 rejected",
    ]);
  });

  it.each([
    ["accepted", "E", "E"],
    ["rejected", "M", "M"],
    ["rejected", "W", "W"],
    ["rejected", "X", "X"],
    ["rejected", "R", "P"],
    ["accepted", "A", "P"],
    ["rejected", "R", ""],
    ["accepted", "A", "Q"],
  ])("is %s when it says %s of the only transaction set and %s of the group", async (verdict, ofSet, ofGroup) => {
    const [answer] = await read([group, set, `IK5*${ofSet}`, `AK9*${ofGroup}*1*1*1`]);
    expect(answer?.verdict).toBe(verdict);
  });

  it("is partly accepted when its transaction sets fare differently", async () => {
    const [answer] = await read([group, set, "IK5*R*5", "AK2*837*0002*005010X222A1", "IK5*A", "AK9*P*2*2*1"]);
    expect(answer?.verdict).toBe("partly-accepted");
  });

  it.each([
    ["an unknown verdict", [group, set, "IK5*Q", "AK9*Q*1*1*1"]],
    ["no verdict", [group]],
    ["a group number that is none", ["AK1*HC*4X2*005010X222A1", "AK9*R*1*1*0"]],
  ])("decides nothing on %s", async (_, body) => {
    expect(await read(body)).toEqual([undefined]);
  });
});

describe("a TA1", () => {
  it("rejects the interchange whose number it names", () => {
    expect(readTa1({ controlNumber: "000000042", verdict: "R", note: "025" })).toEqual({
      functionalId: "",
      controlNumber: 42,
      verdict: "rejected",
      reasons: ["TA105:025"],
    });
  });

  it.each([
    ["accepts the envelope, which says nothing of what is in it", "000000042", "A", "000"],
    ["gives no verdict that is known", "000000042", "?", "001"],
    ["names no interchange", "", "R", "001"],
  ])("decides nothing when it %s", (_, controlNumber, verdict, note) => {
    expect(readTa1({ controlNumber, verdict, note })).toBeUndefined();
  });
});
