import type { ContextMark } from "../context/context.ts";
import { markContext } from "../context/mark-context.ts";
import { readStatements, type Statement } from "../note/read-statements.ts";
import { readSenses } from "../note/senses.ts";

/** Where a note was written. Uncertain diagnoses are coded of an inpatient only: ICD-10-CM Guidelines FY2026 II.H, IV.H. */
export type Setting = "outpatient" | "inpatient";

/** A statement with what is said of each of its words. */
export interface ReadStatement extends Statement {
  readonly index: number;
  readonly marks: readonly (readonly ContextMark[])[];
}

/** A note as the rules see it. */
export interface Reading {
  readonly text: string;
  readonly setting: Setting;
  readonly statements: readonly ReadStatement[];
  readonly hasAssessment: boolean;
}

/** Parts a note into statements and says of each word how it is meant. */
export function readNote(text: string, setting: Setting): Reading {
  const inSense = readSenses(text);
  const statements = readStatements(text).map((written, index) => {
    const statement = { ...written, tokens: inSense(written.tokens) };
    return { ...statement, index, marks: markContext(statement, text) };
  });
  return {
    text,
    setting,
    statements,
    hasAssessment: statements.some(({ section }) => section === "assessment"),
  };
}
