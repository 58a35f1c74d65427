import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSeenNames } from "../../shared/intake/seen-names.ts";

describe("names seen so far", () => {
  it("are as in a set, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }).map(String), { maxLength: 500 }), (names) => {
        const seen = createSeenNames();
        const set = new Set<string>();
        for (const name of names) {
          expect(seen.has(name)).toBe(set.has(name));
          expect(seen.add(name)).toBe(!set.has(name));
          set.add(name);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("are many, and none is taken for another", () => {
    const seen = createSeenNames();
    const many = 200_000;
    let fresh = 0;
    for (let index = 0; index < many; index++) if (seen.add(`V${index}`)) fresh++;
    let known = 0;
    for (let index = 0; index < many; index++) if (seen.has(`V${index}`)) known++;
    expect([fresh, known, seen.has("V-1")]).toEqual([many, many, false]);
  });
});
