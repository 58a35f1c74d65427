import { createReadStream } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { instantOf } from "../../shared/values/instant.ts";
import { guide835 } from "../../shared/x12/guides/835/index.ts";
import { guide837p } from "../../shared/x12/guides/837p/index.ts";
import { guide999 } from "../../shared/x12/guides/999/index.ts";
import { readX12 } from "../../shared/x12/reader.ts";
import { type Segment, segment } from "../../shared/x12/segment.ts";
import { type InterchangeDraft, UnsoundTransactionError, writeInterchange } from "../../shared/x12/writer.ts";
import { chunksOf, findingsOf, itemsOf } from "./reading.ts";

const draft: InterchangeDraft = {
  sender: { qualifier: "ZZ", id: "CLEANCLAIM" },
  receiver: { qualifier: "ZZ", id: "TESTPAYER" },
  usage: "T",
  at: instantOf(Date.UTC(2026, 10, 23, 18, 5)),
  controlNumber: 42,
  guide: guide999,
  transactions: [
    [segment("AK1", "HC", "7", "005010X222A1"), segment("AK9", "A", "1", "1", "1")],
    [segment("AK1", "HC", "8", "005010X222A1"), segment("AK9", "A", "1", "1", "1")],
  ],
};

const bytesOf = (text: string) => chunksOf(new TextEncoder().encode(text), 1000);

/** The segments between ST and SE of a fixture. */
async function bodyOf(name: string): Promise<readonly Segment[]> {
  const path = join(import.meta.dirname, "fixtures", `${name}.edi`);
  const segments: Segment[] = [];
  for await (const item of readX12(createReadStream(path), { segments: true })) {
    if (item.kind === "segment" && item.placed.path.length > 0) segments.push(item.placed.segment);
  }
  return segments;
}

describe("writing an interchange", () => {
  it("writes envelopes with fixed widths, counts and control numbers", () => {
    expect(writeInterchange(draft).split("\n")).toEqual([
      "ISA*00*          *00*          *ZZ*CLEANCLAIM     *ZZ*TESTPAYER      *261123*1805*^*00501*000000042*0*T*:~",
      "GS*FA*CLEANCLAIM*TESTPAYER*20261123*1805*42*X*005010X231A1~",
      "ST*999*0001*005010X231A1~",
      "AK1*HC*7*005010X222A1~",
      "AK9*A*1*1*1~",
      "SE*4*0001~",
      "ST*999*0002*005010X231A1~",
      "AK1*HC*8*005010X222A1~",
      "AK9*A*1*1*1~",
      "SE*4*0002~",
      "GE*2*42~",
      "IEA*1*000000042~",
      "",
    ]);
  });

  it("writes what our own reader accepts", async () => {
    expect(writeInterchange(draft).indexOf("~")).toBe(105);
    expect(await findingsOf(bytesOf(writeInterchange(draft)))).toEqual([]);
  });

  it("names no guide in the ST of an 835", async () => {
    const text = writeInterchange({ ...draft, guide: guide835, transactions: [await bodyOf("835/pass/every-loop")] });
    expect(text).toContain("ST*835*0001~");
    expect(text).toContain("*X*005010X221A1~");
  });

  it("writes a TA1 alone", async () => {
    const ta1 = segment("TA1", "000000007", "261123", "1800", "A", "000");
    const text = writeInterchange({ ...draft, transactions: [], acknowledgments: [ta1] });
    expect(text.split("\n").slice(1)).toEqual(["TA1*000000007*261123*1800*A*000~", "IEA*0*000000042~", ""]);
    expect(await findingsOf(bytesOf(text))).toEqual([]);
  });

  it("writes under other separators, without letting them into data", async () => {
    const separators = { element: "|", component: ">", repetition: undefined, terminator: "'" };
    const body = (await bodyOf("837p/pass/subscriber")).map((one) =>
      one.id === "BHT" ? segment("BHT", "0019", "00", "A|B'C", "20261123", "1800", "CH") : one,
    );
    const text = writeInterchange({ ...draft, guide: guide837p, transactions: [body], separators });
    expect(text).toContain("BHT|0019|00|A B C|20261123|1800|CH'\n");
    expect(text).toContain("HI|ABK>J020|ABF>R509'\n");
    expect(text).toContain("|1805|U|00501|");
    const items = await itemsOf(bytesOf(text));
    expect(items.at(-1)).toMatchObject({ kind: "interchange-end", groupCount: 1 });
  });

  it("refuses what its receiver would refuse, and says where, without a value", async () => {
    const body = (await bodyOf("837p/pass/subscriber")).map((one) =>
      one.id === "CLM"
        ? segment("CLM", "DOE-JANE-1", "151", undefined, undefined, ["11", "B", "1"], "Y", "A", "Y")
        : one,
    );
    const write = () => writeInterchange({ ...draft, guide: guide837p, transactions: [body] });
    expect(write).toThrow(UnsoundTransactionError);
    expect(write).toThrow(/2300 CLM09 \(missing-element\), 2300 CLM02 \(claim-total\)/);
    expect(write).not.toThrow(/DOE/);
  });

  it("refuses a control number or an id that does not fit", () => {
    expect(() => writeInterchange({ ...draft, controlNumber: 0 })).toThrow(RangeError);
    expect(() => writeInterchange({ ...draft, controlNumber: 1_000_000_000 })).toThrow(RangeError);
    expect(() => writeInterchange({ ...draft, sender: { qualifier: "ZZ", id: "SIXTEEN LETTERS " } })).not.toThrow();
    expect(() => writeInterchange({ ...draft, sender: { qualifier: "ZZ", id: "SEVENTEEN LETTERS" } })).toThrow(
      RangeError,
    );
  });
});
