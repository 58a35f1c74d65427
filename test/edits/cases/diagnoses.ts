import type { TabularEntry, TabularNote } from "../../../shared/codes/tabular.ts";
import { both, diagnose, type EditCases, knowing, letters, person } from "../changes.ts";

/** An entry of the Tabular List with notes that name codes, or a first and a last one. */
const entry = (
  code: string,
  notes: { readonly excludes1?: readonly string[]; readonly codeFirst?: readonly string[] },
): TabularEntry => {
  const noteOf = (codes: readonly string[] | undefined): readonly TabularNote[] =>
    codes === undefined ? [] : [{ text: "a note", codes: [{ from: codes[0] ?? "", to: codes.at(-1) ?? "" }] }];
  return { code, title: "Invented", notes: { excludes1: noteOf(notes.excludes1), codeFirst: noteOf(notes.codeFirst) } };
};

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
  "diagnosis-exists": {
    passes: [knowing({ diagnoses: { J029: {}, I10: {} } })],
    finds: [knowing({ diagnoses: { J029: {} } })],
    unknowns: [{}],
    skips: [{ diagnoses: [] }],
  },
  "diagnosis-billable": {
    passes: [knowing({ diagnoses: { J029: {}, I10: {} } })],
    finds: [knowing({ diagnoses: { J029: { billable: false }, I10: {} } })],
    unknowns: [{}],
    skips: [knowing({ diagnoses: {} })],
  },
  "diagnosis-fits-sex": {
    passes: [knowing({ diagnoses: { J029: { sex: "F" } } })],
    finds: [
      knowing({ diagnoses: { J029: { sex: "M" } } }),
      both(person({ sex: "M" }), diagnose("N80.9")),
      both(person({ sex: "F" }), diagnose("C61")),
    ],
    skips: [{}, both(person({ sex: "U" }), knowing({ diagnoses: { J029: { sex: "M" } } }))],
  },
  "diagnosis-fits-age": {
    passes: [knowing({ diagnoses: { J029: { ages: { from: 15, to: 56 } } } })],
    finds: [
      knowing({ diagnoses: { J029: { ages: { from: 0, to: 17 } } } }),
      knowing({ diagnoses: { J029: { ages: { from: 57, to: 124 } } } }),
      // Of the category, where no release has the code.
      both(person({ birthDate: "2015-03-04" }), diagnose("F03.90")),
    ],
    skips: [{}],
  },
  "maternity-diagnosis-fits": {
    passes: [diagnose("O09.511"), both(diagnose("O80"), person({ birthDate: "2017-11-16" }))],
    finds: [
      both(diagnose("O80"), person({ sex: "M" })),
      both(diagnose("O80"), person({ birthDate: "2017-11-17" })),
      both(diagnose("O80"), person({ birthDate: "1961-11-16" })),
      both(diagnose("E11.65", "Z3A.20"), person({ birthDate: "1950-03-15" })),
      both(diagnose("Z34.01"), person({ sex: "M" })),
    ],
    skips: [{}, diagnose("Z30.9")],
  },
  "birth-on-the-newborn": {
    passes: [both(diagnose("Z38.00", "P59.9"), person({ birthDate: "2026-10-19" }))],
    finds: [
      both(diagnose("Z38.00"), person({ birthDate: "2026-10-18" })),
      both(diagnose("P59.9", "Z38.00"), person({ birthDate: "2026-11-14" })),
    ],
    skips: [{}],
  },
  "outcome-on-the-mother": {
    passes: [both(diagnose("O80", "Z37.0"), person({ birthDate: "1994-01-01" }))],
    finds: [both(diagnose("Z38.00", "Z37.0"), person({ birthDate: "2026-11-14" }))],
    skips: [{}],
  },
  "excludes1-pair": {
    passes: [knowing({ tabular: [entry("J02", { excludes1: ["J31"] })] })],
    finds: [
      knowing({ tabular: [entry("J02", { excludes1: ["I10"] })] }),
      knowing({ tabular: [entry("I10", {}), entry("J", { excludes1: ["I00", "I15"] })] }),
    ],
    unknowns: [{}],
    skips: [diagnose("J02.9")],
  },
  "manifestation-not-first": {
    passes: [knowing({ diagnoses: { J029: {}, I10: { manifestation: true } } })],
    finds: [knowing({ diagnoses: { J029: { manifestation: true }, I10: {} } }), diagnose("G99.0", "E85.4")],
    unknowns: [{}],
    skips: [{ diagnoses: [] }],
  },
  "cause-before-manifestation": {
    passes: [
      both(diagnose("G20.A1", "F02.80"), knowing({ tabular: [entry("F02", { codeFirst: ["G20"] })] })),
      both(diagnose("E11.9", "G20.A1", "F02.80"), knowing({ tabular: [entry("F02", { codeFirst: ["G10", "G30"] })] })),
    ],
    finds: [
      both(diagnose("F02.80", "G20.A1"), knowing({ tabular: [entry("F02", { codeFirst: ["G20"] })] })),
      both(diagnose("I10", "F02.80"), knowing({ tabular: [entry("F02", { codeFirst: ["G20"] })] })),
    ],
    unknowns: [{}],
    skips: [knowing({ tabular: [entry("J02", {})] })],
  },
  "first-listed-only-is-first": {
    passes: [diagnose("Z00.00", "I10"), diagnose("Z00.00", "Z01.411")],
    finds: [diagnose("I10", "Z00.00"), diagnose("I10", "Z38.00")],
    skips: [{}, diagnose("I10", "Z00.6")],
  },
  "secondary-only-not-first": {
    passes: [{}, diagnose("E66.9", "Z68.35")],
    finds: [diagnose("Z68.35", "E66.9"), diagnose("Z59.00"), diagnose("R29.705")],
  },
  "body-mass-index-with-its-reason": {
    passes: [diagnose("E66.9", "Z68.35")],
    finds: [diagnose("J02.9", "Z68.35")],
    skips: [{}],
  },
  "injury-has-seventh-character": {
    passes: [diagnose("S61.011A"), diagnose("S93.401D")],
    finds: [diagnose("S61.011"), diagnose("S06.0X")],
    skips: [{}],
  },
  "sequela-not-first": {
    passes: [diagnose("L90.5", "S61.411S")],
    finds: [diagnose("S61.411S", "L90.5"), diagnose("S61.411S")],
    skips: [{}],
  },
  "aftercare-not-for-injury": {
    passes: [diagnose("Z47.89", "M17.11"), diagnose("Z47.89", "S72.001S")],
    finds: [diagnose("Z47.89", "S72.001D")],
    skips: [{}],
  },
  "adverse-effect-not-first": {
    passes: [{}, diagnose("L27.0", "T36.0X5A"), diagnose("T39.1X1A")],
    finds: [diagnose("T36.0X5A", "L27.0"), diagnose("T46.5X6A")],
  },
  "poisoning-first": {
    passes: [diagnose("T39.1X1A", "R11.2")],
    finds: [diagnose("R11.2", "T39.1X1A")],
    skips: [{}, diagnose("L27.0", "T36.0X5A")],
  },
  "pregnancy-first": {
    passes: [diagnose("O99.019", "D64.9"), diagnose("Z79.4", "O24.419")],
    finds: [diagnose("D64.9", "O99.019")],
    skips: [{}],
  },
  "incidental-pregnancy-alone": {
    passes: [diagnose("S93.401A", "Z33.1")],
    finds: [diagnose("O26.891", "Z33.1")],
    skips: [{}],
  },
  "normal-pregnancy-alone": {
    passes: [diagnose("Z34.01")],
    finds: [diagnose("Z34.01", "O26.891")],
    skips: [{}],
  },
  "weeks-of-pregnancy-told": {
    passes: [diagnose("O26.891", "Z3A.12"), diagnose("O09.511", "Z3A.10")],
    finds: [diagnose("O09.511"), diagnose("O26.891"), diagnose("O24.410"), diagnose("O99.013"), diagnose("O98.713")],
    skips: [{}, diagnose("O90.6"), diagnose("O03.9"), diagnose("O24.430"), diagnose("O99.03"), diagnose("O99.215")],
  },
  "hypertension-with-kidney-disease": {
    passes: [{}, diagnose("I10", "N17.9")],
    finds: [diagnose("I10", "N18.31")],
    skips: [diagnose("I12.9", "N18.31")],
  },
  "hypertension-with-heart-failure": {
    passes: [{}],
    finds: [diagnose("I50.22", "I10")],
    skips: [diagnose("I11.0", "I50.22")],
  },
  "hypertensive-kidney-disease-staged": {
    passes: [diagnose("I12.9", "N18.31")],
    finds: [diagnose("I12.9"), diagnose("I13.0", "I50.22")],
    skips: [{}],
  },
  "hypertensive-heart-failure-typed": {
    passes: [diagnose("I11.0", "I50.22")],
    finds: [diagnose("I11.0")],
    skips: [{}, diagnose("I11.9")],
  },
  "diabetes-complication-told": {
    passes: [diagnose("E11.9"), diagnose("E11.9", "E10.22")],
    finds: [diagnose("E11.9", "E11.22")],
    skips: [{}, diagnose("E11.22", "E11.42")],
  },
  "diabetes-with-kidney-disease": {
    passes: [diagnose("E11.9")],
    finds: [diagnose("E11.9", "N18.31")],
    skips: [diagnose("E11.22", "N18.31")],
  },
  "one-type-of-diabetes": {
    passes: [diagnose("E11.9"), diagnose("E10.22", "E10.42")],
    finds: [diagnose("E11.9", "E10.22")],
    skips: [{}],
  },
  "severe-sepsis-not-first": {
    passes: [diagnose("A41.9", "R65.20")],
    finds: [diagnose("R65.21", "A41.9")],
    skips: [{}],
  },
  "routine-exam-one-answer": {
    passes: [diagnose("Z00.00")],
    finds: [diagnose("Z00.00", "Z00.01"), diagnose("Z00.129", "Z00.121")],
    skips: [{}, diagnose("Z00.01")],
  },
  "exam-fits-age": {
    passes: [
      diagnose("Z00.00"),
      both(diagnose("Z00.129"), person({ birthDate: "2008-11-17" })),
      both(diagnose("Z00.110"), person({ birthDate: "2026-10-19" })),
    ],
    finds: [
      diagnose("Z00.129"),
      both(diagnose("Z00.00"), person({ birthDate: "2011-11-17" })),
      both(diagnose("Z00.110"), person({ birthDate: "2026-10-18" })),
    ],
    skips: [{}],
  },
  "symptom-with-its-disease": {
    passes: [diagnose("R05.9"), diagnose("R05.9", "I10")],
    finds: [diagnose("J18.9", "R05.9"), diagnose("R73.9", "E11.9")],
    skips: [{}],
  },
  "side-is-told": {
    passes: [knowing({ diagnoses: { J029: { title: "Pain in right knee" } } })],
    finds: [knowing({ diagnoses: { J029: { title: "Pain in unspecified knee" } } })],
    unknowns: [{}],
  },
};
