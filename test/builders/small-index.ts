import type { AlphabeticIndex } from "../../shared/codes/alphabetic-index.ts";
import { importIndexXml } from "../../shared/codes/import/index-xml.ts";

/**
 * An Index as a test writes it: a term a line, two spaces a level, "title | code" or "title | see elsewhere", with
 * nonessential modifiers in parentheses and the manifestation after the code: "pneumonia | A48.1 J17".
 */
export function smallIndex(lines: string, others: Partial<AlphabeticIndex> = {}): AlphabeticIndex {
  return {
    release: "FY2025",
    terms: importIndexXml(indexXml(lines)).terms,
    externalCauses: [],
    neoplasms: [],
    drugs: [],
    ...others,
  };
}

/** The same as the publisher's XML. */
export function indexXml(lines: string): string {
  const open: string[] = [];
  let xml = "";
  for (const line of lines.split("\n").filter((each) => each.trim() !== "")) {
    const level = (line.length - line.trimStart().length) / 2;
    while (open.length > level) xml += open.pop();
    const [title = "", rest = ""] = line.trim().split(" | ");
    const name = level === 0 ? "mainTerm" : "term";
    xml += `<${name}${level === 0 ? "" : ` level="${level}"`}><title>${title.replace(/(\(.*\))/, "<nemod>$1</nemod>")}</title>`;
    const [, , see] = /^(see (.*))$/.exec(rest) ?? [];
    const [code, manifestation] = rest.split(" ");
    if (see !== undefined) xml += `<see>${see}</see>`;
    else if (code) xml += `<code>${code}</code>${manifestation === undefined ? "" : `<manif>${manifestation}</manif>`}`;
    open.push(`</${name}>`);
  }
  return `<ICD10CM.index><version>2025</version><letter><title>A</title>${xml}${open.reverse().join("")}</letter></ICD10CM.index>`;
}
