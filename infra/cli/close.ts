import { Command, Option } from "commander";
import { dynamoClaimStore } from "../../shared/adapters/aws/claim-store.ts";
import { type ClosingReason, closeWork, closingReasons } from "../../shared/stage/close-work.ts";
import { openStack } from "../local/stack.ts";
import { defaultCompany, defaultFolder, parseSlug, runCommand, usedDataFolder } from "./options.ts";
import { systemClock } from "./scrub/system-clock.ts";
import { exitCodes } from "./terminal.ts";

interface CloseOptions {
  readonly because: ClosingReason;
  readonly company: string;
  readonly data?: string;
  readonly json?: boolean;
}

export const closeCommand = new Command("close")
  .description("take a claim off the work list: done, or given up; nothing is written off by it")
  .argument("<claim>", "the claim's id, as the work list shows it")
  .addOption(new Option("--because <reason>", "why").choices(closingReasons).default("done"))
  .option("--company <name>", "your billing company", parseSlug, defaultCompany)
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--json", "as one JSON object")
  .addHelpText(
    "after",
    `
A claim that no payer has is not "done": mend it (cleanclaim mend), or say why it is given up.

Exit codes: 0 closed, 1 there was nothing to close, 2 could not run.`,
  )
  .action((claimId: string, options: CloseOptions) =>
    runCommand(async () => {
      const stack = await openStack({ dataFolder: await usedDataFolder(options.data) });
      try {
        const { clients, tableName } = stack.resources;
        const ports = { claims: dynamoClaimStore(clients.dynamo, { tableName }), clock: systemClock };
        const id = claimId.toUpperCase();
        const closing = await closeWork(ports, options.company, id, options.because);
        const words = {
          closed: `Claim ${id} is off its list.`,
          "nothing-waits": `Claim ${id} waits for nobody.`,
          "not-done": `No payer has claim ${id}: mend it with "cleanclaim mend ${id}", or give it up with --because withdrawn, billed-elsewhere or duplicate.`,
          unknown: `There is no claim ${id} of ${options.company}.`,
        } as const;
        process.stdout.write(
          `${options.json === true ? JSON.stringify({ claimId: id, ...closing }) : words[closing.kind]}\n`,
        );
        return closing.kind === "closed" ? exitCodes.fine : exitCodes.findings;
      } finally {
        await stack.close();
      }
    }),
  );
