import { Command, Option } from "commander";
import { balanceOf, type ClaimState, clockLists, WorkList } from "../../shared/claim/claim-state.ts";
import { formatDollars } from "../../shared/values/money.ts";
import { openStack } from "../local/stack.ts";
import { readTable } from "../local/summary.ts";
import { holdWords, type WordsOfHold } from "./hold-words.ts";
import { defaultFolder, parseSlug, runCommand, usedDataFolder } from "./options.ts";
import { type OpenQuestion, openQuestions } from "./providers/open-questions.ts";
import { questionWords } from "./providers/question-words.ts";
import { screenPlace } from "./reason-words.ts";
import { type SwitchedOffRule, switchedOffRules, wordsForSwitchedOff } from "./scrub/switched-off.ts";
import { exitCodes, tableOf } from "./terminal.ts";
import { visitNumbers } from "./visit-numbers.ts";

interface WorklistOptions {
  readonly data?: string;
  readonly practice?: string;
  readonly list?: string;
  readonly json?: boolean;
}

const personLists = WorkList.options.filter((list) => !clockLists.includes(list));

export const worklistCommand = new Command("worklist")
  .description("what waits for a person, why, and what to do about it; what is due first stands first")
  .option("--practice <name>", "of one practice only", parseSlug)
  .addOption(new Option("--list <name>", "one list only").choices(personLists))
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--json", "as a JSON array")
  .addHelpText("after", "\nExit code 1 when something waits, 0 when nothing does.")
  .action((options: WorklistOptions) =>
    runCommand(async () => {
      const stack = await openStack({ dataFolder: await usedDataFolder(options.data) });
      try {
        const { states } = await readTable(stack.resources);
        const waiting = waitingFor(states, options);
        const isOfAll = options.practice === undefined && options.list === undefined;
        const rules = isOfAll ? await switchedOffRules(stack.resources) : [];
        const questions = options.list === undefined ? await openQuestions(stack.resources, options.practice) : [];
        const wordsOf = await holdWords(stack.resources, waiting);
        const visits = await visitNumbers(stack.resources, waiting);
        const rows = [
          ...rules.map(ruleRowOf),
          ...questions.map(questionRowOf),
          ...waiting.map((state) => rowOf(state, wordsOf, visits)),
        ];
        process.stdout.write(
          `${options.json === true ? JSON.stringify(rows) : words({ waiting, rules, questions, wordsOf, visits })}\n`,
        );
        return rows.length > 0 ? exitCodes.findings : exitCodes.fine;
      } finally {
        await stack.close();
      }
    }),
  );

function waitingFor(states: readonly ClaimState[], { practice, list }: WorklistOptions): readonly ClaimState[] {
  return states
    .filter(
      (state) =>
        state.work !== undefined &&
        !clockLists.includes(state.work.list) &&
        (practice === undefined || state.practice === practice) &&
        (list === undefined || state.work.list === list),
    )
    .sort((a, b) => (a.work?.due ?? "").localeCompare(b.work?.due ?? "") || a.claimId.localeCompare(b.claimId));
}

function rowOf(state: ClaimState, wordsOf: WordsOfHold, visits: ReadonlyMap<string, string>) {
  return {
    claimId: state.claimId,
    visit: visits.get(state.claimId),
    practice: state.practice,
    list: state.work?.list,
    due: state.work?.due,
    balanceCents: balanceOf(state),
    reasons: state.holds.map(({ reason }) => ({ reason, ...wordsOf(state, reason) })),
  };
}

/** An own rule that is switched off waits for its owner. */
function ruleRowOf(rule: SwitchedOffRule) {
  return {
    rule: rule.id,
    list: "rules",
    due: rule.since,
    owner: rule.owner,
    reasons: [{ reason: "rule-switched-off", ...wordsForSwitchedOff(rule) }],
  };
}

/** A provider whom files name otherwise than practice.json waits for a decision. */
function questionRowOf({ practice, kind, id, code, ...rest }: OpenQuestion) {
  const what = questionWords({ kind, id, code, ...rest });
  return {
    practice,
    list: "providers",
    [kind]: id,
    reasons: [{ reason: code, what, todo: questionRemedy(id, practice) }],
  };
}

function questionRemedy(id: string, practice: string): string {
  return `Correct practice.json, or decide: cleanclaim providers keep|take ${id} --practice ${practice}`;
}

interface Listed {
  readonly waiting: readonly ClaimState[];
  readonly rules: readonly SwitchedOffRule[];
  readonly questions: readonly OpenQuestion[];
  readonly wordsOf: WordsOfHold;
  readonly visits: ReadonlyMap<string, string>;
}

function words({ waiting, rules, questions, wordsOf, visits }: Listed): string {
  if (waiting.length + rules.length + questions.length === 0) return "Nothing waits for a person.";
  return tableOf(
    ["Due", "List", "Practice", "Claim, visit", "Open", "What, and what to do"],
    [
      ...rules.map((rule) => [
        rule.since?.slice(0, 10) ?? "",
        "rules",
        "",
        "",
        "",
        [...Object.values(wordsForSwitchedOff(rule)), ...(rule.owner === "" ? [] : [`Owner: ${rule.owner}.`])].join(
          "\n",
        ),
      ]),
      ...questions.map((question) => [
        "",
        "providers",
        question.practice,
        "",
        "",
        `${question.id}: ${questionWords(question)}\n${questionRemedy(question.id, question.practice)}`,
      ]),
      ...waiting.map((state) => [
        (state.work?.due ?? "").slice(0, 10),
        state.work?.list ?? "",
        state.practice,
        [state.claimId, visits.get(state.claimId) ?? ""].join("\n"),
        formatDollars(balanceOf(state)),
        state.holds
          .map(({ reason }) => wordsOf(state, reason))
          .map(({ what, todo, places }) => [what, ...placeLines(places), todo].join("\n"))
          .join("\n"),
      ]),
    ],
    [4],
  );
}

/** Places of one hold that are shown. */
const mostPlaces = 4;

function placeLines(places: readonly string[]): readonly string[] {
  if (places.length === 0) return [];
  const more = places.length > mostPlaces ? ` and ${places.length - mostPlaces} more` : "";
  return [`At: ${places.slice(0, mostPlaces).map(screenPlace).join(", ")}${more}`];
}
