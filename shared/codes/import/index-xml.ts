import type { IndexTerm } from "../alphabetic-index.ts";
import type { ImportFault } from "./import-fault.ts";
import { readPrintedCode } from "./printed-code.ts";
import { readPrintedTitle } from "./printed-title.ts";
import { readXml } from "./read-xml.ts";

export interface ImportedTerms {
  /** The fiscal year that the file says it is of, "2025"; empty where it does not say. */
  readonly version: string;
  readonly terms: readonly IndexTerm[];
  readonly faults: readonly ImportFault[];
}

interface OpenTerm {
  title: string;
  code?: string;
  manifestation?: string;
  see?: string;
  seeAlso?: string;
  readonly line: number;
  readonly children: IndexTerm[];
}

/** What an element inside a term fills; the categories to look in are see-references like any other. */
const fields: Readonly<Record<string, "code" | "manifestation" | "see" | "seeAlso">> = {
  code: "code",
  manif: "manifestation",
  see: "see",
  seecat: "see",
  seeAlso: "seeAlso",
  subcat: "seeAlso",
};

/**
 * The Alphabetic Index, or the Index to External Causes, in XML. A term that cannot be read is left out and named.
 * Source: CDC/NCHS ICD-10-CM Index XML (ICD10CM.index: letter, mainTerm, term).
 */
export function importIndexXml(source: string): ImportedTerms {
  const terms: IndexTerm[] = [];
  const faults: ImportFault[] = [];
  const open: OpenTerm[] = [];
  let version = "";
  let text = "";
  let letters = 0;
  const closeTerm = (): void => {
    const term = open.pop();
    if (term === undefined) return;
    const siblings = open.at(-1)?.children ?? terms;
    const finished = finish(term, faults);
    if (finished !== undefined) siblings.push(finished);
  };
  const stopped = readXml(source, "ICD10CM.index", {
    open: (name, _attributes, line) => {
      if (name === "letter") letters++;
      if (name === "mainTerm" || name === "term") open.push({ title: "", children: [], line });
      if (name !== "nemod") text = "";
    },
    text: (piece) => {
      text += piece;
    },
    close: (name) => {
      const term = open.at(-1);
      const field = fields[name];
      if (name === "version") version = text.trim();
      else if (name === "mainTerm" || name === "term") closeTerm();
      else if (name === "title" && term !== undefined) term.title = text;
      else if (field !== undefined && term !== undefined) term[field] = text.replace(/\s+/g, " ").trim();
      if (name !== "nemod") text = "";
    },
  });
  if (stopped.length === 0 && letters === 0) faults.push({ line: 0, reason: "The file has no <letter>." });
  return { version, terms, faults: [...faults, ...stopped] };
}

function finish(term: OpenTerm, faults: ImportFault[]): IndexTerm | undefined {
  const { title, nonessential } = readPrintedTitle(term.title);
  if (title === "") {
    faults.push({ line: term.line, reason: "A term has no title." });
    return undefined;
  }
  const code = codeAt(term.line, title, term.code, faults);
  const manifestation = codeAt(term.line, title, term.manifestation, faults);
  return { title, nonessential, code, manifestation, see: term.see, seeAlso: term.seeAlso, children: term.children };
}

function codeAt(line: number, title: string, printed: string | undefined, faults: ImportFault[]): string | undefined {
  if (printed === undefined || printed === "") return undefined;
  const code = readPrintedCode(printed);
  if (code === undefined) faults.push({ line, reason: `"${printed}" at "${title}" is no ICD-10-CM code.` });
  return code;
}
