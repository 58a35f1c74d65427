import { diagnose, type EditCases, letters } from "../changes.ts";

export const diagnosisCases: Readonly<Record<string, EditCases>> = {
  "diagnosis-count": {
    passes: [diagnose(...letters.slice(0, 12).map((letter) => `${letter}01`))],
    finds: [diagnose(...letters.map((letter) => `${letter}01`))],
  },
  "diagnosis-format": {
    passes: [{}, diagnose("S72.001A"), diagnose("C7A.00")],
    finds: [diagnose("460"), diagnose("V3000000"), diagnose("JJ2.9"), { diagnoses: [{ description: "sore throat" }] }],
  },
  "diagnosis-once": { passes: [{}], finds: [diagnose("J02.9", "I10", "J029")] },
  "external-cause-not-first": { passes: [diagnose("S61.011A", "W26.0XXA")], finds: [diagnose("W26.0XXA", "S61.011A")] },
};
