import { parse } from "csv-parse";
import type { Findings } from "./findings.ts";
import type { ImportContext, SourceFile } from "./import-result.ts";

/** A row of a table with a heading: what was wanted of it, and where it stands. */
export interface NamedRow<Name extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Name, string>>;
}

export interface WantedColumn {
  /** What a heading may call it; capitals, blanks and signs do not count. */
  readonly names: readonly string[];
  readonly isRequired?: true;
}

/** How many rows of notes may stand before the heading. */
const furthestHeading = 40;

/**
 * Rows of a comma- or tab-separated file whose heading names its columns, wherever they stand; rows before the heading are
 * notes of the publisher. Text is UTF-8 or Windows-1252.
 */
export async function* namedRows<Name extends string>(
  file: SourceFile,
  wanted: Readonly<Record<Name, WantedColumn>>,
  findings: Findings,
  { onLines }: Pick<ImportContext, "onLines">,
): AsyncGenerator<NamedRow<Name>> {
  const { text, fault } = await readText(file);
  if (fault !== undefined) {
    findings.add({
      file: file.name,
      code: "not-text",
      message: fault,
      remedy: "save it as CSV or text, and import that",
    });
    return;
  }
  const delimiter = text.slice(0, 20_000).split("\t").length > text.slice(0, 20_000).split(",").length ? "\t" : ",";
  // Files that were joined have line ends of both kinds, and lines are counted by them.
  const parser = parse(text.replaceAll("\r\n", "\n"), {
    bom: true,
    delimiter,
    trim: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
  });
  const names = Object.keys(wanted) as Name[];
  let places: Readonly<Record<Name, number>> | undefined;
  let seen = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      seen++;
      if (places === undefined) {
        places = placesOf(record, wanted, names);
        if (places === undefined && seen >= furthestHeading) break;
        continue;
      }
      const found = places;
      const cells = Object.fromEntries(names.map((name) => [name, record[found[name]] ?? ""])) as Record<Name, string>;
      if (seen % 10_000 === 0) onLines?.(info.lines);
      yield { line: info.lines, cells };
    }
  } catch (problem) {
    const message = `it cannot be read as a table: ${problem instanceof Error && "code" in problem ? String(problem.code) : "broken"}`;
    findings.add({
      file: file.name,
      ...lineOf(problem),
      code: "broken-table",
      message,
      remedy: "get the file again from its publisher",
    });
    return;
  }
  if (places === undefined) {
    const lacking = names.filter((name) => wanted[name].isRequired).map((name) => `"${wanted[name].names[0]}"`);
    findings.add({
      file: file.name,
      code: "no-heading",
      message: `no row near its beginning names the columns ${lacking.join(", ")}`,
      remedy: "check that the file is of this kind, and has its heading",
    });
  }
}

/** Where the parser stood: of a quotation that is never closed, the end of the file. */
function lineOf(problem: unknown): { readonly line?: number } {
  if (!(problem instanceof Error) || !("lines" in problem)) return {};
  return typeof problem.lines === "number" && problem.lines > 0 ? { line: problem.lines } : {};
}

function placesOf<Name extends string>(
  record: readonly string[],
  wanted: Readonly<Record<Name, WantedColumn>>,
  names: readonly Name[],
): Readonly<Record<Name, number>> | undefined {
  const heading = record.map(plain);
  const placed = names.map((name) => {
    const place = wanted[name].names.map((alias) => heading.indexOf(plain(alias))).find((at) => at >= 0) ?? -1;
    return [name, place] as const;
  });
  if (placed.some(([name, place]) => place < 0 && wanted[name].isRequired)) return undefined;
  return Object.fromEntries(placed) as Record<Name, number>;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "");
}

async function readText(file: SourceFile): Promise<{ readonly text: string; readonly fault?: string }> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.bytes()) {
    if (chunk.includes(0)) return { text: "", fault: "the file is no text file" };
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes) };
  }
}
