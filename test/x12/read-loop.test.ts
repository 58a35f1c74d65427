import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { X12Item } from "../../shared/x12/item.ts";
import { find, type Loop, partIn, valueIn } from "../../shared/x12/loop.ts";
import { readX12 } from "../../shared/x12/reader.ts";
import { component, element, rawOf } from "../../shared/x12/segment.ts";
import { chunksOf, listOf } from "./reading.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const files = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith("every-loop.edi"),
);
const bytesOf = (name: string) => readFileSync(join(fixtures, name));

/** A loop as text, whole. */
function textOf({ id, segments, loops }: Loop): string {
  return `${id}(${segments.map(rawOf).join("~")}${loops.map(textOf).join("")})`;
}

function loopsIn(loop: Loop): readonly Loop[] {
  return [loop, ...loop.loops.flatMap(loopsIn)];
}

/** Units with all that is around them, as text. */
function unitTexts(items: readonly X12Item[]): readonly string[] {
  return items.flatMap((item) =>
    item.kind === "unit" ? [item.unit.loop, ...item.unit.context, item.unit.header].map(textOf).join("\n") : [],
  );
}

describe.each(files)("a loop that was read: %s", (name) => {
  it.each([7, 100, 1_000_000])("says of a segment what the segment says, in chunks of %i bytes", async (size) => {
    const items = await listOf(readX12(chunksOf(bytesOf(name), size), { critique: false }));
    const units = items.flatMap((item) => (item.kind === "unit" ? [item.unit] : []));
    const asked = units.flatMap(({ loop, context }) => [loop, ...context].flatMap(loopsIn));
    // Asked by id first: the loop has then made none of its segments.
    const said = asked.map((loop) =>
      ["NM1", "CLM", "SV1", "SVC", "REF", "DTP", "HL", "XXX"].map((id) => [
        valueIn(loop, id, 2),
        partIn(loop, id, 1, 2),
      ]),
    );
    const held = asked.map(({ segments }) =>
      ["NM1", "CLM", "SV1", "SVC", "REF", "DTP", "HL", "XXX"].map((id) => {
        const first = segments.find((one) => one.id === id);
        return first === undefined ? ["", ""] : [element(first, 2), component(first, 1, 2)];
      }),
    );
    expect(said).toEqual(held);
    for (const loop of asked) {
      for (const one of loop.segments) expect(find(loop, one.id, element(one, 1))?.id).toBe(one.id);
      expect(loop.segments).toBe(loop.segments);
    }
  });

  it("holds the same with a critique as without", async () => {
    const [plain, criticised] = await Promise.all(
      [false, true].map((critique) => listOf(readX12(chunksOf(bytesOf(name), 500), { critique }))),
    );
    expect(unitTexts(criticised ?? [])).toEqual(unitTexts(plain ?? []));
  });

  it("stays the same while another file is read by turns with it", async () => {
    const alone = unitTexts(await listOf(readX12(chunksOf(bytesOf(name), 40))));
    const readers = [1, 2].map(() => readX12(chunksOf(bytesOf(name), 40), { critique: false }));
    const items: X12Item[][] = [[], []];
    for (let open = 2; open > 0; ) {
      open = 0;
      for (const [index, reader] of readers.entries()) {
        const { value, done } = await reader.next();
        if (done === true) continue;
        items[index]?.push(value);
        open++;
      }
    }
    expect(items.map(unitTexts)).toEqual([alone, alone]);
  });
});

describe("loops of one reading", () => {
  it("hold what they held, however many come after them", async () => {
    const sound = readFileSync(join(fixtures, "837p/pass/subscriber.edi"), "latin1");
    const start = sound.indexOf("CLM*");
    const claim = sound.slice(start, sound.indexOf("SE*"));
    const many = `${sound.slice(0, start)}${Array.from({ length: 2_000 }, (_, n) => claim.replace(/CLM\*[^*]*/, `CLM*C${n}`)).join("")}${sound.slice(start + claim.length)}`;
    const items = await listOf(readX12(chunksOf(Buffer.from(many, "latin1"), 10_000), { critique: false }));
    const claims = items.flatMap((item) => (item.kind === "unit" ? [item.unit.loop] : []));
    expect(claims.map((loop) => valueIn(loop, "CLM", 1))).toEqual(claims.map((_, n) => `C${n}`));
    expect(claims).toHaveLength(2_000);
    const whole = (loop: Loop | undefined) => (loop === undefined ? "" : textOf(loop).replace(/CLM\*[^*]*/, ""));
    expect(new Set(claims.map(whole)).size).toBe(1);
  });
});
