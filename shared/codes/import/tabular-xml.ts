import type { NoteKind, TabularEntry, TabularNote } from "../tabular.ts";
import type { ImportFault } from "./import-fault.ts";
import { readNoteReferences } from "./note-references.ts";
import { readXml } from "./read-xml.ts";

/** An entry, and which of the list it hangs under: -1 for a chapter. An entry stands after what it hangs under. */
export interface PlacedEntry {
  readonly entry: TabularEntry;
  readonly parent: number;
}

export interface ImportedTabular {
  /** The fiscal year that the file says it is of, "2025". */
  readonly version: string;
  readonly entries: readonly PlacedEntry[];
  readonly faults: readonly ImportFault[];
}

interface OpenEntry {
  readonly element: string;
  readonly line: number;
  readonly place: number;
  code: string;
  title: string;
  readonly notes: Partial<Record<NoteKind, TabularNote[]>>;
  readonly seventh: Map<string, string>;
}

const noteKinds: Readonly<Record<string, NoteKind>> = {
  includes: "includes",
  inclusionTerm: "inclusionTerm",
  excludes1: "excludes1",
  excludes2: "excludes2",
  codeFirst: "codeFirst",
  useAdditionalCode: "useAdditional",
  codeAlso: "codeAlso",
};

const entryElements = new Set(["chapter", "section", "diag"]);
const codePattern = /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/;

/**
 * The Tabular List in XML: chapters, sections, categories and codes with the notes that stand at them. Codes with a
 * seventh character are not listed; `seventh` says which ones an entry asks for.
 * Source: CDC/NCHS ICD-10-CM Tabular XML (ICD10CM.tabular: chapter, section, diag).
 */
export function importTabularXml(source: string): ImportedTabular {
  const entries: { entry: TabularEntry; readonly parent: number }[] = [];
  const faults: ImportFault[] = [];
  const open: OpenEntry[] = [];
  let version = "";
  let text = "";
  let kind: NoteKind | undefined;
  let inDefinition = false;
  let character = "";
  const places = new Map<string, number>();

  const openEntry = (element: string, attributes: Readonly<Record<string, string>>, line: number): void => {
    const place = entries.length;
    entries.push({ entry: { code: "", title: "", notes: {} }, parent: open.at(-1)?.place ?? -1 });
    open.push({ element, line, place, code: attributes.id ?? "", title: "", notes: {}, seventh: new Map() });
  };
  const closeEntry = (): void => {
    const closed = open.pop();
    if (closed === undefined) return;
    const { element, line, place, code, title, notes, seventh } = closed;
    if (element === "diag" && !codePattern.test(code)) faults.push({ line, reason: `"${code}" is no ICD-10-CM code.` });
    else if (code === "") faults.push({ line, reason: `A <${element}> has no name.` });
    else if (title === "") faults.push({ line, reason: `"${code}" has no description.` });
    const plain = element === "diag" ? code.replace(".", "") : code;
    if (element === "diag" && places.has(plain)) faults.push({ line, reason: `"${code}" stands twice.` });
    places.set(plain, place);
    const row = entries[place];
    if (row !== undefined) row.entry = { code: plain, title, notes, seventh: seventh.size > 0 ? seventh : undefined };
  };

  const stopped = readXml(source, "ICD10CM.tabular", {
    open: (name, attributes, line) => {
      if (entryElements.has(name)) openEntry(name, attributes, line);
      else if (name in noteKinds) kind = noteKinds[name];
      else if (name === "sevenChrDef") inDefinition = true;
      else if (name === "extension") {
        character = attributes.char ?? "";
        if (!/^[0-9A-Z]$/.test(character)) faults.push({ line, reason: `"${character}" is no seventh character.` });
      }
      text = "";
    },
    text: (piece) => {
      text += piece;
    },
    close: (name) => {
      const entry = open.at(-1);
      const words = text.replace(/\s+/g, " ").trim();
      text = "";
      if (name === "version") version = words;
      else if (entryElements.has(name)) closeEntry();
      else if (name in noteKinds) kind = undefined;
      else if (name === "sevenChrDef") inDefinition = false;
      else if (entry === undefined || words === "") return;
      else if (name === "name" && entry.element !== "section") entry.code = words;
      else if (name === "desc") entry.title = entry.element === "diag" ? words : words.replace(/\s*\([A-Z]\d.*\)$/, "");
      else if (name === "extension" && inDefinition) entry.seventh.set(character, words);
      else if (name === "note" && kind !== undefined && !inDefinition) {
        const lines = entry.notes[kind] ?? [];
        entry.notes[kind] = lines;
        lines.push({ text: words, codes: readNoteReferences(words, kind !== "includes" && kind !== "inclusionTerm") });
      }
    },
  });
  if (stopped.length === 0 && entries.length === 0) faults.push({ line: 0, reason: "The file has no chapter." });
  return { version, entries: stopped.length === 0 ? entries : [], faults: [...faults, ...stopped] };
}
