import { describe, expect, it } from "vitest";
import { unitsOf } from "../../../shared/coding/services/drugs/read-dose.ts";
import { day } from "../../../shared/values/day.ts";
import { linesOf, servicesOf } from "./lines-of.ts";

const drugs: readonly (readonly [behavior: string, text: string, lines: readonly string[]])[] = [
  ["rounds a started unit up", "Ceftriaxone 300 mg IM given.", ["96372 x1", "J0696 x2"]],
  ["reads grams", "Rocephin 1 g IM given in clinic.", ["96372 x1", "J0696 x4"]],
  ["reads micrograms", "B12 1,000 mcg IM given by nurse.", ["96372 x1", "J3420 x1"]],
  ["does not bill a drug that is prescribed", "Ketorolac tablets prescribed, 10 mg PO TID.", ["99212 x1"]],
  ["does not bill a drug that was declined", "No ketorolac given IM.", []],
  ["does not bill a drug of another day", "History of ceftriaxone 250 mg IM given last year.", []],
  ["bills a push", "Ondansetron 4 mg IV push given.", ["96374 x1", "J2405 x4"]],
  [
    "bills further hours only past 30 minutes",
    "Infliximab 400 mg IV infused over 90 minutes.",
    ["96413 x1", "J1745 x40"],
  ],
  [
    "bills a second hour from 31 minutes on",
    "Infliximab 400 mg IV infused over 91 minutes.",
    ["96413 x1", "96415 x1", "J1745 x40"],
  ],
  [
    "takes each drug's own route and dose",
    "Promethazine 25 mg IM, benadryl 50 mg IV push given.",
    ["96372 x1", "96374 x1", "J2550 x1", "J1200 x1"],
  ],
  [
    "takes the dose before a name over another's after it",
    "Right knee injected with 40 mg Kenalog and 4 mL lidocaine.",
    ["20610-RT x1", "J3301 x4"],
  ],
  ["counts injections", "Ketorolac 30 mg IM and promethazine 25 mg IM given.", ["96372 x2", "J1885 x2", "J2550 x1"]],
  [
    "bills waste to Medicare",
    "Medicare. Ceftriaxone 500 mg IM from a 1 g single-dose vial, 500 mg wasted.",
    ["96372 x1", "J0696 x2", "J0696-JW x2"],
  ],
  [
    "bills no waste of a container for many doses",
    "Medicare. Triamcinolone 40 mg IM from a multi-dose vial, 10 mg wasted.",
    ["96372 x1", "J3301 x4"],
  ],
  ["bills no waste to others", "Commercial. Denosumab 60 mg SC given, 0 mg wasted.", ["96372 x1", "J0897 x60"]],
];

describe("drugs given", () => {
  it.each(drugs)("%s", (_behavior, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it("takes the code that was in force on the day", () => {
    const text = "Depo-Medrol 80 mg IM given.";
    expect(linesOf(text, {}, { day: day("2024-03-31") })).toContain("J1030 x2");
    expect(linesOf(text, {}, { day: day("2024-04-01") })).toContain("J1010 x80");
  });

  it("says that nothing was discarded from July 2023 on, and to Medicare only", () => {
    const text = "Prolia 60 mg SC given from a single-dose syringe, none wasted.";
    const on = (date: string, filingIndicator: string) => linesOf(text, { filingIndicator }, { day: day(date) });
    expect(on("2023-06-30", "MB")).toContain("J0897 x60");
    expect(on("2023-07-01", "MB")).toContain("J0897-JZ x60");
    expect(on("2023-07-01", "CI")).toContain("J0897 x60");
  });

  it("asks where a dose or the rest of a container is not told", () => {
    const [, undosed] = servicesOf("Ketorolac IM given.").lines;
    expect(undosed).toMatchObject({ code: "J1885", standing: "review" });
    const [, unsaid] = servicesOf("Medicare. Prolia 60 mg SC given.").lines;
    expect(unsaid).toMatchObject({ code: "J0897", modifiers: [], standing: "review" });
  });

  it("keeps the National Drug Code", () => {
    expect(servicesOf("Ketorolac 60 mg IM given, NDC 00409-3795-01.").lines[1]).toMatchObject({
      code: "J1885",
      ndc: "00409379501",
    });
  });

  it("counts units without the noise of fractions", () => {
    expect(unitsOf({ amount: 0.3, unit: "MG" }, { amount: 0.1, unit: "MG" })).toBe(3);
    expect(unitsOf({ amount: 250.1, unit: "MG" }, { amount: 250, unit: "MG" })).toBe(2);
    expect(unitsOf({ amount: 5, unit: "ML" }, { amount: 250, unit: "MG" })).toBeUndefined();
  });
});

const vaccines: readonly (readonly [behavior: string, text: string, age: number, lines: readonly string[]])[] = [
  [
    "counts components with counseling up to 18 years",
    "DTaP and IPV given IM. Counseled mom on each vaccine.",
    4,
    ["90700 x1", "90713 x1", "90460 x2", "90461 x2"],
  ],
  ["counts shots without counseling", "DTaP and IPV given IM.", 4, ["90700 x1", "90713 x1", "90471 x1", "90472 x1"]],
  [
    "counts shots from 19 years on, counseled or not",
    "Tdap given IM. Counseled on vaccine.",
    19,
    ["90715 x1", "90471 x1"],
  ],
  ["tells what goes by mouth", "Rotarix given PO today.", 0, ["90681 x1", "90473 x1"]],
  [
    "tells what goes by mouth beside a shot",
    "Rotarix given PO and MMR given SC.",
    1,
    ["90681 x1", "90707 x1", "90471 x1", "90474 x1"],
  ],
  ["chooses the number by age", "Hepatitis A vaccine given IM.", 30, ["90632 x1", "90471 x1"]],
  ["does not bill one that is up to date", "Tdap up to date. MMR given SC.", 30, ["90707 x1", "90471 x1"]],
  ["does not bill one that was declined", "Declined flu shot today.", 30, []],
];

describe("vaccines", () => {
  it.each(vaccines)("%s", (_behavior, text, ageYears, lines) => {
    expect(linesOf(text, { ageYears })).toEqual(lines);
  });

  it("has Medicare's administration for influenza, pneumococci and hepatitis B, the common one for others", () => {
    expect(linesOf("PCV20 given IM, Shingrix given IM.", { ageYears: 70, filingIndicator: "MB" })).toEqual([
      "90677 x1",
      "90750 x1",
      "G0009 x1",
      "90471 x1",
    ]);
  });

  it("asks which influenza vaccine it was", () => {
    expect(servicesOf("Flu shot given today.", { ageYears: 40 }).lines[0]).toMatchObject({
      code: "90656",
      standing: "review",
    });
  });
});
