import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  component,
  element,
  elements,
  rawOf,
  repetitions,
  segment,
  segmentOf,
  textUnder,
} from "../../shared/x12/segment.ts";
import { ourSeparators } from "../../shared/x12/separators.ts";

describe("a segment that is read", () => {
  const service = segmentOf("SV1", 9, "SV1*HC:99213:25*100**1", ourSeparators);

  it("gives elements and components by number", () => {
    expect(element(service, 1)).toBe("HC:99213:25");
    expect(component(service, 1, 2)).toBe("99213");
    expect(element(service, 2)).toBe("100");
    expect(component(service, 2, 1)).toBe("100");
    expect(elements(service)).toEqual(["HC:99213:25", "100", "", "1"]);
  });

  it("gives empty text for what is not there", () => {
    expect(element(service, 3)).toBe("");
    expect(element(service, 5)).toBe("");
    expect(element(service, 99)).toBe("");
    expect(component(service, 1, 4)).toBe("");
    expect(component(service, 7, 1)).toBe("");
    expect(repetitions(service, 3)).toEqual([]);
  });

  it("gives repetitions where the interchange has a separator for them", () => {
    const raw = "DMG*D8*19800131*F**RET:A^RET:B";
    const race = segmentOf("DMG", 1, raw, ourSeparators);
    expect(repetitions(race, 5)).toEqual(["RET:A", "RET:B"]);
    expect(component(race, 5, 2)).toBe("A");
    expect(repetitions({ ...race, separators: { ...ourSeparators, repetition: undefined } }, 5)).toEqual([
      "RET:A^RET:B",
    ]);
  });
});

describe("a segment that is built", () => {
  it("drops what is empty at its end", () => {
    expect(rawOf(segment("N3", "1 MAIN ST", "", undefined))).toBe("N3*1 MAIN ST");
    expect(rawOf(segment("SV1", ["HC", "99213", undefined, ""], "1", undefined, ["1", ""]))).toBe("SV1*HC:99213*1**1");
    expect(rawOf(segment("DMG", undefined, { repetitions: [["A", "B"], "C"] }))).toBe("DMG**A:B^C");
  });

  it("writes upper case without accents", () => {
    expect(rawOf(segment("NM1", "Muñoz Søren’s Łódź"))).toBe("NM1*MUNOZ SOREN'S LODZ");
  });

  it("never lets a delimiter into data", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 6 }), (values) => {
        const built = segment("XX", ...values);
        expect(elements(built).length).toBeLessThanOrEqual(values.length);
        expect(rawOf(built).replaceAll("*", "")).toMatch(/^[ !-)+-9;-}]*$/);
      }),
    );
  });

  it("replaces what would be a delimiter under other separators", () => {
    const other = { element: "|", component: ">", repetition: "!", terminator: "'" };
    expect(textUnder(segment("N3", "A|B'S", "C", ""), other)).toBe("N3|A B S|C");
    expect(textUnder(segment("HI", ["ABK", "J020"]), other)).toBe("HI|ABK>J020");
  });
});
