import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf } from "../../../shared/values/instant.ts";
import {
  type AcknowledgmentSettings,
  type Answer,
  createAcknowledger,
} from "../../../shared/x12/acknowledgment/acknowledge.ts";
import { readX12 } from "../../../shared/x12/reader.ts";
import { chunksOf, findingsOf } from "../reading.ts";

const fixtures = join(import.meta.dirname, "../fixtures");
const textOf = (name: string) => readFileSync(join(fixtures, `${name}.edi`), "utf8");
const bytesOf = (text: string) => chunksOf(new TextEncoder().encode(text), 1000);

async function answersTo(text: string, settings: Partial<AcknowledgmentSettings> = {}): Promise<readonly Answer[]> {
  let number = 500;
  const acknowledger = createAcknowledger({
    at: instantOf(Date.UTC(2026, 10, 24, 6, 30)),
    nextControlNumber: () => ++number,
    ...settings,
  });
  const answers: Answer[] = [];
  for await (const item of readX12(bytesOf(text))) answers.push(...acknowledger.see(item));
  return [...answers, ...acknowledger.end()];
}

/** The segments of an answer between ISA and IEA that say something. */
const saidIn = ({ text }: Answer) => text.split("\n").filter((line) => /^(TA1|AK|IK|CTX)/.test(line));

async function said(text: string, settings?: Partial<AcknowledgmentSettings>): Promise<readonly string[]> {
  return (await answersTo(text, settings)).flatMap(saidIn);
}

describe("answering a sound file", () => {
  it("accepts it, back to its sender", async () => {
    const [answer, ...others] = await answersTo(textOf("837p/pass/subscriber"));
    expect(others).toEqual([]);
    expect(answer).toMatchObject({ kind: "999", controlNumber: "000000101" });
    expect(answer?.text.split("\n")).toEqual([
      "ISA*00*          *00*          *ZZ*TESTPAYER      *ZZ*CLEANCLAIM     *261124*0630*^*00501*000000501*0*T*:~",
      "GS*FA*TESTPAYER*CLEANCLAIM*20261124*0630*501*X*005010X231A1~",
      "ST*999*0001*005010X231A1~",
      "AK1*HC*101*005010X222A1~",
      "AK2*837*0001*005010X222A1~",
      "IK5*A~",
      "AK9*A*1*1*1~",
      "SE*6*0001~",
      "GE*1*501~",
      "IEA*1*000000501~",
      "",
    ]);
  });

  it("writes a TA1 where ISA14 asks for one, or the reader of the answer does", async () => {
    const text = textOf("837p/pass/subscriber");
    const asking = text.replace("*0*T*:", "*1*T*:");
    expect(await said(asking)).toContain("TA1*000000101*261123*1800*A*000~");
    expect(await said(text, { alwaysTa1: true })).toContain("TA1*000000101*261123*1800*A*000~");
    expect((await answersTo(asking)).map(({ kind }) => kind)).toEqual(["TA1", "999"]);
  });

  it("names no convention for an 835, which has no ST03", async () => {
    expect(await said(textOf("835/pass/every-loop"))).toContain("AK2*835*0001~");
  });

  it("never answers an acknowledgment with an acknowledgment", async () => {
    expect(await answersTo(textOf("999/pass/every-loop"))).toEqual([]);
    expect(await answersTo(textOf("ta1/pass/alone"), { alwaysTa1: true })).toEqual([]);
  });

  it("takes no offence at a warning", async () => {
    const text = textOf("837p/pass/subscriber").replace("HI*ABK:J020*ABF:R509~", "HI*ABK:J020*ABF:R509*~");
    expect(await said(text)).toContain("IK5*A~");
  });
});

describe("answering a transaction set with faults", () => {
  it("names the segment, the claim, the element and the component", async () => {
    expect(await said(textOf("837p/fail/missing-element"))).toEqual([
      "AK1*HC*101*005010X222A1~",
      "AK2*837*0001*005010X222A1~",
      "IK3*CLM*19*2300*8~",
      "CTX*CLM01:CC000000000001~",
      "IK4*5:3**1~",
      "IK4*9**1~",
      "IK5*R*5~",
      "AK9*R*1*1*0~",
    ]);
  });

  it("names the repetition", async () => {
    const repeated = "EB*1*IND*30^ZZ9^47";
    const text = textOf("271/pass/every-loop").replace(/EB\*1\*[^~]*/, repeated);
    expect((await said(text)).filter((line) => line.startsWith("IK4"))).toEqual(["IK4*3::2**7~"]);
  });

  it("accepts with errors what breaks no rule of syntax or guide, unless it is asked to be stricter", async () => {
    const text = textOf("837p/fail/claim-total");
    expect((await said(text)).slice(-4)).toEqual([
      "CTX*CLM01:CC000000000001~",
      "IK4*2**I12~",
      "IK5*E*I5~",
      "AK9*E*1*1*1~",
    ]);
    expect((await said(text, { rejectLevel: 3 })).slice(-2)).toEqual(["IK5*R*I5~", "AK9*R*1*1*0~"]);
  });

  it("answers each set by itself and the group partly", async () => {
    const text = textOf("837p/fail/a-fault-does-not-hide-the-next-set");
    expect(await said(text)).toContain("IK5*R*2*5~");
    const [header = "", ...rest] = textOf("837p/pass/subscriber").split(/(?=ST\*)/);
    const set = rest.join("").split(/(?=GE\*)/)[0] ?? "";
    const two = `${header}${set}${set.replaceAll("*0001", "*0002").replace("*150*", "*1 50*")}GE*2*101~\nIEA*1*000000101~\n`;
    expect((await said(two)).slice(-1)).toEqual(["AK9*P*2*2*1~"]);
  });

  it("says that a transaction set or its guide is unknown", async () => {
    const text = textOf("837p/pass/subscriber");
    expect(await said(text.replace("ST*837*0001*005010X222A1", "ST*837*0001*005010X999"))).toContain("IK5*R*I6~");
    expect(await said(text.replace("ST*837", "ST*850"))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^IK5\*R\*6\*1~/)]),
    );
  });

  it("tells a bounded number of faults and counts the rest in its verdict", async () => {
    const line = "LX*1~\nSV1*HC:99213*XX*UN*1***1~\nDTP*472*D8*20261110~\nREF*6R*L1~\n";
    const text = textOf("837p/pass/subscriber").replace(/LX\*1~[\s\S]*?(?=SE\*)/, line.repeat(2000));
    const lines = await said(text);
    expect(lines.filter((one) => one.startsWith("IK4")).length).toBeLessThanOrEqual(500);
    expect(lines.at(-2)).toBe("IK5*R*5*4~");
  });
});

