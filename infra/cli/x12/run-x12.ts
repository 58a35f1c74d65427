import { runCommand } from "../options.ts";
import { emphasize, exitCodes } from "../terminal.ts";
import { NoInputError } from "./input-files.ts";

/** Runs an x12 command: what was named and cannot be read is said in one line. */
export function runX12(work: () => Promise<number>): Promise<void> {
  return runCommand(async () => {
    try {
      return await work();
    } catch (problem) {
      if (!(problem instanceof NoInputError)) throw problem;
      complain(problem.message);
      return exitCodes.couldNotRun;
    }
  });
}

export function complain(words: string): void {
  process.stderr.write(`${emphasize("red", "cleanclaim x12:")} ${words}\n`);
}
