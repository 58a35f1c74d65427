import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { createExplanation, type ExplanationSettings } from "../../../infra/cli/x12/explanation.ts";
import { readX12 } from "../../../shared/x12/reader.ts";
import { chunksOf } from "../../x12/reading.ts";

const fixtures = join(import.meta.dirname, "../../x12/fixtures");
const textOf = (name: string) => readFileSync(join(fixtures, `${name}.edi`), "utf8");

async function explain(text: string, settings: Partial<ExplanationSettings> = {}): Promise<string> {
  const explanation = createExplanation({ mask: false, ...settings });
  let words = "";
  for await (const item of readX12(chunksOf(new TextEncoder().encode(text), 700), { segments: true })) {
    words += explanation.of(item);
  }
  return words + explanation.end();
}

describe("explaining a file", () => {
  it("names loop, segment and elements, and says a date as people write it", async () => {
    expect(
      await explain(textOf("837p/pass/subscriber"), { segment: "19" }),
    ).toBe(`Loop 2000A  Billing Provider Hierarchical Level
  Loop 2000B  Subscriber Hierarchical Level
    Loop 2010BA  Subscriber Name
        19  DMG  Subscriber Demographic Information
            DMG01  Date Time Period Format Qualifier  D8
            DMG02  Date Time Period                   19800131  (1980-01-31)
            DMG03  Gender Code                        F
`);
  });

  it("shows findings at their segment", async () => {
    const words = await explain(textOf("837p/fail/missing-element"), { segment: "clm".toUpperCase() });
    expect(words).toContain("CLM08    Yes/No Condition or Response Code  Y\n");
    expect(words.split("\n").slice(-3)).toEqual([
      "            !! error, level 2  2300 CLM05-3  A required element is missing. Send the element. (missing-element)",
      "            !! error, level 2  2300 CLM09  A required element is missing. Send the element. (missing-element)",
      "",
    ]);
  });

  it("shows a segment that has no place", async () => {
    const text = textOf("837p/pass/subscriber").replace("SE*", "ZZZ*A:B~\nSE*");
    const words = await explain(text, { segment: "ZZZ" });
    expect(words).toContain("ZZZ  no place for it in the guide");
    expect(words).toContain("ZZZ01-2    B");
    expect(words).toContain("(unexpected-segment)");
  });

  it("keeps to one loop and what stands in it, each time it occurs", async () => {
    const words = await explain(textOf("837p/pass/subscriber"), { loop: "2400" });
    expect(words.match(/Loop \w+/g)).toEqual(["Loop 2000A", "Loop 2000B", "Loop 2300", "Loop 2400", "Loop 2400"]);
    expect(words).not.toContain("CLM01");
  });

  it("says repetitions apart", async () => {
    const words = await explain(textOf("271/pass/active-coverage"), { segment: "EB" });
    expect(words).toMatch(/EB03 \(2\) +Service Type Code +33/);
  });

  it("never lets a value speak to the terminal", async () => {
    expect(await explain(textOf("837p/pass/subscriber").replace("JANE", "J\u001b[2JE"))).toContain("J?[2JE");
  });

  it.each(globSync(join(fixtures, "*/fail/*.edi")).map((path) => [basename(path), path]))(
    "explains also a faulty file: %s",
    async (_, path) => {
      const text = readFileSync(path, "utf8");
      expect((await explain(text)).length + (await explain(text, { mask: true })).length).toBeGreaterThan(0);
    },
  );
});

describe("masking", () => {
  it("keeps codes, amounts and counts, and no name, id, date or address", async () => {
    const words = await explain(textOf("837p/pass/every-loop"), { mask: true });
    expect(words).toContain("CLM02    Monetary Amount");
    for (const kept of ["005010X222A1", "J020", "99213"]) expect(words).toContain(kept);
    const values = textOf("837p/pass/every-loop")
      .split(/[~*:\n^]/)
      .filter((value) => value.length > 3 && (/[A-Z]{4}/.test(value) || /^\d{6,}$/.test(value)));
    const names = /^(ISA|BHT|PRV|PER|NM1|REF|DMG|SBR|CLM|DTP|00\d+|ABK|ABF)$/;
    for (const value of values.filter((one) => !names.test(one))) {
      expect(words.split(/\s+/)).not.toContain(value);
    }
  });

  it("masks what slipped into another element", async () => {
    const text = textOf("837p/pass/subscriber")
      .replace("NM1*IL*1*DOE*JANE", "NM1*IL*DOE*JANE*1")
      .replace("DMG*D8*", "DMG*");
    const words = await explain(text, { mask: true });
    expect(words).not.toMatch(/DOE|JANE|19800131/);
  });
});
