import { Command } from "commander";
import { instantOf } from "../../../shared/values/instant.ts";
import type { SnipLevel } from "../../../shared/x12/finding.ts";
import { readX12 } from "../../../shared/x12/reader.ts";
import { exitCodes } from "../terminal.ts";
import { numbersFrom, watchForAnswers, writeAnswer } from "./answer-files.ts";
import { type InputFile, inputFiles, isSystemError, whyNot } from "./input-files.ts";
import { outputTo } from "./output.ts";
import { parseControlNumber, parseLevel } from "./parse-options.ts";
import { complain, runX12 } from "./run-x12.ts";

interface AckOptions {
  readonly to?: string;
  readonly ta1?: boolean;
  readonly rejectLevel: SnipLevel;
  readonly controlNumber?: number;
}

export const ackCommand = new Command("ack")
  .description("the TA1 and the 999 that a receiver would answer")
  .argument("[files...]", "files, folders with all in them, or - for standard input")
  .option("--to <folder>", "write each answer into a file there; without it they go to standard output")
  .option("--ta1", "a TA1 for every interchange, also where ISA14 asks for none and nothing is wrong")
  .option("--reject-level <n>", "reject sets with errors up to this SNIP level, note those above", parseLevel, 2)
  .option("--control-number <n>", "ISA13 of the first answer (else taken from the clock)", parseControlNumber)
  .addHelpText(
    "after",
    `
Examples:
  cleanclaim x12 ack claims.837                     the answer, to look at
  cleanclaim x12 ack --to answers/ inbox/           a file for each answer, named after what it answers
  cleanclaim x12 ack claims.837 | cleanclaim x12 explain -

An interchange that is broken gets a TA1 that rejects it and no 999. No 999 is answered with a 999.
Values are never repeated in an answer, so that no patient's data is in it.

Exit codes: 0 all accepted, 1 something was noted or rejected, 2 could not run.`,
  )
  .action((words: readonly string[], options: AckOptions) =>
    runX12(async () => {
      const { files } = await inputFiles(words);
      const output = outputTo(process.stdout);
      const now = Date.now();
      const settings = {
        at: instantOf(now),
        nextControlNumber: numbersFrom(options.controlNumber, now),
        rejectLevel: options.rejectLevel,
        alwaysTa1: options.ta1 === true,
      };
      let allRead = true;
      let allAccepted = true;
      for (const file of files) {
        let said = "";
        let answers = 0;
        const watch = watchForAnswers(settings, (answer) => {
          answers++;
          if (answer.verdicts.some((verdict) => verdict !== "A")) allAccepted = false;
          if (options.to === undefined) said += answer.text;
          else said += `${writeAnswer(options.to, file, answer)}  ${answer.kind} ${answer.verdicts.join(" ")}\n`;
        });
        try {
          for await (const item of readX12(file.open())) {
            watch.see(item);
            if (said !== "") await output.write(said);
            said = "";
          }
          watch.end();
          await output.write(said);
        } catch (problem) {
          if (!isSystemError(problem)) throw problem;
          complain(`${whyNot(problem)}: ${file.name}`);
          allRead = false;
        }
        if (answers === 0) tellUnanswered(file);
      }
      await output.end();
      if (!allRead) return exitCodes.couldNotRun;
      return allAccepted ? exitCodes.fine : exitCodes.findings;
    }),
  );

function tellUnanswered({ name }: InputFile): void {
  process.stderr.write(`Nothing to answer in ${name}: it holds no interchange, or acknowledgments only.\n`);
}
