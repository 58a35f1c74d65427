import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { dynamoClaimStore } from "../../shared/adapters/aws/claim-store.ts";
import { readQueuesEnv } from "../../shared/adapters/aws/env.ts";
import { sqsNextStage } from "../../shared/adapters/aws/next-stage.ts";
import type { Resources } from "../local/resources.ts";
import { openStack } from "../local/stack.ts";
import { readTable } from "../local/summary.ts";
import { type MendedClaim, mendClaim } from "./mend-claim.ts";
import { type Mend, readSetting, UnusableMendError } from "./mend-json.ts";
import { defaultCompany, defaultFolder, parseSlug, runCommand, usedDataFolder } from "./options.ts";
import { systemClock } from "./scrub/system-clock.ts";
import { emphasize, exitCodes } from "./terminal.ts";

interface MendOptions {
  readonly set?: readonly string[];
  readonly held?: string;
  readonly practice?: string;
  readonly company: string;
  readonly data?: string;
  readonly json?: boolean;
}

const outcomes = {
  created: "makes a claim of its own",
  amended: "is mended, and goes on when the pipeline runs",
  duplicate: "says that already: nothing changed",
  "earlier-version": "was mended since: nothing changed",
  "already-billed": "is with the payer: correct it there with frequency 7 and the payer's claim number",
} as const;

export const mendCommand = new Command("mend")
  .description("correct what a claim says; it is judged again and goes on, without a file being dropped again")
  .argument("[claim]", "the claim's id; none with --held")
  .argument("[file]", "what differs, as JSON (a merge patch: null removes, lists are replaced)")
  .option("--held <reason>", "every claim that is held for this, as billing-zip-nine-digits, instead of one")
  .option("--practice <name>", "with --held: of one practice only", parseSlug)
  .option("--set <path=value...>", 'one field, as "lines.0.modifiers=[\\"25\\"]" or "coverages.0.memberId=HV1"')
  .option("--company <name>", "your billing company", parseSlug, defaultCompany)
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--json", "as one JSON object")
  .addHelpText(
    "after",
    `
Examples
  cleanclaim mend A1B2C3D4E5F6G7H --set lines.0.pointers=[1]
  cleanclaim mend A1B2C3D4E5F6G7H correction.json
  cleanclaim mend --held billing-zip-nine-digits --practice oak-clinic --set billingProvider.address.zip=627010001
  cleanclaim mend A1B2C3D4E5F6G7H --set frequency=7 --set payerClaimNumber=2026111234   a replacement: a claim of its own

The fields are those of docs/formats.md. What the claim said before stays in its history.

Exit codes: 0 mended, 1 nothing changed or not to be mended, 2 could not run.`,
  )
  .action((claim: string | undefined, file: string | undefined, options: MendOptions) =>
    runCommand(async () => {
      const stack = await openStack({ dataFolder: await usedDataFolder(options.data) });
      try {
        const { clients, tableName } = stack.resources;
        const claims = dynamoClaimStore(clients.dynamo, { tableName });
        const ports = { claims, next: sqsNextStage(clients.sqs, readQueuesEnv()), clock: systemClock };
        const mends = await readMends(options.held === undefined ? file : claim, options);
        const done: MendedClaim[] = [];
        for (const claimId of await chosen(stack.resources, claim, options)) {
          const mended = await mendClaim(ports, options.company, claimId, mends);
          if (mended === undefined) {
            process.stderr.write(`There is no claim ${claimId} of ${options.company}.\n`);
            return exitCodes.couldNotRun;
          }
          done.push(mended);
        }
        const words = done.map(({ claimId, outcome }) => `Claim ${claimId} ${outcomes[outcome]}.`);
        if (done.length === 0) words.push(`No claim is held for ${options.held}.`);
        const json = options.held === undefined ? done[0] : done;
        process.stdout.write(`${options.json === true ? JSON.stringify(json) : words.join("\n")}\n`);
        const isMended = done.length > 0 && done.every(({ outcome }) => outcome === "amended" || outcome === "created");
        return isMended ? exitCodes.fine : exitCodes.findings;
      } catch (problem) {
        if (!(problem instanceof UnusableMendError)) throw problem;
        process.stderr.write(`${emphasize("red", "cleanclaim mend:")} ${problem.message}\n`);
        return exitCodes.couldNotRun;
      } finally {
        await stack.close();
      }
    }),
  );

/** The claims to mend: the one that is named, or all that are held for a reason. @throws UnusableMendError */
async function chosen(
  resources: Resources,
  claim: string | undefined,
  { held, practice, company }: MendOptions,
): Promise<readonly string[]> {
  if (held === undefined) {
    if (claim === undefined) throw new UnusableMendError("name a claim, or a reason with --held");
    return [claim.toUpperCase()];
  }
  return (await readTable(resources)).states
    .filter(
      (state) =>
        state.company === company &&
        (practice === undefined || state.practice === practice) &&
        state.lifecycle === "needs-fix" &&
        state.holds.some(({ reason }) => reason === held),
    )
    .map(({ claimId }) => claimId)
    .sort();
}

async function readMends(file: string | undefined, { set = [] }: MendOptions): Promise<readonly Mend[]> {
  const settings = set.map(readSetting);
  if (file === undefined) {
    if (settings.length === 0) throw new UnusableMendError("name a file, or a field with --set");
    return settings;
  }
  let patch: unknown;
  try {
    patch = JSON.parse(await readFile(file, "utf8"));
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    throw new UnusableMendError(`${file} is not JSON`);
  }
  return [{ kind: "patch", patch }, ...settings];
}
