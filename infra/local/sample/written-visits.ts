import type { EncounterInput } from "../../../shared/claim/encounter.ts";
import type { Day } from "../../../shared/values/day.ts";
import { sampleEncounter } from "./sample-encounters.ts";
import { willowInternalMedicine } from "./willow-internal-medicine.ts";

/** How a visit's diagnoses come: in a note, in words, or as codes with a note beside them. */
type Written =
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "codes"; readonly codes: readonly string[]; readonly text: string };

/** What was written down of each visit, in order. All of it is invented. */
const written: readonly Written[] = [
  {
    kind: "note",
    text: "S: Here for follow-up. No chest pain, no shortness of breath.\nO: BP 128/76. Lungs clear.\nA/P:\n1. Essential hypertension, at goal. Continue lisinopril.\n2. Mixed hyperlipidemia. Continue atorvastatin.",
  },
  {
    kind: "note",
    text: "ASSESSMENT:\n1. Type 2 diabetes with stage 3a chronic kidney disease, stable.\n2. Hypertension.\nPLAN: recheck A1c and creatinine in three months.",
  },
  {
    kind: "note",
    text: "HPI: Three days of sore throat and runny nose. Denies fever. Rapid strep negative, pneumonia ruled out by exam.\nIMPRESSION: Acute nasopharyngitis.",
  },
  { kind: "words", words: ["hypothyroidism", "vitamin D deficiency"] },
  { kind: "words", words: ["gastroesophageal reflux disease without esophagitis"] },
  { kind: "words", words: ["the usual, as last time"] },
  {
    kind: "codes",
    codes: ["E11.9"],
    text: "Assessment: Type 2 diabetes with diabetic polyneuropathy. Feet examined, no ulcer.",
  },
  {
    kind: "note",
    text: "A: Knee pain, probable osteoarthritis; x-ray ordered. Father had gout.\nP: acetaminophen, return after x-ray.",
  },
];

/** A visit, and the note that goes into a file of its own. */
export interface WrittenVisit {
  readonly encounter: EncounterInput;
  readonly note: string | undefined;
}

/** The visits of a practice that leaves codes to others. */
export function writtenVisits(seed: number, day: Day): readonly WrittenVisit[] {
  return written.map((told, index) => {
    const encounter = sampleEncounter(willowInternalMedicine, index + 1, seed, day);
    const diagnoses =
      told.kind === "words"
        ? told.words.map((description) => ({ description }))
        : told.kind === "codes"
          ? told.codes.map((code) => ({ code }))
          : [];
    const pointers = diagnoses.map((_, position) => position + 1);
    return {
      encounter: { ...encounter, diagnoses, lines: encounter.lines.map((line) => ({ ...line, pointers })) },
      note: told.kind === "words" ? undefined : `Encounter: ${encounter.encounterId}\n\n${told.text}\n`,
    };
  });
}
