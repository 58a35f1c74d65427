import { join } from "node:path";
import { Command } from "commander";
import { meter } from "../../shared/adapters/aws/meter.ts";
import { loadMeter } from "../local/saved-meter.ts";
import { openStack } from "../local/stack.ts";
import { readTable } from "../local/summary.ts";
import { closingJson, closingTable } from "./closing-table.ts";
import { defaultFolder, runCommand, usedDataFolder } from "./options.ts";
import { exitCodes } from "./terminal.ts";

export const statusCommand = new Command("status")
  .description("the closing table of a data folder, as it stands now")
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--json", "as one JSON object")
  .action((options: { readonly data?: string; readonly json?: boolean }) =>
    runCommand(async () => {
      const folder = await usedDataFolder(options.data);
      const stack = await openStack({ dataFolder: folder });
      try {
        loadMeter(join(folder, "meter.json"));
        const contents = await readTable(stack.resources);
        const counts = meter.snapshot();
        process.stdout.write(
          `${options.json === true ? JSON.stringify(closingJson(contents, counts)) : closingTable(contents, counts)}\n`,
        );
        return exitCodes.fine;
      } finally {
        await stack.close();
      }
    }),
  );
