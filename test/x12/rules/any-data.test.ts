import { createReadStream, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { critiqueLoop } from "../../../shared/x12/critique.ts";
import { chunksOf, itemsOf } from "../reading.ts";

const claims = globSync(join(import.meta.dirname, "../fixtures/837?/pass/every-loop.edi"));

/** What people and programs put into an element that is for something else. */
const odd = fc.oneof(
  fc.constantFrom("", " ", "-", ".", "0", "-1", "99999999999999999999", "1E9", "20261399", "20261110-20260101"),
  fc.constantFrom("constructor", "__proto__", ":::", "^^", ":", "ABK:J020", "RD8", "D8", "18", "MB", "30", "AA"),
  fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => !/[~*]/.test(text)),
);

describe("the rules, on any data", () => {
  it.each(claims.map((path) => [path.split("/").at(-3), path]))("never throw: %s", async (_, path) => {
    const segments = readFileSync(path, "utf8").split("~");
    const change = fc.record({ at: fc.nat(segments.length - 1), element: fc.nat(12), text: odd });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const changed = [...segments];
        for (const { at, element, text } of changes) {
          const parts = (changed[at] ?? "").split("*");
          if (at < 2) continue;
          parts[element + 1] = text;
          changed[at] = Array.from(parts, (part) => part ?? "").join("*");
        }
        await itemsOf(chunksOf(Buffer.from(changed.join("~")), 1 << 16));
      }),
      { numRuns: 150 },
    );
  });

  it.each(claims.map((path) => [path.split("/").at(-3), path]))("need nothing around a claim: %s", async (_, path) => {
    for (const item of await itemsOf(createReadStream(path))) {
      if (item.kind === "unit") expect(critiqueLoop(item.guide, item.unit.loop)).toEqual([]);
    }
  });
});
