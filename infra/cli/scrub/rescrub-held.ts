import { dynamoClaimStore } from "../../../shared/adapters/aws/claim-store.ts";
import { readQueuesEnv } from "../../../shared/adapters/aws/env.ts";
import { sqsNextStage } from "../../../shared/adapters/aws/next-stage.ts";
import { rescrubClaims } from "../../../shared/stage/rescrub-claims.ts";
import { openStack } from "../../local/stack.ts";
import { readTable } from "../../local/summary.ts";
import { usedDataFolder } from "../options.ts";
import { exitCodes } from "../terminal.ts";

/** Puts the claims that the scrubber holds back into its queue. */
export async function rescrubHeld(options: {
  readonly data?: string;
  readonly practice?: string;
  readonly json?: boolean;
}): Promise<number> {
  const stack = await openStack({ dataFolder: await usedDataFolder(options.data) });
  try {
    const { clients, tableName } = stack.resources;
    const { states } = await readTable(stack.resources);
    const chosen = states.filter(({ practice }) => options.practice === undefined || practice === options.practice);
    const ports = {
      claims: dynamoClaimStore(clients.dynamo, { tableName }),
      next: sqsNextStage(clients.sqs, readQueuesEnv()),
    };
    let scrubbed = 0;
    for (const [company, ours] of Map.groupBy(chosen, (state) => state.company)) {
      scrubbed += await rescrubClaims(
        ports,
        company,
        ours.map(({ claimId }) => claimId),
      );
    }
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify({ scrubbed })}\n`
        : `${scrubbed} ${scrubbed === 1 ? "claim goes" : "claims go"} through the scrubber again. Start the pipeline to have ${scrubbed === 1 ? "it" : "them"} judged.\n`,
    );
    return exitCodes.fine;
  } finally {
    await stack.close();
  }
}
