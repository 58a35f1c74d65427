import { describe, expect, it } from "vitest";
import { ChargeCapture } from "../../../shared/claim/charge-capture.ts";
import { PracticeRules } from "../../../shared/claim/practice-rules.ts";
import { day } from "../../../shared/values/day.ts";
import { linesOf, servicesOf } from "./lines-of.ts";

const capture = ChargeCapture.parse([
  { code: "OV4", description: "Office visit - level 4", procedure: "99214", chargeCents: 18_500 },
  { code: "KETO60", description: "Toradol 60", procedure: "J1885", units: 4, chargeCents: 4_000 },
  { description: "Strep", procedure: "87880", modifiers: ["QW"], to: "2025-12-31" },
]);
const rules = PracticeRules.parse({
  feeSchedules: [
    {
      fees: [
        { procedure: "87880", chargeCents: 2_500 },
        { procedure: "17003", chargeCents: 1_000 },
        { procedure: "17000", chargeCents: 9_000 },
      ],
    },
  ],
});

describe("charges", () => {
  it("are found by the practice's own code, or by its words in any case", () => {
    const charges = [
      { description: "OV4" },
      { description: "office visit, LEVEL 4" },
      { procedure: "KETO60", units: 2 },
    ];
    expect(linesOf("", {}, { charges, capture })).toEqual(["99214 x1", "99214 x1", "J1885 x8"]);
  });

  it("count on the days of their entry only, and fall back on the tables", () => {
    const on = (date: string) => servicesOf("", {}, { charges: [{ description: "Strep" }], capture, day: day(date) });
    expect(on("2025-12-31").lines.map(({ code }) => code)).toEqual(["87880"]);
    expect(on("2026-01-01")).toMatchObject({ lines: [], uncoded: [{ charge: 0 }] });
  });

  it("take the amount of the charge, else of the entry, else of the fee schedule, else wait", () => {
    const charges = [
      { description: "OV4", chargeCents: 20_000 },
      { description: "KETO60", units: 2 },
      { procedure: "87880" },
      { procedure: "85025" },
    ];
    const { lines } = servicesOf("", {}, { charges, capture, rules });
    expect(lines.map(({ chargeCents, standing }) => [chargeCents, standing])).toEqual([
      [20_000, "sure"],
      [8_000, "sure"],
      [2_500, "sure"],
      [undefined, "review"],
    ]);
  });

  it("have the amount of all units", () => {
    const { lines } = servicesOf("6 actinic keratoses treated with LN2.", {}, { rules });
    expect(lines.map(({ code, chargeCents }) => [code, chargeCents])).toEqual([
      ["17000", 9_000],
      ["17003", 5_000],
    ]);
  });

  it("that came as words are coded by their words", () => {
    const charges = [
      { description: "Office visit est level 3" },
      { description: "Rapid strep" },
      { description: "Ketorolac 60 mg IM" },
      { description: "EKG" },
    ];
    expect(linesOf("", {}, { charges })).toEqual(["99213 x1", "87880-QW x1", "J1885 x4", "93000 x1"]);
  });

  it("that no table knows wait for a person", () => {
    const { lines, uncoded } = servicesOf(
      "",
      {},
      { charges: [{ description: "misc supplies" }, { description: "new pt level 1" }] },
    );
    expect(lines).toEqual([]);
    expect(uncoded.map(({ charge }) => charge)).toEqual([0, 1]);
  });

  it("are supported by the text where it tells of them, which adds its modifiers", () => {
    const text = "Rapid strep positive in office.";
    const { lines } = servicesOf(text, {}, { charges: [{ procedure: "87880" }] });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      modifiers: ["QW"],
      charge: 0,
      fields: ["2400 SV101 (line 1 procedure)"],
      standing: "sure",
    });
    expect(lines[0]?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(["Rapid strep"]);
  });

  it("that the text tells otherwise wait for a coder", () => {
    const { lines } = servicesOf("Ketorolac 60 mg IM given.", {}, { charges: [{ procedure: "J1885", units: 2 }] });
    expect(lines.map(({ code, standing, charge }) => [code, standing, charge])).toEqual([
      ["J1885", "review", 0],
      ["96372", "review", undefined],
    ]);
  });

  it("of a practice name a code or words, and a procedure of five characters", () => {
    expect(ChargeCapture.safeParse([{ procedure: "99213" }]).success).toBe(false);
    expect(ChargeCapture.safeParse([{ code: "A", procedure: "9921" }]).success).toBe(false);
  });
});
