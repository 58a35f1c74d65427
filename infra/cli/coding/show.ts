import { Command } from "commander";
import { defaultCompany, defaultFolder, parseSlug, runCommand, usedDataFolder } from "../options.ts";
import { exitCodes } from "../terminal.ts";
import { taskWords } from "./task-words.ts";
import { inCodingRoom } from "./tasks.ts";

interface ShowOptions {
  readonly data?: string;
  readonly company: string;
  readonly json?: boolean;
}

export const showCommand = new Command("show")
  .description("what the coder made of a visit: codes, the words that support them, doubts, and other codes")
  .argument("<claim>", "the claim's id")
  .option("--company <name>", "your billing company", parseSlug, defaultCompany)
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--json", "one JSON array, a task for each version of the visit")
  .addHelpText(
    "after",
    "\nThis shows words of patients' notes: mind who reads over your shoulder, and where you paste it.",
  )
  .action((claimId: string, options: ShowOptions) =>
    runCommand(async () =>
      inCodingRoom(await usedDataFolder(options.data), options.company, async ({ tasks }) => {
        const ours = tasks.filter((task) => task.claimId === claimId.toUpperCase());
        if (options.json === true) process.stdout.write(`${JSON.stringify(ours)}\n`);
        else if (ours.length === 0)
          process.stderr.write(`Nothing was coded for ${claimId}: it came coded, or there is no such claim.\n`);
        else process.stdout.write(`${ours.map(taskWords).join("\n\n")}\n`);
        return ours.length === 0 || ours.some(({ standing }) => standing === "review")
          ? exitCodes.findings
          : exitCodes.fine;
      }),
    ),
  );
