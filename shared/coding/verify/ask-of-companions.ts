import type { NoteCode } from "../coded-note.ts";

interface Question {
  readonly of: RegExp;
  readonly beside: RegExp;
  readonly ask: string;
}

/** What a code beside another makes one ask, codes without dots. Source: ICD-10-CM Guidelines FY2026 I.C.21.c.3, I.C.4.a.6, I.C.2. */
const questions: readonly Question[] = [
  {
    of: /^Z(?:89|9\d)/,
    beside: /^(?:T8[2-8]|K9[145]|J95|N99|I97|H59|H95|D78|G97|M9[67]|L76|I257|I258[12]|E89|O)/,
    ask: "a status beside a complication: does the code of the complication say it already?",
  },
  {
    of: /^E(?:08|1[013])/,
    beside: /^(?:T(?:3[6-9]|4\d|50|856)|Z911)/,
    ask: "diabetes beside harm by a drug or a pump: which of them brought what is told?",
  },
  { of: /^M/, beside: /^(?:C|D4[5-7])/, ask: "beside a neoplasm: does it come of it, or of its treatment?" },
];

/** What is sure by itself waits for a coder where a code beside it may be about the same thing. */
export function askOfCompanions(codes: readonly NoteCode[]): readonly NoteCode[] {
  return codes.map((code): NoteCode => {
    const asked = questions.filter(
      ({ of, beside }) => of.test(code.code) && codes.some((other) => other !== code && beside.test(other.code)),
    );
    return asked.length === 0
      ? code
      : { ...code, standing: "review", doubts: [...code.doubts, ...asked.map(({ ask }) => ask)] };
  });
}
