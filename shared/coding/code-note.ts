import type { CodeBook } from "../codes/code-book.ts";
import type { Day } from "../values/day.ts";
import { rules } from "./catalog.ts";
import type { CodedNote } from "./coded-note.ts";
import { draftNote } from "./draft-note.ts";
import { finishNote } from "./finish-note.ts";
import { readPatient } from "./mentions/read-patient.ts";
import { readNote, type Setting } from "./mentions/reading.ts";

/** What a note is coded with. */
export interface CodingContext {
  readonly book: CodeBook;
  /** The day of service: codes are those of the release that is good then. */
  readonly day: Day;
  readonly setting: Setting;
}

/**
 * A clinical note -> the ICD-10-CM codes that it supports, with the evidence, in the order of a claim. It reads nothing but
 * its arguments and never throws for what a note says.
 */
export function codeNote(text: string, { book, day, setting }: CodingContext): CodedNote {
  const reading = readNote(text, setting);
  const patient = readPatient(reading);
  const { drafts, setAside } = draftNote(reading, book, day);
  const ruled = rules.reduce((so, rule) => rule.apply({ reading, patient, drafts: so }), drafts);
  return finishNote({ reading, drafts: ruled, setAside, book, day });
}
