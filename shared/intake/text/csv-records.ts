import { parse } from "csv-parse/sync";
import type { TextLine } from "./lines.ts";

/*
 * csv-parse reads cells well, but a quote that is never closed takes the rest of the file with it. So the text is first
 * cut into records here, where a record that goes wrong costs only the line it began on, and csv-parse gets records
 * that are known to be whole, many at a time.
 */

export type CsvFault = "unclosed-quote" | "stray-quote" | "row-too-long" | "unreadable-characters";

export type CsvRecord =
  /** `row` counts records from 1, as a spreadsheet does: blank lines count, a record over several lines counts once. */
  | { readonly kind: "cells"; readonly row: number; readonly cells: readonly string[]; readonly text: string }
  /** A line that cannot be read; `cells` are those up to the damage. */
  | {
      readonly kind: "broken";
      readonly row: number;
      readonly cells: readonly string[];
      readonly text: string;
      readonly fault: CsvFault;
    };

export interface CsvRecordReader {
  /** Takes lines in; gives back the records that they complete. Blank lines are counted and left out. */
  readonly take: (lines: readonly TextLine[]) => readonly CsvRecord[];
  /** What is left at the end of the file. */
  readonly end: () => readonly CsvRecord[];
}

/** A record over more lines or characters than this is taken for a quote that was never closed. */
const maxLines = 100;
const maxCharacters = 65_536;

type Measure =
  | { readonly kind: "whole"; readonly lines: number; readonly text: string; readonly unreadable: boolean }
  | { readonly kind: "broken"; readonly fault: CsvFault }
  | { readonly kind: "more" };

export function createCsvRecordReader(delimiter: string): CsvRecordReader {
  let waiting: readonly TextLine[] = [];
  let row = 0;

  const read = (lines: readonly TextLine[], isEnd: boolean): readonly CsvRecord[] => {
    const pending = waiting.length === 0 ? lines : [...waiting, ...lines];
    const found: CsvRecord[] = [];
    let whole: { readonly row: number; readonly text: string }[] = [];
    const readWhole = () => {
      found.push(...parseRecords(whole, delimiter));
      whole = [];
    };
    let at = 0;
    while (at < pending.length) {
      const measure = measureRecord(pending, at, delimiter, isEnd);
      if (measure.kind === "more") break;
      row++;
      if (measure.kind === "whole" && !measure.unreadable) {
        if (measure.text.trim() !== "") whole.push({ row, text: measure.text });
        at += measure.lines;
        continue;
      }
      readWhole();
      const text = measure.kind === "whole" ? measure.text : (pending[at]?.text ?? "");
      const fault = measure.kind === "whole" ? "unreadable-characters" : measure.fault;
      found.push({ kind: "broken", row, cells: cellsBeforeDamage(text, delimiter), text: printable(text), fault });
      at += measure.kind === "whole" ? measure.lines : 1;
    }
    readWhole();
    waiting = pending.slice(at);
    return found;
  };

  return { take: (lines) => read(lines, false), end: () => read([], true) };
}

/** How far the record reaches that begins at a line. */
function measureRecord(lines: readonly TextLine[], from: number, delimiter: string, isEnd: boolean): Measure {
  let inQuotes = false;
  let characters = 0;
  const texts: string[] = [];
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.cut) return { kind: "broken", fault: index === from ? "row-too-long" : "unclosed-quote" };
    characters += line.text.length;
    texts.push(line.text);
    if (texts.length > 1 && (texts.length > maxLines || characters > maxCharacters)) {
      return { kind: "broken", fault: "unclosed-quote" };
    }
    const state = scanLine(line.text, delimiter, inQuotes);
    if (state === "broken") return { kind: "broken", fault: texts.length > 1 ? "unclosed-quote" : "stray-quote" };
    if (state === "complete") {
      const text = texts.join("\n");
      return { kind: "whole", lines: texts.length, text, unreadable: text.includes("\0") };
    }
    inQuotes = true;
  }
  return isEnd ? { kind: "broken", fault: "unclosed-quote" } : { kind: "more" };
}

