import { describe, expect, it } from "vitest";
import { coded } from "../coded.ts";

/** What is said, a text where it takes the code away, and one that looks like it and does not. */
const contexts: readonly (readonly [kind: string, off: string, on: string, code: string])[] = [
  ["negated", "No asthma.", "No change in asthma.", "J45909"],
  ["negated over a list", "Denies asthma, gout, or psoriasis.", "Asthma, gout, and psoriasis.", "L409"],
  ["negated over a list that nothing joins", "No rash, gout, psoriasis.", "No rash. Gout, psoriasis.", "M109"],
  ["negated by a test", "HIV non-reactive.", "HIV reactive.", "Z21"],
  ["negated by what one thinks", "I do not think she has gout.", "She does not think of gout. Gout.", "M109"],
  ["beside an aside", "No psoriasis (or gout) seen. No gout.", "No psoriasis (gout).", "M109"],
  ["asked about", "Asks whether this is gout.", "Asks for a refill. Gout.", "M109"],
  ["negated behind", "Pneumonia was ruled out.", "Pneumonia confirmed.", "J189"],
  ["not beyond what ends it", "No asthma.", "No fever but asthma is worse.", "J45909"],
  ["uncertain", "Probable pneumonia.", "Pneumonia, probably from the cold air.", "J189"],
  ["uncertain behind", "GERD suspected.", "GERD confirmed.", "K219"],
  ["to be ruled out", "R/o pulmonary embolism.", "Pulmonary embolism found.", "I2699"],
  ["to be ruled out, behind", "Pulmonary embolism r/o.", "Pulmonary embolism, r/o DVT.", "I2699"],
  ["followed up and gone", "Gout follow up: labs fine, resolved.", "Gout follow up: labs fine, not resolved.", "M109"],
  ["behind a figure that is normal", "Gout normal.", "Gout, creatinine normal.", "M109"],
  ["feared by another for the patient", "Mom worried about gout.", "Mom worried. Gout.", "M109"],
  ["over in a year", "Right: chalazion excised 2020.", "Right upper lid chalazion, 2020 onset.", "H0011"],
  ["recovered", "Left third nerve palsy 2018 - recovered.", "Left third nerve palsy, not recovered.", "H4902"],
  ["resolved", "Gout flare resolved.", "Gout flare not resolved.", "M109"],
  ["of the family", "Mother has asthma.", "Mother reports he has asthma.", "J45909"],
  ["of another person", "Roommate has influenza.", "Influenza caught from a roommate.", "J111"],
  ["a warning", "Return if pneumonia develops.", "Pneumonia. Return if worse.", "J189"],
  ["a risk", "At risk for gout.", "Gout.", "M109"],
  ["in a box that is not ticked", "[ ] asthma [x] cough", "[x] asthma [ ] cough", "J45909"],
  ["under a box of another kind", "☐ Asthma ☑ Hypertension", "☑ Asthma ☐ Hypertension", "J45909"],
  ["of several tests with one result", "Influenza, RSV negative.", "Influenza. RSV negative.", "J111"],
  ["what the complaint was not", "Chest pain ruled out pneumonia.", "Chest pain with pneumonia.", "J189"],
  ["not yet begun", "CKD 4, not yet on HD.", "ESRD on HD.", "Z992"],
  [
    "what an earlier course was for",
    "Hives after amoxicillin for otitis media.",
    "On amoxicillin for otitis media.",
    "H6690",
  ],
  ["of a namesake", "Named for his uncle who had gout.", "Named for his uncle who is well, has gout.", "M109"],
  ["not by a word of age", "Old thrush.", "2 mo old with thrush.", "B370"],
  ["not by a word of treatment", "Diabetes diet sheet.", "Type 2 diabetes diet controlled.", "E119"],
  ["a vaccine of that name", "Hep A, flu given.", "Hep A, jaundiced.", "B159"],
  ["a joint still to be replaced", "Clearance for L TKA.", "Knee pain after L TKA.", "Z96652"],
  ["what the drug is for", "BP check after starting losartan. HTN.", "Cough after starting losartan. HTN.", "T465X5A"],
  ["told of an earlier note", "Last note: gout.", "Gout noted last.", "M109"],
  ["answered with no", "Asthma: no\nGout: yes", "Asthma: yes\nGout: no", "J45909"],
  ["behind a minus", "+cough, -gout, -asthma", "+gout, -cough", "M109"],
  ["behind a minus in brackets", "(-) gout (+) asthma", "(+) gout (-) asthma", "M109"],
  [
    "what was operated on",
    "POD 10 lap appendectomy for acute appendicitis.",
    "Acute appendicitis. Lap appendectomy planned.",
    "K3580",
  ],
  ["denied at the end of its entry", "Gout no.", "No cause of the gout.", "M109"],
  ["gone, told after a dash", "Gout since the last visit - resolved", "Gout since the last visit - worse", "M109"],
  ["gone, told after a comma", "Gout, resolved.", "Gout, not resolved.", "M109"],
  ["of a person with more said of them", "Brother with gout on dialysis.", "Brother with him. Has gout.", "M109"],
  [
    "of a spouse, unlike the patient's own",
    "Husband diagnosed with gout.",
    "Husband diagnosed, patient has gout.",
    "M109",
  ],
  ["that the family has not", "No family history of gout.", "No family history of asthma. Gout.", "M109"],
  ["in a clinic's name", "Asthma clinic.", "Asthma, clinic again in May.", "J45909"],
  ["in a test's name", "HIV test today.", "HIV. Test again in May.", "Z21"],
  ["a consideration", "Asthma is a consideration.", "Asthma is confirmed.", "J45909"],
  ["what it may represent", "This may represent asthma.", "This is asthma.", "J45909"],
  ["feared", "Anxious about gout.", "Gout. Anxious about work.", "M109"],
  ["carried forward in a heading", "PMH (carried forward): gout, asthma\nA: hypertension", "A: gout, asthma", "M109"],
  ["ended", "Pacemaker explanted.", "Pacemaker not explanted. Pacemaker.", "Z950"],
  ["no longer so", "No longer homeless.", "Homeless.", "Z5900"],
  ["corrected", "Hyponatremia has been corrected.", "Hyponatremia has been found.", "E871"],
  ["gone with its cause", "Hyponatremia from HCTZ resolved.", "Hyponatremia from HCTZ.", "E871"],
  ["mistaken for another", "Diagnosis changed from gout to pseudogout.", "Diagnosis of gout unchanged.", "M109"],
  ["what was thought once", "Initially thought to be gout but CPPD.", "Thought to be well. Gout.", "M109"],
  ["not beyond a bare complaint", "No complaints of gout.", "No complaints, gout ok.", "M109"],
  ["an infection of late", "Recent URI.", "URI.", "J069"],
  ["of the family until the patient is told of", "FH: dad gout.", "FH: dad well. Pt: gout.", "M109"],
  ["no longer so, told behind", "Smoker no longer.", "Smoker. No longer drinks.", "F17210"],
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

  it("keeps a symptom whose cause is a question", () => {
    expect(coded("Syncope, ?vasovagal.")).toBe("R55");
  });

  it("codes what is uncertain of an inpatient, and the symptom of an outpatient", () => {
    const text = "Chest pain. Probable unstable angina.";
    expect(coded(text, "inpatient")).toBe("I200");
    expect(coded(text)).toBe("R079");
  });

  it("lets a denied form void that form only", () => {
    expect(coded("COPD, no exacerbation.")).toBe("J449");
    expect(coded("No COPD exacerbation. COPD stable.")).toBe("J449");
  });

  it("does not code an outpatient's past disease that the assessment leaves alone, and codes an inpatient's", () => {
    const text = "PMH: gout, hypertension\nA: asthma";
    expect(coded(text)).toBe("J45909");
    expect(coded(text, "inpatient").split(" ")).toContain("I10");
  });

  it("takes a list of problems for the assessment where there is no other", () => {
    expect(coded("Problem list: gout, hypertension")).toBe("M109 I10");
    expect(coded("Problem list: gout\nA: hypertension")).toBe("I10");
  });

  it("gives the vaccination for a list of vaccines, and no disease for their names", () => {
    expect(coded("8M. Tdap, Hep B #2 given.")).toBe("Z23");
    expect(coded("Flu, RSV negative. Viral URI.")).toBe("J069");
  });

  it("examines before an operation that is still to come", () => {
    expect(coded("Pre-op for R cataract surgery next wk: cortical cataract R.")).toBe("Z01818 H25011");
  });

  it("takes CP for chest pain beside the heart, and for cerebral palsy elsewhere", () => {
    expect(coded("CP x2h. EKG normal.")).toBe("R079");
    expect(coded("CP, spastic diplegia.")).toBe("G801");
  });

  it("blames the antibiotic that the note names", () => {
    expect(coded("On amoxicillin day 5. Antibiotic-associated diarrhea.")).toBe("K521 T360X5A");
  });

  it("leaves out what is copied from an earlier note", () => {
    expect(coded("Gout.\nFrom last note: otitis media, croup.")).toBe("M109");
  });

  it("makes the right and the left one of the same the code of both, and leaves other stages apart", () => {
    expect(coded("R TKA 2020. L TKA 2022.")).toBe("Z96653");
    expect(coded("R carpal tunnel syndrome resolved. L carpal tunnel syndrome.")).toBe("G5602");
  });

  it("codes a condition of one side though the other is free of it", () => {
    expect(coded("Right knee osteoarthritis. No left knee osteoarthritis.")).toBe("M1711");
  });
});
