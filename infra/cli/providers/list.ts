import { Command } from "commander";
import type { DeclaredParty, PartyState } from "../../../shared/claim/party.ts";
import { type PartyQuestion, partyQuestions, takenOf } from "../../../shared/registration/party-questions.ts";
import { defaultFolder, parseSlug, runCommand, usedDataFolder } from "../options.ts";
import { exitCodes, tableOf } from "../terminal.ts";
import { inPartyRoom, type PracticeParties } from "./party-room.ts";
import { questionWords } from "./question-words.ts";

interface ListOptions {
  readonly data?: string;
  readonly practice?: string;
  readonly questions?: boolean;
  readonly all?: boolean;
  readonly json?: boolean;
}

export const listCommand = new Command("list")
  .description("who bills, performs services and where, from when to when, and what files say otherwise")
  .option("--practice <name>", "of one practice only", parseSlug)
  .option("--questions", "only those about whom there is something to decide")
  .option("--all", "also those whom only files name and nobody asked about")
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--json", "one JSON object a party, a line each")
  .addHelpText("after", "\nExit codes: 0 fine, 1 there is something to decide, 2 could not run.")
  .action((options: ListOptions) =>
    runCommand(async () =>
      inPartyRoom(await usedDataFolder(options.data), options.practice, async ({ practices }) => {
        const listed = practices.flatMap((practice) => rowsOf(practice, options));
        const broken = practices.filter(({ problems }) => problems.length > 0);
        process.stdout.write(options.json === true ? jsonOf(listed) : `${tableText(listed)}\n`);
        for (const { practice, problems } of broken) {
          process.stderr.write(`${practice}: its practice.json cannot be used: ${problems.join("; ")}\n`);
        }
        const isFine = broken.length === 0 && listed.every(({ questions }) => questions.length === 0);
        return isFine ? exitCodes.fine : exitCodes.findings;
      }),
    ),
  );

interface Listed {
  readonly practice: string;
  readonly state: PartyState;
  readonly questions: readonly PartyQuestion[];
}

function rowsOf({ practice, parties }: PracticeParties, options: ListOptions): readonly Listed[] {
  const questions = partyQuestions(parties);
  return parties
    .filter(({ party }) => party.kind !== "practice")
    .map((state) => ({
      practice,
      state,
      questions: questions.filter(({ kind, id }) => kind === state.party.kind && id === state.party.id),
    }))
    .filter(
      ({ state, questions: own }) =>
        own.length > 0 ||
        (options.questions !== true &&
          (options.all === true || state.party.facts.length > 0 || takenOf(state).length > 0)),
    );
}

function jsonOf(listed: readonly Listed[]): string {
  return listed
    .map(({ practice, state: { party, said, decided }, questions }) =>
      JSON.stringify({ practice, ...party, said, decided, questions }),
    )
    .map((line) => `${line}\n`)
    .join("");
}

const kindWords: Readonly<Record<DeclaredParty["kind"], string>> = {
  practice: "practice",
  company: "sends files",
  billing: "bills",
  provider: "performs",
  facility: "place",
};

function tableText(listed: readonly Listed[]): string {
  if (listed.length === 0) return "Nobody is registered.";
  return tableOf(
    ["Practice", "What", "Id", "Name", "Taxonomy", "From … to", "Enrolled with", "To decide"],
    listed.map(({ practice, state, questions }) => {
      const facts: readonly Facts[] = [
        ...takenOf(state),
        ...(state.party.kind === "practice" ? [] : state.party.facts),
      ];
      const shown = facts.length > 0 ? facts : state.said.slice(0, 1);
      const lines = (of: (each: Facts) => string) => shown.map(of).join("\n");
      return [
        practice,
        kindWords[state.party.kind],
        state.party.id === "" ? "(its own)" : state.party.id,
        lines(nameOf),
        lines(({ taxonomy = "" }) => taxonomy),
        lines(({ from, to }) => (from === undefined && to === undefined ? "" : `${from ?? ""} … ${to ?? ""}`)),
        lines(({ enrolments = [] }) => enrolments.map(({ payerId }) => payerId).join(" ")),
        questions.map(questionWords).join("\n"),
      ];
    }),
  );
}

interface Facts {
  readonly name?: string | undefined;
  readonly lastName?: string | undefined;
  readonly firstName?: string | undefined;
  readonly taxonomy?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly enrolments?: readonly { readonly payerId: string }[] | undefined;
}

function nameOf({ name, lastName, firstName }: Facts): string {
  return name ?? [lastName, firstName].filter((each) => each !== undefined).join(", ");
}
