import { Command } from "commander";
import { defaultCompany, defaultFolder, parseSlug, runCommand, usedDataFolder } from "../options.ts";
import { exitCodes, tableOf } from "../terminal.ts";
import { dotted } from "./task-words.ts";
import { inCodingRoom, waitingTasks } from "./tasks.ts";

interface ListOptions {
  readonly data?: string;
  readonly company: string;
  readonly practice?: string;
  readonly json?: boolean;
}

export const listCommand = new Command("list")
  .description("the visits that wait for a coder, what is due first standing first")
  .option("--practice <name>", "of one practice only", parseSlug)
  .option("--company <name>", "your billing company", parseSlug, defaultCompany)
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--json", "one JSON array of tasks; it holds words of notes, so mind where you put it")
  .addHelpText("after", "\nExit codes: 0 nothing waits, 1 something does, 2 could not run.")
  .action((options: ListOptions) =>
    runCommand(async () =>
      inCodingRoom(await usedDataFolder(options.data), options.company, async (room) => {
        const waiting = waitingTasks(room).filter(
          ({ practice }) => options.practice === undefined || practice === options.practice,
        );
        if (options.json === true) process.stdout.write(`${JSON.stringify(waiting)}\n`);
        else if (waiting.length === 0) process.stdout.write("Nothing waits for a coder.\n");
        else {
          const rows = waiting.map((task) => [
            task.claimId,
            task.practice,
            task.day,
            task.proposed.map(dotted).join(" ") || "none",
            String(task.items.filter(({ standing }) => standing === "review").length),
            task.lines.map(({ number, procedure = "?" }) => `${number}: ${procedure}`).join(", ") || "none",
          ]);
          process.stdout.write(
            `${tableOf(["Claim", "Practice", "Day", "Proposed", "In doubt", "Lines in words"], rows, [4])}\n`,
          );
        }
        return waiting.length === 0 ? exitCodes.fine : exitCodes.findings;
      }),
    ),
  );
