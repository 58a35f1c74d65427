import type { CodeBook } from "../../codes/code-book.ts";
import type { Day } from "../../values/day.ts";
import type { CodedNote } from "../coded-note.ts";

/** What a text is coded with. */
export interface EngineContext {
  readonly book: CodeBook;
  readonly day: Day;
  readonly setting: "outpatient" | "inpatient";
}

/** Whatever turns a clinical text into codes with their evidence: ours, a plain one, or a service behind the same face. */
export interface CodingEngine {
  /** As "cleanclaim-index", kept with what it said. */
  readonly name: string;
  code(text: string, context: EngineContext): Promise<CodedNote>;
}
