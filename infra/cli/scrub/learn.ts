import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { dynamoClaimStore } from "../../../shared/adapters/aws/claim-store.ts";
import { s3DocumentStore } from "../../../shared/adapters/aws/document-store.ts";
import { type Cluster, clustersOf, draftRule } from "../../../shared/edits/learn/clusters.ts";
import type { Refusal } from "../../../shared/edits/learn/refusals.ts";
import { gatherRefusals } from "../../../shared/stage/gather-refusals.ts";
import { dayOf, parseDay } from "../../../shared/values/day.ts";
import { formatDollars } from "../../../shared/values/money.ts";
import { openStack } from "../../local/stack.ts";
import { readTable } from "../../local/summary.ts";
import { defaultFolder, runCommand, usedDataFolder } from "../options.ts";
import { exitCodes, tableOf } from "../terminal.ts";
import { systemClock } from "./system-clock.ts";

interface LearnOptions {
  readonly since?: string;
  readonly drafts?: string;
  readonly data?: string;
  readonly json?: boolean;
}

export const learnCommand = new Command("learn")
  .description("what payers refused that no edit caught: payer, service, reason and dollars, the dearest first")
  .option("--since <day>", "of services from this day on, as 2026-11-01")
  .option("--drafts <folder>", "write a draft rule for each there, for a person to judge")
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--json", "as a JSON array, each with its draft rule")
  .addHelpText(
    "after",
    `
The pipeline writes the same by itself every Monday, of the week before: files/reports/refusals/. A draft holds nothing: correct what it says, then "cleanclaim rules add" it and let it run in the shadow.

Exit codes: 0 nothing was refused again and again, 1 something was, 2 could not run.`,
  )
  .action((options: LearnOptions) =>
    runCommand(async () => {
      const since = options.since === undefined ? undefined : parseDay(options.since);
      if (options.since !== undefined && since === undefined) {
        process.stderr.write("--since must be a calendar day like 2026-11-01.\n");
        return exitCodes.couldNotRun;
      }
      const stack = await openStack({ dataFolder: await usedDataFolder(options.data) });
      try {
        const { clients, buckets, tableName } = stack.resources;
        const claims = dynamoClaimStore(clients.dynamo, { tableName });
        const documents = s3DocumentStore(clients.s3, buckets);
        const sent = (await readTable(stack.resources)).states.filter(
          ({ fileId, serviceFrom }) => fileId !== undefined && (since === undefined || serviceFrom >= since),
        );
        const refusals: Refusal[] = [];
        for (const [company, states] of Map.groupBy(sent, (state) => state.company)) {
          const claimIds = states.map(({ claimId }) => claimId);
          refusals.push(...(await gatherRefusals({ claims, documents }, company, claimIds)));
        }
        const clusters = clustersOf(refusals);
        const today = dayOf(systemClock.now());
        const drafted = clusters.map((cluster) => ({ ...cluster, draft: draftRule(cluster, today) }));
        if (options.drafts !== undefined) {
          await mkdir(options.drafts, { recursive: true });
          for (const { draft } of drafted) {
            await writeFile(join(options.drafts, `${draft.id}.json`), `${JSON.stringify(draft, undefined, 2)}\n`);
          }
        }
        process.stdout.write(`${options.json === true ? JSON.stringify(drafted) : words(clusters, refusals.length)}\n`);
        return clusters.length === 0 ? exitCodes.fine : exitCodes.findings;
      } finally {
        await stack.close();
      }
    }),
  );

function words(clusters: readonly Cluster[], refusals: number): string {
  if (clusters.length === 0) return `${refusals} refusals, none of a kind that came twice without a warning.`;
  return tableOf(
    ["Payer", "Service", "Reason", "Claims", "Dollars", "Edits that let it pass", "Edits that could not tell"],
    clusters.map(({ payerId, code, kind, reason, claims, cents, passed, untold }) => [
      payerId,
      code,
      `${kind} ${reason}`,
      String(claims),
      formatDollars(cents),
      passed.join(", "),
      untold.length > 4 ? `${untold.slice(0, 4).join(", ")} and ${untold.length - 4} more` : untold.join(", "),
    ]),
    [3, 4],
  );
}