describe("answering a functional group with faults", () => {
  it("rejects it whole, and still says what became of each set", async () => {
    const text = textOf("837p/pass/subscriber").replace("GE*1*101", "GE*2*102");
    expect((await said(text)).slice(-2)).toEqual(["IK5*A~", "AK9*R*2*1*0*5*4~"]);
  });

  it("tells another partner's group in another interchange", async () => {
    const text = textOf("837p/pass/subscriber");
    const [group = ""] = text.match(/GS\*[\s\S]*GE\*1\*101~\n/) ?? [];
    const other = group
      .replace("GS*HC*CLEANCLAIM", "GS*HC*OTHERCLINIC")
      .replaceAll("101~", "102~")
      .replace("*101*X", "*102*X");
    const both = text.replace("IEA*1", `${other}IEA*2`);
    const answers = await answersTo(both);
    expect(answers.map((answer) => answer.text.split("\n")[1]?.split("*")[3])).toEqual(["CLEANCLAIM", "OTHERCLINIC"]);
    expect(answers.map((answer) => saidIn(answer)[0])).toEqual([
      "AK1*HC*101*005010X222A1~",
      "AK1*HC*102*005010X222A1~",
    ]);
  });
});

describe("answering an interchange with faults", () => {
  const sound = textOf("837p/pass/subscriber");

  it.each([
    ["ISA*00", "ISA*09", "E*010"],
    ["*00*          *ZZ*CLEANCLAIM", "*09*          *ZZ*CLEANCLAIM", "E*012"],
    ["*ZZ*CLEANCLAIM ", "*Z9*CLEANCLAIM ", "R*005"],
    ["*ZZ*TESTPAYER ", "*Z9*TESTPAYER ", "R*007"],
    ["*261123*1800*^", "*261323*1800*^", "E*014"],
    ["*261123*1800*^", "*261123*2561*^", "E*015"],
    ["*00501*", "*00401*", "R*017"],
    ["*00501*000000101*", "*00501*00000010A*", "R*018"],
    ["*0*T*:", "*7*T*:", "E*019"],
    ["*0*T*:", "*0*X*:", "R*020"],
    ["IEA*1*", "IEA*2*", "R*021"],
    ["IEA*1*000000101~\n", "", "R*023"],
    ["IEA*1*000000101~\n", "IEA*1*000000101", "E*023"],
    ["IEA*1*000000101", "IEA*1*000000109", "R*001"],
    ["GS*HC*CLEANCLAIM*TESTPAYER*20261123", "GS*HC*CLEANCLAIM*TESTPAYER*20261323", "E*024"],
    ["*ZZ*TESTPAYER      *", "*ZZ*TESTPAYER*", "E*008"],
    ["GE*1", "NM1*41~\nGE*1", "R*022"],
  ])("%j as %j: %s", async (from, to, expected) => {
    expect(sound).toContain(from);
    const lines = await said(sound.replace(from, to));
    expect(lines[0]).toMatch(/^TA1\*/);
    expect(lines[0]?.slice(0, -1).split("*").slice(4).join("*")).toBe(expected);
    expect(lines.some((line) => line.startsWith("AK1"))).toBe(expected.startsWith("E"));
  });

  it("answers a good interchange after a bad one", async () => {
    const text = `${sound.replace("IEA*1*", "IEA*3*")}${sound.replaceAll("000000101", "000000102")}`;
    const answers = await answersTo(text);
    expect(answers.map(({ kind, controlNumber }) => `${kind} ${controlNumber}`)).toEqual([
      "TA1 000000101",
      "999 000000102",
    ]);
  });
});

describe("whatever is answered", () => {
  const all = globSync(join(fixtures, "*/{pass,fail}/*.edi"));

  it.each(all.map((path) => [basename(path), path]))("reads back clean: %s", async (_, path) => {
    for (const { text } of await answersTo(readFileSync(path, "utf8"), { alwaysTa1: true })) {
      expect(await findingsOf(bytesOf(text))).toEqual([]);
    }
  });

  it("reads back clean also where bytes of the file were changed", async () => {
    const sound = textOf("837p/pass/every-loop");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: sound.length - 1 }), fc.constantFrom(..."~*:^\nSTGE01 é")), { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat({ max: 300 }), fc.constantFrom(..."~*:^\nSTGE01 é")), { maxLength: 3 }),
        async (changes, early) => {
          const letters = [...sound];
          for (const [at, letter] of [...changes, ...early]) letters[at] = letter;
          for (const { text } of await answersTo(letters.join(""), { alwaysTa1: true })) {
            expect(await findingsOf(bytesOf(text))).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
