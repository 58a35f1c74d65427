import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createJsonTree } from "../../../infra/cli/x12/json-tree.ts";
import { createJsonUnits } from "../../../infra/cli/x12/json-units.ts";
import { readX12 } from "../../../shared/x12/reader.ts";
import { tokenize } from "../../../shared/x12/tokenizer.ts";
import { chunksOf, listOf } from "../../x12/reading.ts";

const fixtures = join(import.meta.dirname, "../../x12/fixtures");
const textOf = (name: string) => readFileSync(join(fixtures, `${name}.edi`), "utf8");
const bytesOf = (text: string) => chunksOf(new TextEncoder().encode(text), 700);

async function treeOf(text: string): Promise<unknown> {
  const tree = createJsonTree("a file");
  let json = "";
  for await (const item of readX12(bytesOf(text), { critique: false, segments: true })) json += tree.of(item);
  return JSON.parse(json + tree.end());
}

async function unitsOf(text: string): Promise<readonly unknown[]> {
  const units = createJsonUnits("a file");
  let lines = "";
  for await (const item of readX12(bytesOf(text), { critique: false })) lines += units(item);
  return lines.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}

/** Ids of the segments of a tree in its order: header, children, trailer. */
function segmentIds(node: unknown): readonly unknown[] {
  if (typeof node !== "object" || node === null) return [];
  if ("segment" in node) return [node.segment];
  const { header, children, trailer } = { header: null, children: [], trailer: null, ...node };
  return [header, ...children, trailer].flatMap(segmentIds);
}

async function tokenIds(text: string): Promise<readonly string[]> {
  return (await listOf(tokenize(bytesOf(text)))).flatMap(({ segments }) => segments.map(({ id }) => id));
}

describe("a file as one object", () => {
  it("nests envelopes and loops and names elements by reference", async () => {
    expect(await treeOf(textOf("ta1/pass/alone"))).toMatchObject({
      file: "a file",
      children: [
        {
          interchange: "000000501",
          header: { segment: "ISA", position: 1, elements: { ISA13: "000000501", ISA16: ":" } },
          children: [{ segment: "TA1", elements: { TA104: "A" } }],
          trailer: { segment: "IEA" },
        },
      ],
    });
  });

  it("writes composites and repetitions as what they are", async () => {
    const json = JSON.stringify(await treeOf(textOf("837p/pass/subscriber")));
    expect(json).toContain('"SV101":["HC","99213","25"],"SV102":"100"');
    expect(JSON.stringify(await treeOf(textOf("271/pass/active-coverage")))).toContain(
      '"EB03":{"repetitions":["1","33",',
    );
  });

  it.each(globSync(join(fixtures, "*/{pass,fail}/*.edi")).map((path) => [basename(path), path]))(
    "holds every segment in order: %s",
    async (_, path) => {
      const text = readFileSync(path, "utf8");
      expect(segmentIds(await treeOf(text))).toEqual(await tokenIds(text));
    },
  );

  it("is an object whatever the bytes are", async () => {
    const sound = textOf("837p/pass/every-loop");
    const change = fc.tuple(fc.nat({ max: sound.length - 1 }), fc.constantFrom(..."~*:^\nSTGEIA01"));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        const letters = [...sound];
        for (const [at, letter] of changes) letters[at] = letter;
        const text = letters.join("");
        expect(segmentIds(await treeOf(text))).toEqual(await tokenIds(text));
      }),
      { numRuns: 150 },
    );
  });
});

describe("a file as lines", () => {
  it("has a line for each claim with its context, and one for its transaction set", async () => {
    const lines = await unitsOf(textOf("837p/pass/every-loop"));
    expect(lines).toMatchObject([
      { kind: "unit", set: "837", guide: "005010X222A1", unit: { loop: "2300" }, around: [{ loop: "2000A" }, {}] },
      { kind: "unit", around: [{}, {}, { loop: "2000C" }], header: { children: [{ segment: "BHT" }, {}, {}] } },
      { kind: "transaction", transaction: "0001", body: { children: [{ segment: "BHT" }, {}, {}] } },
    ]);
  });

  it("has the whole body where a guide has no units", async () => {
    expect(await unitsOf(textOf("999/pass/every-loop"))).toMatchObject([
      {
        kind: "transaction",
        body: { children: [{ segment: "AK1" }, { loop: "2000" }, { loop: "2000" }, { segment: "AK9" }] },
      },
    ]);
  });
});
