import { parseD8 } from "../../values/day.ts";
import { codeKey } from "../compact/code-key.ts";
import { dayNumber, openEnd } from "../compact/day-number.ts";
import type { ReleaseKind } from "../compact/release-kind.ts";
import { type Findings, gatherFindings } from "./findings.ts";
import type { ImportContext, ImportResult, SourceFile } from "./import-result.ts";
import type { Importer } from "./importer.ts";
import { linesOf } from "./lines.ts";
import { checkPlausible } from "./plausible.ts";
import { quarterInName, quarterOfVersion } from "./quarter-release.ts";

const notes = 12;

/** Pairs of a quarter as they are read: a million and more, so no object each. */
class Pairs {
  keys = new Float64Array(1 << 16);
  from = new Uint16Array(1 << 16);
  to = new Uint16Array(1 << 16);
  indicator = new Uint8Array(1 << 16);
  size = 0;

  add(key: number, from: number, to: number, indicator: number): void {
    if (this.size === this.keys.length) {
      this.keys = doubled(this.keys, new Float64Array(this.size * 2));
      this.from = doubled(this.from, new Uint16Array(this.size * 2));
      this.to = doubled(this.to, new Uint16Array(this.size * 2));
      this.indicator = doubled(this.indicator, new Uint8Array(this.size * 2));
    }
    this.keys[this.size] = key;
    this.from[this.size] = from;
    this.to[this.size] = to;
    this.indicator[this.size] = indicator;
    this.size++;
  }
}

function doubled<Values extends Float64Array | Uint16Array | Uint8Array>(values: Values, wider: Values): Values {
  wider.set(values);
  return wider;
}

/**
 * NCCI procedure-to-procedure edits of a quarter, all its files together: column 1, column 2, prior to 1996, effective date,
 * deletion date ("*" for none), modifier indicator 0, 1 or 9, rationale; tab- or comma-separated, after some lines of notes.
 * A pair with indicator 9, or deleted on the day it began, was never in force and is left out. Nothing is kept of the rationale.
 * Source: CMS, "How to Use the Medicare NCCI Tools"; columns as in the quarterly ccipra/ccioph files.
 * Written from the published layout; not yet tried on a file of CMS itself.
 */
function pairImporter(kind: Extract<ReleaseKind, `ptp-${string}`>, prefix: string, setting: string): Importer {
  return {
    kind,
    file: `${prefix}-v320r0-f1.txt … -f4.txt, all files of a quarter in one command`,
    takes: (name, head) =>
      new RegExp(`^${prefix}[-_]?v\\d`, "i").test(name) ||
      (new RegExp(setting, "i").test(name) && /column ?1/i.test(head) && /prior to 1996/i.test(head)),
    named: (name) => {
      const [, version, part] = /v(\d\d)(\d)r?\d*/i.exec(name) ?? [];
      return version === undefined ? quarterInName(name) : quarterOfVersion(Number(version), Number(part));
    },
    read: (files, context) => readPairs(kind, files, context),
  };
}

export const practitionerPairs = pairImporter("ptp-practitioner", "ccipra", "practitioner");
export const hospitalPairs = pairImporter("ptp-hospital", "ccioph", "hospital");

async function readPairs(
  kind: ReleaseKind,
  files: readonly SourceFile[],
  context: ImportContext,
): Promise<ImportResult> {
  const findings = gatherFindings();
  checkNumbers(files, findings);
  const pairs = new Pairs();
  let read = 0;
  let rows = 0;
  for (const file of files) {
    const taken = await readFile(file, pairs, findings, (lines) => context.onLines?.(read + lines));
    read += taken.lines;
    rows += taken.rows;
  }
  checkPlausible(files.map(({ name }) => name).join(", "), pairs.size, context, 500_000, findings);
  if (rows === 0 && findings.count === 0)
    findings.add({
      file: files[0]?.name ?? "",
      code: "no-rows",
      message: "it holds no pair",
      remedy: "check the file",
    });
  if (findings.count > 0) return findings.refuse();
  return {
    kind: "release",
    draft: {
      kind,
      release: context.release,
      from: context.from,
      keys: pairs.keys.slice(0, pairs.size),
      columns: {
        from: { type: "u16", values: pairs.from.slice(0, pairs.size) },
        to: { type: "u16", values: pairs.to.slice(0, pairs.size) },
        indicator: { type: "u8", values: pairs.indicator.slice(0, pairs.size) },
      },
      sources: files.map(({ name, sha256 }) => ({ name, sha256 })),
    },
  };
}

/** "-f1" to "-f4": none may be left out between. */
function checkNumbers(files: readonly SourceFile[], findings: Findings): void {
  const numbers = files.flatMap(({ name }) => (/[-_]f(\d)\b/i.exec(name)?.[1] ?? "").split("").map(Number));
  if (numbers.length === 0) return;
  for (let number = 1; number <= Math.max(...numbers, 4); number++) {
    if (numbers.includes(number)) continue;
    findings.add({
      file: files.map(({ name }) => name).join(", "),
      code: "file-missing",
      message: `the quarter has a file f${number}, which is not among those given`,
      remedy: "name all files of the quarter in one command",
    });
  }
}

async function readFile(file: SourceFile, pairs: Pairs, findings: Findings, onLines: (lines: number) => void) {
  const text = linesOf(file, "windows-1252");
  const days = new Map<string, number>();
  let begun = false;
  let lines = 0;
  let rows = 0;
  for await (const part of text.read()) {
    for (const [index, line] of part.lines.entries()) {
      const number = part.first + index;
      if (line.trim() === "") continue;
      const fault = addPair(line, days, pairs);
      if (fault === undefined) {
        begun = true;
        rows++;
      } else if (begun || number > notes) {
        findings.add({
          file: file.name,
          line: number,
          code: "broken-line",
          message: fault,
          remedy: "get the file again from CMS",
        });
      }
    }
    lines = part.first + part.lines.length - 1;
    onLines(lines);
  }
  if (text.fault() === "not-text")
    findings.add({
      file: file.name,
      code: "not-text",
      message: "the file is no text file",
      remedy: "use the text or CSV file",
    });
  return { lines, rows };
}

/** Takes a line in, or says what is wrong with it. */
function addPair(line: string, days: Map<string, number>, pairs: Pairs): string | undefined {
  const cells = line.includes("\t") ? line.split("\t") : line.split(",");
  const [one, two, , effective, deletion, indicator] = cells.map((cell) => cell.replaceAll('"', "").trim());
  if (one?.length !== 5 || two?.length !== 5) return "columns 1 and 2 are no codes of five characters";
  const key = codeKey(one + two);
  if (key === undefined) return "columns 1 and 2 are no codes of five characters";
  if (indicator !== "0" && indicator !== "1" && indicator !== "9") return "the modifier indicator is not 0, 1 or 9";
  const from = dayOf(effective ?? "", days);
  const to = deletion === "*" || deletion === "" ? openEnd : dayOf(deletion ?? "", days);
  if (from === undefined || to === undefined) return "a date is not a day like 20260101";
  if (to < from) return "it is deleted before it begins";
  if (indicator !== "9" && to !== from) pairs.add(key, from, to, Number(indicator));
  return undefined;
}

/** Few days occur, very often. */
function dayOf(text: string, known: Map<string, number>): number | undefined {
  let number = known.get(text);
  if (number === undefined) {
    const day = parseD8(text);
    if (day === undefined) return undefined;
    number = dayNumber(day);
    known.set(text, number);
  }
  return number;
}
