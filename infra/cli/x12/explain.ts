import { Command } from "commander";
import { readX12 } from "../../../shared/x12/reader.ts";
import { emphasize, exitCodes } from "../terminal.ts";
import { createExplanation } from "./explanation.ts";
import { inputFiles, isSystemError, whyNot } from "./input-files.ts";
import { outputTo } from "./output.ts";
import { complain, runX12 } from "./run-x12.ts";

interface ExplainOptions {
  readonly loop?: string;
  readonly segment?: string;
  readonly mask?: boolean;
}

export const explainCommand = new Command("explain")
  .description("a file in plain words: every loop, segment and element by name, findings at their segments")
  .argument("[files...]", "files, folders with all in them, or - for standard input")
  .option("--loop <id>", "only this loop and what stands in it, as 2010AA", (text: string) => text.toUpperCase())
  .option("--segment <n>", "only the segment of this number, or those of this id", (text: string) => text.toUpperCase())
  .option("--mask", "names, ids and dates become placeholders, so that the words can be shown to others")
  .addHelpText(
    "after",
    `
Examples:
  cleanclaim x12 explain claims.837 | less          all of it
  cleanclaim x12 explain --segment 42 claims.837    the segment that lint complains of
  cleanclaim x12 explain --loop 2010AA claims.837   the billing provider
  cleanclaim x12 explain --mask claims.837          to ask somebody about

Exit codes: 0 explained, 2 could not run.`,
  )
  .action((words: readonly string[], options: ExplainOptions) =>
    runX12(async () => {
      const { files, isOne } = await inputFiles(words);
      const output = outputTo(process.stdout);
      let allRead = true;
      for (const file of files) {
        if (!isOne) await output.write(`${emphasize("bold", file.name)}\n`);
        const explanation = createExplanation({ ...options, mask: options.mask === true });
        try {
          for await (const item of readX12(file.open(), { segments: true })) {
            await output.write(explanation.of(item));
            if (output.isClosed) break;
          }
          await output.write(explanation.end());
        } catch (problem) {
          if (!isSystemError(problem)) throw problem;
          complain(`${whyNot(problem)}: ${file.name}`);
          allRead = false;
        }
      }
      await output.end();
      return allRead ? exitCodes.fine : exitCodes.couldNotRun;
    }),
  );
