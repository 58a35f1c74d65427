import type { CodingEngineName } from "../../claim/practice-profile.ts";
import { codeNote } from "../code-note.ts";
import type { CodingEngine } from "./coding-engine.ts";
import { codeByIndexAlone } from "./index-alone.ts";

/** The engines that a practice can choose and that `eval` compares; another one is a name and a line here. */
export const engines: Readonly<Record<CodingEngineName, CodingEngine>> = {
  /** Ours: the Alphabetic Index, the Tabular List and the guidelines, as code. */
  "cleanclaim-index": { name: "cleanclaim-index", code: async (text, context) => codeNote(text, context) },
  /** A measure of what the rest of ours is worth, and a second opinion. */
  "index-alone": { name: "index-alone", code: async (text, context) => codeByIndexAlone(text, context) },
};
