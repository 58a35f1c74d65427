import type { SnipLevel, X12Finding } from "../../../shared/x12/finding.ts";
import type { Guide } from "../../../shared/x12/grammar.ts";
import type { X12Item } from "../../../shared/x12/item.ts";
import { readX12 } from "../../../shared/x12/reader.ts";
import type { X12Rule } from "../../../shared/x12/rules/rule.ts";
import { type InputFile, isSystemError, whyNot } from "./input-files.ts";
import { lineNumbers } from "./line-numbers.ts";
import type { LintCounts, LintReport, Whereabouts } from "./lint-report.ts";
import type { Output } from "./output.ts";

interface LintSettings {
  /** The highest SNIP level that is looked at. */
  readonly highestLevel: SnipLevel;
  /** Rules beside those that hold for everybody: of the user's code lists. */
  readonly rules: readonly X12Rule[];
  /** How many findings are written; all are counted. */
  readonly most: number;
  /** Sees every item before it is reported on. */
  readonly watch?: (file: InputFile) => LintWatch;
  /** Says why a file could not be read to its end. */
  readonly complain: (words: string) => void;
}

/** Something that looks on while a file is read, and acts when it has ended. */
export interface LintWatch {
  see(item: X12Item): void;
  end(): void;
}

interface LintOutcome {
  readonly total: LintCounts;
  /** Every file could be read to its end. */
  readonly allRead: boolean;
}

/** Reads the files one by one and reports what is found as it is found: nothing is kept but counts. */
export async function lintFiles(
  files: readonly InputFile[],
  report: LintReport,
  output: Output,
  settings: LintSettings,
): Promise<LintOutcome> {
  const total = emptyCounts();
  let allRead = true;
  await output.write(report.start());
  for (const file of files) {
    if (output.isClosed) break;
    const counts = emptyCounts();
    await output.write(report.file(file.name));
    try {
      await lintFile(file, report, output, settings, counts, settings.most - total.shown);
    } catch (problem) {
      if (!isSystemError(problem)) throw problem;
      settings.complain(`${whyNot(problem)}: ${file.name}`);
      allRead = false;
    }
    counts.files = 1;
    counts.soundFiles = counts.errors + counts.warnings === 0 ? 1 : 0;
    addCounts(total, counts);
    await output.write(report.fileEnd(file.name, counts));
  }
  await output.write(report.end(total));
  await output.end();
  return { total, allRead };
}

async function lintFile(
  file: InputFile,
  report: LintReport,
  output: Output,
  settings: LintSettings,
  counts: MutableCounts,
  most: number,
): Promise<void> {
  const lines = lineNumbers(file.open());
  const watch = settings.watch?.(file);
  let interchange = "";
  let transaction: Whereabouts["transaction"];
  let guide: Guide | undefined;

  function count(finding: X12Finding): string {
    if (finding.level > settings.highestLevel) return "";
    counts[finding.severity === "error" ? "errors" : "warnings"]++;
    if (counts.shown >= most) return "";
    counts.shown++;
    return report.finding(finding, {
      file: file.name,
      line: lines.lineOf(finding.segment),
      interchange,
      transaction,
      guide,
    });
  }

  for await (const item of readX12(lines.source, { rules: settings.rules })) {
    watch?.see(item);
    switch (item.kind) {
      case "interchange-start":
        interchange = item.interchange.controlNumber;
        break;
      case "transaction-start":
        ({ transaction, guide } = item);
        counts.transactions++;
        break;
      case "unit": {
        const name = unitNames[item.transaction.id] ?? "unit";
        counts.units.set(name, (counts.units.get(name) ?? 0) + 1);
        break;
      }
      case "finding":
        await output.write(count(item.finding));
        break;
      case "transaction-end":
        transaction = undefined;
        guide = undefined;
        break;
      case "interchange-end":
        interchange = "";
        counts.segments += item.segmentCount;
        lines.passed(item.segmentCount);
        break;
    }
    if (output.isClosed) return;
  }
  watch?.end();
}

/** What one unit of a transaction set is called. */
const unitNames: Readonly<Record<string, string>> = {
  "270": "question",
  "271": "answer",
  "276": "question",
  "277": "answer",
  "835": "payment",
  "837": "claim",
};

type MutableCounts = { -readonly [Name in keyof LintCounts]: LintCounts[Name] } & { units: Map<string, number> };

function emptyCounts(): MutableCounts {
  return {
    files: 0,
    soundFiles: 0,
    transactions: 0,
    units: new Map(),
    segments: 0,
    errors: 0,
    warnings: 0,
    shown: 0,
  };
}

function addCounts(total: MutableCounts, counts: LintCounts): void {
  for (const name of ["files", "soundFiles", "transactions", "segments", "errors", "warnings", "shown"] as const) {
    total[name] += counts[name];
  }
  for (const [name, count] of counts.units) total.units.set(name, (total.units.get(name) ?? 0) + count);
}
