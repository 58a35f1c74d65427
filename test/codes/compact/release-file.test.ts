import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeKey, codeOfKey } from "../../../shared/codes/compact/code-key.ts";
import { openRelease } from "../../../shared/codes/compact/open-release.ts";
import { DamagedReleaseError } from "../../../shared/codes/compact/release-header.ts";
import { type ReleaseDraft, writeRelease } from "../../../shared/codes/compact/write-release.ts";
import { day } from "../../../shared/values/day.ts";

const code = fc.stringMatching(/^[A-Z0-9]{1,10}$/);
const rows = fc.array(
  fc.record({ code, flag: fc.nat(255), since: fc.nat(65_535), title: fc.string({ unit: "grapheme" }) }),
  {
    maxLength: 60,
  },
);

function draft(all: readonly { code: string; flag: number; since: number; title: string }[]): ReleaseDraft {
  return {
    kind: "hcpcs",
    release: "2026Q1",
    from: day("2026-01-01"),
    keys: Float64Array.from(all, (row) => codeKey(row.code) ?? expect.unreachable()),
    columns: {
      flag: { type: "u8", values: Uint8Array.from(all, (row) => row.flag) },
      since: { type: "u16", values: Uint16Array.from(all, (row) => row.since) },
      order: { type: "u32", values: Uint32Array.from(all, (_, index) => index) },
      title: { type: "text", values: all.map((row) => row.title) },
    },
    sources: [],
  };
}

describe("the key of a code", () => {
  it("is the code again, and sorts as the code does", () => {
    fc.assert(
      fc.property(code, code, (one, other) => {
        const [a = -1, b = -1] = [codeKey(one), codeKey(other)];
        expect(codeOfKey(a)).toBe(one);
        expect(Math.sign(a - b)).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    );
  });

  it("is nothing for what is no code", () => {
    for (const text of ["", "ABCDEFGHIJK", "M54.5", "m545", "Ä10"]) expect(codeKey(text)).toBeUndefined();
  });
});

describe("a release file", () => {
  it("finds every row of a code again, with its values, and none of another", () => {
    fc.assert(
      fc.property(rows, code, (all, stranger) => {
        const release = openRelease(writeRelease(draft(all)).bytes);
        for (const sought of [...all.map((row) => row.code), stranger]) {
          const key = codeKey(sought) ?? expect.unreachable();
          const found = [];
          for (let row = release.firstRow(key); row >= 0 && release.keys()[row] === key; row++) {
            found.push({
              code: codeOfKey(key),
              flag: release.numbers("flag")[row],
              since: release.numbers("since")[row],
              title: release.text("title")(row),
            });
          }
          expect(found).toEqual(all.filter((row) => row.code === sought));
        }
        expect(release.isWhole()).toBe(true);
      }),
    );
  });

  it("has the same content however its rows were ordered, as long as a code stands once", () => {
    fc.assert(
      fc.property(fc.uniqueArray(code, { minLength: 2, maxLength: 30 }), (codes) => {
        const all = codes.map((each) => ({ code: each, flag: 1, since: 2, title: each }));
        const plain = (some: typeof all) => {
          const { order: _, ...columns } = draft(some).columns;
          return writeRelease({ ...draft(some), columns }).header.content;
        };
        expect(plain(all.toReversed())).toBe(plain(all));
      }),
    );
  });

  it("that was cut off or changed anywhere is noticed", () => {
    const { bytes } = writeRelease(
      draft([
        { code: "J0170", flag: 1, since: 3, title: "one" },
        { code: "J0171", flag: 0, since: 9, title: "two" },
      ]),
    );
    const soundness = (damaged: Uint8Array): boolean => {
      try {
        return openRelease(damaged).isWhole();
      } catch (problem) {
        expect(problem).toBeInstanceOf(DamagedReleaseError);
        return false;
      }
    };
    for (let length = 0; length < bytes.length; length++) expect(soundness(bytes.slice(0, length))).toBe(false);
    const sections = bytes.length - openRelease(bytes).header.sections.reduce((sum, { packed }) => sum + packed, 0);
    for (let at = sections; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      const whole = soundness(damaged);
      if (whole) expect(openRelease(damaged).text("title")(0)).toBe("one");
    }
  });
});
