import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type DiffOptions, diffTrees } from "../../../shared/x12/diff/diff.ts";
import { readTree } from "../../../shared/x12/diff/node.ts";
import { readX12Text } from "../../../shared/x12/reader.ts";

const fixtures = join(import.meta.dirname, "../fixtures");
const textOf = (name: string) => readFileSync(join(fixtures, `${name}.edi`), "latin1");
const treeOf = (text: string) => readTree(readX12Text(text, { critique: false, segments: true }));

async function diff(a: string, b: string, options: Partial<DiffOptions> = {}) {
  return diffTrees(await treeOf(a), await treeOf(b), { envelope: false, mask: false, ...options });
}

/** The segments of a claim of the fixture, from CLM to before HL, SE or the next CLM. */
function claimOf(text: string, number: string): string {
  const start = text.indexOf(`CLM*${number}`);
  const end = text.slice(start + 1).search(/(HL|SE|CLM)\*/);
  return text.slice(start, start + 1 + end);
}

describe("comparing two files", () => {
  it.each(globSync(join(fixtures, "*/pass/*.edi")).map((path) => [path.slice(fixtures.length + 1), path]))(
    "finds no difference where separators and line breaks differ: %s",
    async (_, path) => {
      const text = readFileSync(path, "latin1");
      if (!text.startsWith("ISA*") || !text.includes("~")) return expect(await diff(text, text)).toEqual([]);
      const plain = text.replace(/[|']/g, " ");
      const other = plain.replace(/~\s*/g, "'\r\n").replaceAll("*", "|");
      expect(await diff(plain, other)).toEqual([]);
    },
  );

  it("takes no notice of control numbers, dates of envelopes and numbers of levels, unless asked to", async () => {
    const text = textOf("837p/pass/subscriber");
    const other = text
      .replaceAll("000000101", "000000777")
      .replace("*261123*1800*", "*261124*0915*")
      .replace("BATCH101*20261123*1800", "BATCH102*20261124*0915")
      .replace(/(\*X\*|\*)101(\*X\*|~)/g, "$1777$2");
    expect(await diff(text, other)).toEqual([]);
    const told = await diff(text, other, { envelope: true });
    expect(told.map(({ place }) => place)).toEqual(
      expect.arrayContaining(["ISA09", "ISA10", "ISA13", "BHT03", "BHT04", "BHT05", "IEA02"]),
    );
  });

  it("takes a number for the same however it is written, and not what it stands for", async () => {
    const text = textOf("837p/pass/subscriber");
    expect(text).toContain("*150*");
    expect(await diff(text, text.replace("*150*", "*150.00*"))).toEqual([]);
    expect(await diff(text, text.replace("*150*", "*150.01*"))).toEqual([
      expect.objectContaining({ kind: "changed", place: "2300 CLM02", before: "150", after: "150.01" }),
    ]);
  });

  it("finds claims by their number, in whatever order, and tells one that is missing once", async () => {
    const text = textOf("837p/pass/subscriber-and-dependent");
    const first = claimOf(text, "CC000000000001");
    const again = first.replace("CC000000000001", "CC000000000009");
    const oneWay = text.replace(first, first + again);
    const other = text.replace(first, again + first);
    expect(await diff(oneWay, other)).toEqual([]);
    expect(await diff(oneWay, text)).toEqual([
      {
        kind: "removed",
        claim: "CC000000000009",
        place: "2300",
        name: "Claim Information",
        segmentA: 33,
        segmentB: undefined,
        before: "CC000000000009, 12 segments",
        after: undefined,
      },
    ]);
    expect((await diff(text, oneWay)).map(({ kind, segmentB }) => [kind, segmentB])).toEqual([["added", 33]]);
  });

  it("tells an added segment whole, and finds lines by their control number", async () => {
    const text = textOf("837p/pass/subscriber-and-dependent");
    const without = text.replace(/LX\*1~\s*SV1\*HC:99213:25[^~]*~\s*DTP[^~]*~\s*REF\*6R\*L1~\s*LX\*2/, "LX*1");
    expect((await diff(text, without)).map(({ kind, place, before }) => [kind, place, before])).toEqual([
      ["removed", "2400", "4 segments"],
    ]);
    const more = text.replace("REF*6R*L2~", "REF*6R*L2~NTE*ADD*SEEN AGAIN~");
    expect((await diff(text, more)).map(({ kind, place, after }) => [kind, place, after])).toEqual([
      ["added", "2400 NTE", "NTE*ADD*SEEN AGAIN"],
    ]);
    expect((await diff(text, more, { mask: true }))[0]?.after).toBe("NTE ADD <text>");
  });

  it.each(["835/pass/every-loop", "277ca/pass/every-loop", "271/pass/every-loop", "276/pass/every-loop"])(
    "tells every value that was changed: %s",
    async (name) => {
      const text = textOf(name);
      const changes = [...text.matchAll(/(?<=~\s*)(N3|NM1|REF|MSG)\*[^~]*[A-Z0-9](?=~)/g)];
      for (const { index, 0: found } of changes) {
        const other = `${text.slice(0, index)}${found.slice(0, -1)}#${text.slice(index + found.length)}`;
        const told = await diff(text, other);
        expect(
          told.filter(({ after = "" }) => after.includes("#")),
          found,
        ).toHaveLength(1);
      }
      expect(changes.length, basename(name)).toBeGreaterThan(0);
    },
  );
});
