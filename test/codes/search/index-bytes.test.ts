import { describe, expect, it } from "vitest";
import { DamagedSectionsError } from "../../../shared/codes/search/byte-sections.ts";
import { decodeIndex, encodeIndex } from "../../../shared/codes/search/index-bytes.ts";
import { smallIndex } from "../../builders/small-index.ts";

const index = smallIndex(
  `
Anemia (essential) | D64.9
  in
    chronic kidney disease | N18.9 D63.1
Grippe | see Influenza`,
  {
    neoplasms: [
      { title: "Neoplasm", primary: "C80.1", children: [{ title: "breast (skin)", benign: "D24.-", children: [] }] },
    ],
    drugs: [{ title: "Penicillin", adverseEffect: "T36.0X5", children: [] }],
  },
);

describe("an Index as bytes", () => {
  it("comes back as it was", () => {
    const { tables, ...back } = decodeIndex(encodeIndex(index));
    expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify(index)));
    expect(tables?.forests.terms.size).toBe(4);
  });

  it("has the same bytes whenever it is made, also from what was stored", () => {
    const bytes = encodeIndex(index);
    expect(encodeIndex(smallIndex("", index))).toEqual(bytes);
    expect(encodeIndex(decodeIndex(bytes))).toEqual(bytes);
  });

  it("is read wherever it stands in a larger piece", () => {
    const bytes = encodeIndex(index);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodeIndex(shifted.subarray(3)).terms[0]?.title).toBe("Anemia");
  });

  it("is refused where it is cut off or is something else", () => {
    const bytes = encodeIndex(index);
    for (const length of [0, 3, 8, 40, bytes.length - 1]) {
      expect(() => decodeIndex(bytes.subarray(0, length))).toThrow(DamagedSectionsError);
    }
    expect(() => decodeIndex(new TextEncoder().encode("something else altogether"))).toThrow(DamagedSectionsError);
  });
});
