import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rawOf } from "../../shared/x12/segment.ts";
import { longestSegment, tokenize } from "../../shared/x12/tokenizer.ts";
import { chunksOf, listOf } from "./reading.ts";

const isa =
  "ISA*00*          *00*          *ZZ*ME             *ZZ*YOU            *261123*1800*^*00501*000000001*0*T*:~";

async function cut(text: string | Uint8Array, ...sizes: readonly number[]) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const batches = await listOf(tokenize(chunksOf(bytes, ...sizes)));
  return {
    raws: batches.flatMap((batch) => batch.segments.map(rawOf)),
    codes: batches.flatMap((batch) => batch.faults.map(({ finding }) => finding.code)),
    segments: batches.flatMap((batch) =>
      batch.segments.map(({ id, position, separators }) => ({ id, position, separators })),
    ),
  };
}

describe("cutting bytes into segments", () => {
  it("takes the separators from their places in the ISA", async () => {
    const odd = isa.replaceAll("*", "|").replace("^", "!").replace(":~", ">'");
    const { segments, codes } = await cut(`${odd}GS|HC'`);
    expect(codes).toEqual([]);
    expect(segments.map(({ id, position }) => [id, position])).toEqual([
      ["ISA", 1],
      ["GS", 2],
    ]);
    expect(segments[1]?.separators).toEqual({ element: "|", component: ">", repetition: "!", terminator: "'" });
  });

  it("knows no repetition separator where ISA11 is U", async () => {
    const { segments } = await cut(isa.replace("^", "U"));
    expect(segments[0]?.separators.repetition).toBeUndefined();
  });

  it("gives each interchange its own separators and numbers its segments from 1", async () => {
    const other = isa.replaceAll("*", "|").replace(":~", ":!");
    const { segments, codes } = await cut(`${isa}IEA*0*000000001~\n${other}IEA|0|000000001!`);
    expect(codes).toEqual([]);
    expect(segments.map(({ id, position }) => `${id}${position}`)).toEqual(["ISA1", "IEA2", "ISA1", "IEA2"]);
  });

  it("tells of the first of several segments without an id, as where the ISA declares other separators", async () => {
    const { codes } = await cut(`${isa}GS|HC|A~ST|837|1~SE|2|1~GE*1*1~ST|837|1~`);
    expect(codes).toEqual(["bad-segment-id", "bad-segment-id"]);
  });

  it("does not look for ISA inside data", async () => {
    const { raws } = await cut(`${isa}NM1*1*NARCISA*ISA*X~ISAAC*1~`);
    expect(raws.slice(1)).toEqual(["NM1*1*NARCISA*ISA*X", "ISAAC*1"]);
  });

  it("keeps a UTF-8 name whole, also across chunks", async () => {
    const { raws } = await cut(`${isa}NM1*MUÑOZ~`, 1);
    expect(raws[1]).toBe("NM1*MUÑOZ");
  });

  it("takes bytes that are no UTF-8 as Latin-1", async () => {
    const { raws } = await cut(Buffer.from(`${isa}NM1*MUÑOZ~`, "latin1"));
    expect(raws[1]).toBe("NM1*MUÑOZ");
  });

  it("reports a segment that never ends, and goes on after it", async () => {
    const { raws, codes } = await cut(`${isa}NM1*${"A".repeat(3 * longestSegment)}~SE*1~`, 64_000);
    expect(raws.slice(1)).toEqual(["SE*1"]);
    expect(codes).toEqual(["segment-too-long"]);
  });

  it("finds an ISA that is not padded, and reads on", async () => {
    const { raws, codes } = await cut(`${isa.replace("ME             ", "ME")}GS*HC~IEA*1~`, 50);
    expect(raws.slice(1)).toEqual(["GS*HC", "IEA*1"]);
    expect(codes).toEqual(["isa-width"]);
  });

  it.each([
    ["nothing", ""],
    ["blanks", " \r\n\r\n"],
    ["another format", "MSH|^~\\&|APP\rPID|1\r"],
    ["an ISA without an end", "ISA*00*"],
  ])("says that %s is not X12", async (_, text) => {
    const { raws, codes } = await cut(text);
    expect(raws).toEqual([]);
    expect(codes).toHaveLength(1);
  });

  it("gives the same segments however the bytes are cut into chunks", async () => {
    const text = `\uFEFF${isa}\r\nGS*HC~\n\n  ST*837~NM1*MUÑOZ~SE*3~\r\nGE*1~IEA*1*000000001~\r\n`;
    const whole = await cut(text);
    expect(whole.raws.map((raw) => raw.slice(0, 3))).toEqual(["ISA", "GS*", "ST*", "NM1", "SE*", "GE*", "IEA"]);
    expect(whole.codes).toEqual([]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1 }), async (sizes) => {
        expect(await cut(text, ...sizes)).toEqual(whole);
      }),
    );
  });
});
