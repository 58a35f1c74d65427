import { Command } from "commander";
import type { PracticeProfile } from "../../shared/claim/practice-profile.ts";
import { overrideFaults } from "../../shared/edits/packs/override-faults.ts";
import { partyQuestions } from "../../shared/registration/party-questions.ts";
import { isNpi } from "../../shared/values/npi.ts";
import { defaultFolder, runCommand, usedDataFolder } from "./options.ts";
import { inPartyRoom, type PracticeParties } from "./providers/party-room.ts";
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
  /** What files say otherwise, for somebody to decide. */
  readonly questions: number;
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

Providers, enrolments and facilities are those that practice.json registers (docs/formats.md), each for its own days, and what was
taken from files. "To decide" counts what files say otherwise: cleanclaim providers --questions tells it.

Exit codes: 0 fine, 1 a practice.json has a fault or something is to be decided, 2 could not run.`,
  )
  .action((options: PracticesOptions) =>
    runCommand(async () =>
      inPartyRoom(await usedDataFolder(options.data), undefined, async ({ practices }) => {
        const all = practices.map(registered);
        process.stdout.write(
          options.json === true ? all.map((each) => `${JSON.stringify(each)}\n`).join("") : `${tableText(all)}\n`,
        );
        return all.some(({ problems, questions }) => problems.length > 0 || questions > 0)
          ? exitCodes.findings
          : exitCodes.fine;
      }),
    ),
  );

function registered({ company, practice, profile, parties, problems }: PracticeParties): RegisteredPractice {
  const { renderingProviders = [], facilities = [], facility, billingProvider } = profile ?? {};
  const isDeclared = parties.some(({ party }) => party.kind === "practice");
  return {
    company,
    practice,
    billing: billingProvider?.name ?? billingProvider?.lastName ?? "",
    providers: new Set(renderingProviders.map(({ npi }) => npi)).size,
    enrolments: renderingProviders.reduce((sum, { enrolments = [] }) => sum + enrolments.length, 0),
    facilities: new Set(facilities.map(({ id }) => id.toUpperCase())).size + (facility === undefined ? 0 : 1),
    questions: partyQuestions(parties).length,
    problems:
      profile === undefined
        ? problems
        : isDeclared
          ? faultsOf(profile)
          : ["has no practice.json: its files must say everything"],
  };
}

/** What can be read and cannot be right. */
function faultsOf({
  billingProvider,
  billingProviders,
  renderingProviders,
  facilities,
  edits,
}: PracticeProfile): readonly string[] {
  const npis: readonly (readonly [place: string, npi: string | undefined])[] = [
    ["billingProvider.npi", billingProvider?.npi],
    ...billingProviders.map(({ npi }, index) => [`billingProviders.${index}.npi`, npi] as const),
    ...renderingProviders.map(({ npi }, index) => [`renderingProviders.${index}.npi`, npi] as const),
    ...facilities.map(({ npi }, index) => [`facilities.${index}.npi`, npi] as const),
  ];
  const wrongNpis = npis.flatMap(([place, npi]) =>
    npi === undefined || isNpi(npi) ? [] : [`${place}: is no NPI: ten digits, of which the last checks the others`],
  );
  const periods = [
    ...billingProviders.map((each, index) => [`billingProviders.${index}`, each] as const),
    ...renderingProviders.map((each, index) => [`renderingProviders.${index}`, each] as const),
    ...facilities.map((each, index) => [`facilities.${index}`, each] as const),
  ];
  const backward = periods.flatMap(([place, { from, to }]) =>
    from !== undefined && to !== undefined && to < from ? [`${place}.to: is before from`] : [],
  );
  return [...wrongNpis, ...backward, ...overrideFaults(edits)];
}

function tableText(practices: readonly RegisteredPractice[]): string {
  if (practices.length === 0) return "No practice has sent anything yet.";
  return tableOf(
    ["Practice", "Bills as", "Providers", "Enrolments", "Facilities", "To decide", "To mend"],
    practices.map(({ practice, billing, providers, enrolments, facilities, questions, problems }) => [
      practice,
      billing,
      String(providers),
      String(enrolments),
      String(facilities),
      questions === 0 ? "" : String(questions),
      problems.join("; "),
    ]),
    [2, 3, 4, 5],
  );
}
