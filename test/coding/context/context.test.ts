import { describe, expect, it } from "vitest";
import { coded } from "../coded.ts";

/** What is said, a text where it takes the code away, and one that looks like it and does not. */
const contexts: readonly (readonly [kind: string, off: string, on: string, code: string])[] = [
  ["negated", "No asthma.", "No change in asthma.", "J45909"],
  ["negated over a list", "Denies asthma, gout, or psoriasis.", "Asthma, gout, and psoriasis.", "L409"],
  ["negated behind", "Pneumonia was ruled out.", "Pneumonia confirmed.", "J189"],
  ["not beyond what ends it", "No asthma.", "No fever but asthma is worse.", "J45909"],
  ["uncertain", "Probable pneumonia.", "Pneumonia, probably from the cold air.", "J189"],
  ["uncertain behind", "GERD suspected.", "GERD confirmed.", "K219"],
  ["to be ruled out", "R/o pulmonary embolism.", "Pulmonary embolism found.", "I2699"],
  ["resolved", "Gout flare resolved.", "Gout flare not resolved.", "M109"],
  ["of the family", "Mother has asthma.", "Mother reports he has asthma.", "J45909"],
  ["of another person", "Roommate has influenza.", "Influenza caught from a roommate.", "J101"],
  ["a warning", "Return if pneumonia develops.", "Pneumonia. Return if worse.", "J189"],
  ["a risk", "At risk for gout.", "Gout.", "M109"],
  ["planned", "Referred for asthma.", "Asthma. Referred to pulmonology.", "J45909"],
];

describe("context", () => {
  it.each(contexts)("is heeded where a condition is %s", (_, off, on, code) => {
    expect(coded(off).split(" ")).not.toContain(code);
    expect(coded(on).split(" ")).toContain(code);
  });

  it("turns what is past and of the family into codes of their own", () => {
    expect(coded("History of breast cancer, treatment complete 2015.")).toBe("Z853");
    expect(coded("Family history of breast cancer.")).toBe("Z803");
    expect(coded("Hx of DVT 2018.")).toBe("Z86718");
  });

  it("codes what is uncertain of an inpatient, and the symptom of an outpatient", () => {
    const text = "Chest pain. Probable unstable angina.";
    expect(coded(text, "inpatient")).toBe("I200");
    expect(coded(text)).toBe("R079");
  });

  it("leaves out what is copied from an earlier note", () => {
    expect(coded("Gout.\nFrom last note: otitis media, croup.")).toBe("M109");
  });

  it("codes a condition of one side though the other is free of it", () => {
    expect(coded("Right knee osteoarthritis. No left knee osteoarthritis.")).toBe("M1711");
  });
});
