import { Command, Option } from "commander";
import { instantOf } from "../../../shared/values/instant.ts";
import type { SnipLevel } from "../../../shared/x12/finding.ts";
import { codeLists, codeSetRules } from "../../../shared/x12/rules/code-sets.ts";
import { exitCodes } from "../terminal.ts";
import { numbersFrom, watchForAnswers, writeAnswer } from "./answer-files.ts";
import { type CodeListFile, parseCodeListFile, readCodeLists } from "./code-list-files.ts";
import { type InputFile, inputFiles } from "./input-files.ts";
import type { LintReport } from "./lint-report.ts";
import { type LintWatch, lintFiles } from "./lint-run.ts";
import { outputTo } from "./output.ts";
import { parseControlNumber, parseCount, parseLevel } from "./parse-options.ts";
import { githubReport } from "./report-github.ts";
import { jsonReport } from "./report-json.ts";
import { sarifReport } from "./report-sarif.ts";
import { textReport } from "./report-text.ts";
import { complain, runX12 } from "./run-x12.ts";

interface LintOptions {
  readonly format: "text" | "json" | "sarif" | "github";
  readonly level: SnipLevel;
  readonly failOn: "error" | "warning";
  readonly codes: readonly CodeListFile[];
  readonly max?: number;
  readonly quiet?: boolean;
  readonly ack?: string;
  readonly controlNumber?: number;
}

/** A terminal is no place for ten thousand lines. */
const mostInText = 500;

export const lintCommand = new Command("lint")
  .description("every fault of the files, where it stands, and how to mend it")
  .argument("[files...]", "files, folders with all in them, or - for standard input")
  .addOption(
    new Option("--format <kind>", "how to say it").choices(["text", "json", "sarif", "github"]).default("text"),
  )
  .option(
    "--level <n>",
    "look at SNIP levels 1 to n only (1 syntax, 2 guide, 3 balance, 4 situations, 5 codes)",
    parseLevel,
    7,
  )
  .addOption(
    new Option("--fail-on <severity>", "from what on the exit code is 1")
      .choices(["error", "warning"])
      .default("error"),
  )
  .option("--max <n>", `show n findings, count them all (text: ${mostInText}, else all; 0 shows all)`, parseCount)
  .option(
    "--codes <list=file>",
    `check codes against your copy of a list, its codes first on each line; may be repeated (${codeLists.join(", ")})`,
    parseCodeListFile,
    [],
  )
  .option("--quiet", "in text: say nothing of sound files, and no counts")
  .option("--ack <folder>", "also write the TA1 and 999 that a receiver would answer (see: cleanclaim x12 ack)")
  .option(
    "--control-number <n>",
    "with --ack: ISA13 of the first answer (else taken from the clock)",
    parseControlNumber,
  )
  .addHelpText(
    "after",
    `
Examples:
  cleanclaim x12 lint claims.837                    one file
  cleanclaim x12 lint --level 2 outbox/             a folder, syntax and guide only
  cleanclaim x12 lint --codes hcpcs=hcpcs.txt .     codes too, against a list of yours
  zcat batch.edi.gz | cleanclaim x12 lint -         from another command
  cleanclaim x12 lint --format sarif . > x12.sarif  for a code-scanning page

Exit codes: 0 sound, 1 findings, 2 could not run.`,
  )
  .action((words: readonly string[], options: LintOptions) =>
    runX12(async () => {
      const { files, isOne, passedOver } = await inputFiles(words);
      const { total, allRead } = await lintFiles(files, reportFor(options, isOne), outputTo(process.stdout), {
        highestLevel: options.level,
        most: mostShown(options),
        rules: codeSetRules(await readCodeLists(options.codes)),
        ...(options.ack === undefined ? {} : { watch: answerInto(options.ack, options.controlNumber) }),
        complain,
      });
      if (passedOver.length > 0 && options.quiet !== true) {
        process.stderr.write(`Passed over, as no X12: ${passedOver.length} of the files in the folders.\n`);
      }
      if (!allRead) return exitCodes.couldNotRun;
      const failing = total.errors + (options.failOn === "warning" ? total.warnings : 0);
      return failing > 0 ? exitCodes.findings : exitCodes.fine;
    }),
  );

function answerInto(folder: string, first: number | undefined): (file: InputFile) => LintWatch {
  const now = Date.now();
  const settings = { at: instantOf(now), nextControlNumber: numbersFrom(first, now) };
  return (file) =>
    watchForAnswers(settings, (answer) => {
      process.stderr.write(`${writeAnswer(folder, file, answer)}\n`);
    });
}

function reportFor({ format, quiet }: LintOptions, isOne: boolean): LintReport {
  switch (format) {
    case "json":
      return jsonReport(isOne);
    case "sarif":
      return sarifReport();
    case "github":
      return githubReport();
    case "text":
      return textReport(quiet === true);
  }
}

function mostShown({ max, format }: LintOptions): number {
  const most = max ?? (format === "text" ? mostInText : 0);
  return most === 0 ? Number.POSITIVE_INFINITY : most;
}
