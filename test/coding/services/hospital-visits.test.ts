import { describe, expect, it } from "vitest";
import { linesOf, servicesOf } from "./lines-of.ts";

const sick = "Sepsis from pneumonia. Lactate 4.1, WBC 19, blood cultures drawn. IV ceftriaxone.";
const kinds: readonly (readonly [behavior: string, text: string, lines: readonly string[]])[] = [
  ["takes an admission for a first visit", `H&P. Commercial. ${sick} Admit to medicine.`, ["99223 x1"]],
  ["tells Medicare who the principal physician is", `Admission H&P. Medicare. ${sick} Admit to ICU.`, ["99223-AI x1"]],
  ["takes a progress note for a later visit", `Hospital progress note, HD 3. ${sick}`, ["99232 x1"]],
  [
    "takes what is held off for less than what threatens",
    "Hospital progress note, HD 4. Sepsis improving. IV ceftriaxone continued. WBC 9.",
    ["99232 x1"],
  ],
  [
    "takes a stay that began and ended on the day for one visit",
    "Observation stay, same-day admission and discharge, commercial. Chest pain. Troponin, CBC, BMP reviewed. Continue metoprolol.",
    ["99235 x1"],
  ],
  [
    "takes half an hour for a short discharge",
    "Discharge summary. Pneumonia. 30 minutes spent on discharge.",
    ["99238 x1"],
  ],
  ["takes more for a long one", "Discharge summary. Pneumonia. 31 minutes spent on discharge.", ["99239 x1"]],
  ["takes a discharge without minutes for a short one", "Discharge summary. Pneumonia, improved.", ["99238 x1"]],
  [
    "bills none of the hospital's own drugs and laboratory",
    "Hospital progress note, HD 2. Pneumonia. Ceftriaxone 1 g IV given. CBC done today, normal. EKG: sinus.",
    ["99232 x1"],
  ],
  [
    "takes a consultation that was asked for",
    `Inpatient consultation requested by Dr. Ames. Commercial. ${sick}`,
    ["99254 x1"],
  ],
  [
    "takes Medicare's for a first visit of the stay",
    `Inpatient consultation requested by Dr. Ames. Medicare. ${sick}`,
    ["99222 x1"],
  ],
  [
    "takes Medicare's in the office for a new patient",
    "Office consultation requested by Dr. Ames. Medicare, new patient. HTN not at goal, lisinopril increased.",
    ["99204 x1"],
  ],
  [
    "takes a consultation in the office by its own codes elsewhere",
    "Office consultation requested by Dr. Ames. Commercial, new patient. HTN not at goal, lisinopril increased.",
    ["99244 x1"],
  ],
  ["takes a nursing facility's later visit", "SNF follow-up. HTN not at goal, lisinopril increased.", ["99309 x1"]],
  ["takes a visit at home", "Home visit, established patient. HTN not at goal, lisinopril increased.", ["99349 x1"]],
];

describe("visits outside of the office", () => {
  it.each(kinds)("%s", (_behavior, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it("go by the minutes of their own families", () => {
    const at = (text: string, minutes: number) => linesOf(`${text} Common cold. Total time ${minutes} minutes.`);
    expect([at("H&P, hospital admission.", 54), at("H&P, hospital admission.", 55)]).toEqual([
      ["99221 x1"],
      ["99222 x1"],
    ]);
    expect([at("Hospital progress note, HD 2.", 49), at("Hospital progress note, HD 2.", 50)]).toEqual([
      ["99232 x1"],
      ["99233 x1"],
    ]);
  });

  it("bill quarters of an hour beyond by the payer's rule", () => {
    const at = (payer: string, minutes: number) =>
      linesOf(`SNF visit, ${payer}, follow-up visit at the SNF. Common cold. Total time ${minutes} minutes.`);
    expect([at("commercial", 59), at("commercial", 60), at("Medicare", 84), at("Medicare", 100)]).toEqual([
      ["99310 x1"],
      ["99310 x1", "99418 x1"],
      ["99310 x1"],
      ["99310 x1", "G0317 x2"],
    ]);
  });

  it("ask where nothing says which of the stay it was", () => {
    const [line] = servicesOf("Pneumonia, fever. IV ceftriaxone continued.", { placeOfService: "21" }).lines;
    expect(line).toMatchObject({ code: "99232", standing: "review" });
    expect(line?.doubts.join()).toContain("first visit of the stay");
  });

  it("ask where nothing says whether the payer takes consultations, and who asked", () => {
    const [line] = servicesOf("Office consultation. HTN not at goal, lisinopril increased.").lines;
    expect(line).toMatchObject({ code: "99244", standing: "review" });
    expect(line?.doubts.join(" ")).toMatch(/who asked.*Not every payer/);
  });

  it("ask how the facility levels its own, which keeps its drugs and laboratory", () => {
    const { lines } = servicesOf("ED note. Pneumonia. Ceftriaxone 1 g IM given. Amoxicillin prescribed.", {
      placeOfService: "23",
      claimType: "institutional",
    });
    expect(lines.map(({ code }) => code)).toEqual(["99284", "96372", "J0696"]);
    expect(lines[0]?.doubts.join()).toContain("G0463");
  });

  it("ask where the encounter calls a hospital an office", () => {
    const [line] = servicesOf("Hospital progress note, HD 3. HTN not at goal, lisinopril increased.", {
      placeOfService: "11",
      patient: "established",
    }).lines;
    expect(line?.doubts.join()).toContain("place of service 21");
  });
});
