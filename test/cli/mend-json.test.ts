import { describe, expect, it } from "vitest";
import { mendJson, readSetting, UnusableMendError } from "../../infra/cli/mend-json.ts";

const said = { placeOfService: "11", note: "seen", lines: [{ units: 1, modifiers: ["25"] }, { units: 2 }] };

describe("a correction", () => {
  it("is a merge patch: null removes, objects merge, lists are replaced", () => {
    const patch = { note: null, placeOfService: "22", facility: { name: "Elm" }, lines: [{ units: 3 }] };
    expect(mendJson(said, [{ kind: "patch", patch }])).toEqual({
      mended: { placeOfService: "22", facility: { name: "Elm" }, lines: [{ units: 3 }] },
      fields: ["facility", "lines", "note", "placeOfService"],
    });
  });

  it("sets one field in its place, and leaves what it was made from as it was", () => {
    const settings = ["lines.0.modifiers=[]", "lines.1.units=4", "cliaNumber=0012", "note=null"].map(readSetting);
    expect(mendJson(said, settings)).toEqual({
      mended: { placeOfService: "11", lines: [{ units: 1, modifiers: [] }, { units: 4 }], cliaNumber: "0012" },
      fields: ["cliaNumber", "lines", "note"],
    });
    expect(said.lines[1]).toEqual({ units: 2 });
  });

  it.each(["", "lines", "=1", "lines..units=1", "__proto__.a=1", "lines.0.units={"])(
    "is refused where it is none: %s",
    (text) => {
      expect(() => readSetting(text)).toThrow(UnusableMendError);
    },
  );

  it("takes a number as text where the field holds text, or may", () => {
    const settings = ["note=7", "payerClaimNumber=2026111234"].map(readSetting);
    expect(mendJson(said, settings).mended).toMatchObject({ note: "7", payerClaimNumber: 2_026_111_234 });
    expect(mendJson(said, settings, "text").mended).toMatchObject({ note: "7", payerClaimNumber: "2026111234" });
  });

  it("is refused where there is no such place", () => {
    expect(() => mendJson(said, [readSetting("lines.7.units=1")])).toThrow("lines.7.units: there is no such place");
    expect(() => mendJson(said, [readSetting("note.a=1")])).toThrow("note.a: there is nothing to go into");
    expect(() => mendJson(said, [{ kind: "patch", patch: [1] }])).toThrow(UnusableMendError);
  });
});
