import type { IndexTerm } from "../alphabetic-index.ts";
import type { ImportFault } from "./import-fault.ts";
import type { ImportedTerms } from "./index-xml.ts";
import { readPrintedCode } from "./printed-code.ts";
import { readPrintedTitle } from "./printed-title.ts";
import { readCsv } from "./read-csv.ts";
import { hangByLevel } from "./term-levels.ts";

const columns = ["Level", "Term", "See", "SeeAlso", "NonEssModif", "Code"];

/**
 * The Alphabetic Index, or the Index to External Causes, flattened to rows with a level, as third parties hand it on.
 * The column of nonessential modifiers runs from the first parenthesis to the end of the title, so what stands outside of
 * parentheses in it belongs to the title. Codes of manifestations are not in this form.
 */
export function importIndexCsv(source: string): ImportedTerms {
  const { rows, faults: unread } = readCsv(source, columns);
  const faults: ImportFault[] = [...unread];
  const terms = hangByLevel<IndexTerm>(
    rows.map(({ line, cells }) => ({ line, level: cells.Level ?? "", make: (children) => termOf(cells, children) })),
    faults,
  );
  for (const { line, cells } of rows) {
    if (cells.Term === "" && cells.NonEssModif === "") faults.push({ line, reason: "A term has no title." });
    if (cells.Code && readPrintedCode(cells.Code) === undefined) {
      faults.push({ line, reason: `"${cells.Code}" at "${cells.Term}" is no ICD-10-CM code.` });
    }
  }
  if (terms.length === 0 && faults.length === 0) faults.push({ line: 0, reason: "The file has no term." });
  return { version: "", terms, faults };
}

function termOf(cells: Readonly<Record<string, string>>, children: readonly IndexTerm[]): IndexTerm {
  // "Cancer(o)phobia" has lost its end on the way: it is another word than "cancer".
  const joined = /^\([oae]\)/.test(cells.NonEssModif ?? "")
    ? (cells.NonEssModif ?? "").replace(/[()]/g, "")
    : undefined;
  const printed =
    joined === undefined ? `${cells.Term ?? ""} ${cells.NonEssModif ?? ""}` : `${cells.Term ?? ""}${joined}`;
  const { title, nonessential } = readPrintedTitle(printed);
  return {
    title,
    nonessential,
    code: readPrintedCode(cells.Code ?? ""),
    see: cells.See || undefined,
    seeAlso: cells.SeeAlso || undefined,
    children: withoutNotes(children),
  };
}

/** A note stands between a term and its subterms, and the rows below would hang under it: they are the term's before it. */
function withoutNotes(children: readonly IndexTerm[]): readonly IndexTerm[] {
  const kept: IndexTerm[] = [];
  for (const child of children) {
    const before = kept.at(-1);
    if (/^note:/i.test(child.title) && before !== undefined && child.code === undefined) {
      kept[kept.length - 1] = { ...before, children: [...before.children, ...child.children] };
    } else kept.push(child);
  }
  return kept;
}
