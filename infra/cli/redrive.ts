import { Command, Option } from "commander";
import { dynamoFailureLog } from "../../shared/adapters/aws/failure-log.ts";
import { listDeadLetters, redrive } from "../../shared/adapters/aws/redrive.ts";
import { type StageName, stageNames } from "../../shared/contracts/stage-name.ts";
import { type OpenStack, openStack } from "../local/stack.ts";
import { defaultFolder, runCommand, usedDataFolder } from "./options.ts";
import { exitCodes, tableOf } from "./terminal.ts";

interface RedriveOptions {
  readonly data?: string;
  readonly list?: boolean;
  readonly json?: boolean;
}

interface DeadMessage {
  readonly stage: StageName;
  readonly messageId: string;
  readonly receives: number;
  readonly error: string;
  readonly cause: string;
}

export const redriveCommand = new Command("redrive")
  .description("messages that failed for good: see why, and put them back into their stage's queue")
  .argument("[stage]", `one stage only: ${stageNames.join(", ")}`)
  .addOption(new Option("--list", "only show them"))
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--json", "as a JSON array")
  .addHelpText(
    "after",
    `
Mend the cause first, then put the messages back: a message that fails again comes back here.
With AWS_ENDPOINT_URL or a real account in the environment, the queues there are used.

Examples
  npx cleanclaim redrive --list
  npx cleanclaim redrive post-remittance`,
  )
  .action((stage: string | undefined, options: RedriveOptions) =>
    runCommand(async () => {
      const chosen = stage === undefined ? stageNames : stageNames.filter((name) => name === stage);
      if (chosen.length === 0) {
        process.stderr.write(`There is no stage ${stage}. The stages are ${stageNames.join(", ")}.\n`);
        return exitCodes.couldNotRun;
      }
      const stack = await openStack({ dataFolder: await usedDataFolder(options.data) });
      try {
        if (options.list === true) {
          const dead: DeadMessage[] = [];
          for (const name of chosen) dead.push(...(await deadMessages(stack, name)));
          process.stdout.write(`${options.json === true ? JSON.stringify(dead) : words(dead)}\n`);
          return dead.length > 0 ? exitCodes.findings : exitCodes.fine;
        }
        let moved = 0;
        for (const name of chosen) {
          const queue = stack.resources.queues.get(name);
          if (queue === undefined) continue;
          moved += await redrive(stack.resources.clients.sqs, {
            deadLetterUrl: queue.deadLetterUrl,
            queueUrl: queue.url,
          });
        }
        process.stdout.write(
          `${options.json === true ? JSON.stringify({ moved }) : `${moved} ${moved === 1 ? "message" : "messages"} put back. Start the pipeline to have ${moved === 1 ? "it" : "them"} done.`}\n`,
        );
        return exitCodes.fine;
      } finally {
        await stack.close();
      }
    }),
  );

async function deadMessages({ resources }: OpenStack, stage: StageName): Promise<readonly DeadMessage[]> {
  const url = resources.queues.get(stage)?.deadLetterUrl;
  if (url === undefined) return [];
  const letters = await listDeadLetters(resources.clients.sqs, url);
  if (letters.length === 0) return [];
  const log = dynamoFailureLog(resources.clients.dynamo, { tableName: resources.tableName });
  const causes = new Map((await log.list(stage)).map((failure) => [failure.messageId, failure]));
  return letters.map(({ messageId, receives }) => ({
    stage,
    messageId,
    receives: causes.get(messageId)?.receives ?? receives,
    error: causes.get(messageId)?.error ?? "unknown",
    cause: causes.get(messageId)?.cause ?? "no cause was kept: the function may have run out of time or memory",
  }));
}

function words(dead: readonly DeadMessage[]): string {
  if (dead.length === 0) return "No message has failed for good.";
  return tableOf(
    ["Stage", "Message", "Tries", "Error", "Cause"],
    dead.map(({ stage, messageId, receives, error, cause }) => [stage, messageId, String(receives), error, cause]),
    [2],
  );
}