/** Whether a line ends its record, leaves a quote open, or has a quote where none can stand. */
function scanLine(text: string, delimiter: string, startsInQuotes: boolean): "complete" | "open" | "broken" {
  let inQuotes = startsInQuotes;
  if (!inQuotes && !text.includes('"')) return "complete";
  let at = 0;
  for (;;) {
    if (inQuotes) {
      const quote = text.indexOf('"', at);
      if (quote < 0) return "open";
      at = quote + 1;
      if (text[at] === '"') {
        at++;
        continue;
      }
      inQuotes = false;
      at = skipSpaces(text, at, delimiter);
      if (at === text.length) return "complete";
      if (text[at] !== delimiter) return "broken";
      at++;
    } else {
      at = skipSpaces(text, at, delimiter);
      if (text[at] === '"') {
        inQuotes = true;
        at++;
        continue;
      }
      const next = text.indexOf(delimiter, at);
      const quote = text.indexOf('"', at);
      if (quote >= 0 && (next < 0 || quote < next)) return "broken";
      if (next < 0) return "complete";
      at = next + 1;
    }
  }
}

function skipSpaces(text: string, from: number, delimiter: string): number {
  let at = from;
  while (text[at] === " " || (text[at] === "\t" && delimiter !== "\t")) at++;
  return at;
}

function parseRecords(
  records: readonly { readonly row: number; readonly text: string }[],
  delimiter: string,
): readonly CsvRecord[] {
  if (records.length === 0) return [];
  if (records.every(({ text }) => isPlain(text))) {
    return records.map(({ row, text }) => ({ kind: "cells", row, text, cells: splitCells(text, delimiter) }));
  }
  const cells = parseCells(records.map(({ text }) => text).join("\n"), delimiter);
  if (cells !== undefined && cells.length === records.length) {
    return records.map(({ row, text }, index) => ({ kind: "cells", row, text, cells: cells[index] ?? [] }));
  }
  // The parser sees a record otherwise than we do: each by itself, so that one cannot take another with it.
  return records.map(({ row, text }): CsvRecord => {
    const alone = parseCells(text, delimiter);
    return alone?.length === 1
      ? { kind: "cells", row, text, cells: alone[0] ?? [] }
      : { kind: "broken", row, text, cells: cellsBeforeDamage(text, delimiter), fault: "stray-quote" };
  });
}

/** White space beside that of a keyboard: what csv-parse takes away of it depends on the side. */
const otherSpace = /[\v\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/** Nothing in the text needs csv-parse to be told apart. */
function isPlain(text: string): boolean {
  return !text.includes('"') && !otherSpace.test(text);
}

/** What csv-parse makes of a plain record, for a fifth of the time. */
function splitCells(text: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  for (let start = 0; ; ) {
    const end = text.indexOf(delimiter, start);
    cells.push(text.slice(start, end < 0 ? undefined : end).trim());
    if (end < 0) return cells;
    start = end + 1;
  }
}

function parseCells(text: string, delimiter: string): readonly string[][] | undefined {
  try {
    return parse(text, { delimiter, trim: true, relax_column_count: true, record_delimiter: "\n" });
  } catch {
    return undefined;
  }
}

/**
 * The cells before a line goes wrong, and of the one in which it does what can be told without its quotation marks:
 * `V1,"Smith,Ann` -> ["V1", "Smith"].
 */
export function cellsBeforeDamage(text: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  for (let start = 0; ; ) {
    const end = text.indexOf(delimiter, start);
    const piece = text.slice(start, end < 0 ? undefined : end).trim();
    const quoted = /^"([^"]*)"$/.exec(piece);
    const isDamaged = quoted === null && piece.includes('"');
    cells.push(quoted?.[1] ?? piece.replace(/["\0]/g, "").trim());
    if (isDamaged || end < 0) return cells;
    start = end + 1;
  }
}

function printable(text: string): string {
  return text.replaceAll("\0", "\uFFFD");
}
