import { Command } from "commander";
import { s3DocumentStore } from "../../shared/adapters/aws/document-store.ts";
import { readTableEnv } from "../../shared/adapters/aws/env.ts";
import { dynamoPracticeRegistry } from "../../shared/adapters/aws/practice-registry.ts";
import type { PracticeProfile } from "../../shared/claim/practice-profile.ts";
import type { PracticeName } from "../../shared/ports/practice-registry.ts";
import { type ProfileReading, readProfile } from "../../shared/stage/read-profile.ts";
import { isNpi } from "../../shared/values/npi.ts";
import { openStack } from "../local/stack.ts";
import { defaultFolder, runCommand, usedDataFolder } from "./options.ts";
import { exitCodes, tableOf } from "./terminal.ts";

interface PracticesOptions {
  readonly data?: string;
  readonly json?: boolean;
}

/** A practice as it is registered, and what is wrong with its profile. */
interface RegisteredPractice {
  readonly company: string;
  readonly practice: string;
  readonly billing: string;
  readonly providers: number;
  readonly enrolments: number;
  readonly facilities: number;
  readonly problems: readonly string[];
}

export const practicesCommand = new Command("practices")
  .description("which practices send files, what their practice.json registers, and what is wrong with it")
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--json", "one JSON object a practice, a line each")
  .addHelpText(
    "after",
    `
Examples:
  cleanclaim practices
  cleanclaim practices --json | jq -r 'select(.problems != []) | .practice'

Providers, enrolments and facilities are those of practice.json (docs/formats.md), which may give each its days.

Exit codes: 0 fine, 1 a practice.json has a fault, 2 could not run.`,
  )
  .action((options: PracticesOptions) =>
    runCommand(async () => {
      const stack = await openStack({ dataFolder: await usedDataFolder(options.data) });
      try {
        const { clients, buckets } = stack.resources;
        const documents = s3DocumentStore(clients.s3, buckets);
        const names = await dynamoPracticeRegistry(clients.dynamo, readTableEnv()).list();
        const practices = await Promise.all(
          names.map(async (name) => registered(name, await readProfile(documents, name))),
        );
        const sorted = practices.sort((a, b) => a.practice.localeCompare(b.practice));
        process.stdout.write(
          options.json === true ? sorted.map((each) => `${JSON.stringify(each)}\n`).join("") : `${tableText(sorted)}\n`,
        );
        return sorted.some(({ problems }) => problems.length > 0) ? exitCodes.findings : exitCodes.fine;
      } finally {
        await stack.close();
      }
    }),
  );

function registered({ company, practice }: PracticeName, reading: ProfileReading): RegisteredPractice {
  const profile = reading.kind === "profile" ? reading.profile : undefined;
  const { renderingProviders = [], facilities = [], facility, billingProvider } = profile ?? {};
  return {
    company,
    practice,
    billing: billingProvider?.name ?? billingProvider?.lastName ?? "",
    providers: renderingProviders.length,
    enrolments: renderingProviders.reduce((sum, { enrolments = [] }) => sum + enrolments.length, 0),
    facilities: facilities.length + (facility === undefined ? 0 : 1),
    problems:
      profile === undefined
        ? reading.kind === "broken"
          ? reading.problems
          : ["has no practice.json: its files must say everything"]
        : faultsOf(profile),
  };
}

/** What can be read and cannot be right. */
function faultsOf({ billingProvider, renderingProviders, facilities }: PracticeProfile): readonly string[] {
  const npis: readonly (readonly [place: string, npi: string | undefined])[] = [
    ["billingProvider.npi", billingProvider?.npi],
    ...renderingProviders.map(({ npi }, index) => [`renderingProviders.${index}.npi`, npi] as const),
    ...facilities.map(({ npi }, index) => [`facilities.${index}.npi`, npi] as const),
  ];
  const wrongNpis = npis.flatMap(([place, npi]) =>
    npi === undefined || isNpi(npi) ? [] : [`${place}: is no NPI: ten digits, of which the last checks the others`],
  );
  const periods = [
    ...renderingProviders.map((each, index) => [`renderingProviders.${index}`, each] as const),
    ...facilities.map((each, index) => [`facilities.${index}`, each] as const),
  ];
  const backward = periods.flatMap(([place, { from, to }]) =>
    from !== undefined && to !== undefined && to < from ? [`${place}.to: is before from`] : [],
  );
  return [...wrongNpis, ...backward];
}

function tableText(practices: readonly RegisteredPractice[]): string {
  if (practices.length === 0) return "No practice has sent anything yet.";
  return tableOf(
    ["Practice", "Bills as", "Providers", "Enrolments", "Facilities", "To mend"],
    practices.map(({ practice, billing, providers, enrolments, facilities, problems }) => [
      practice,
      billing,
      String(providers),
      String(enrolments),
      String(facilities),
      problems.join("; "),
    ]),
    [2, 3, 4],
  );
}
