import { readFile } from "node:fs/promises";
import { Command, Option } from "commander";
import { s3DocumentStore } from "../../../shared/adapters/aws/document-store.ts";
import { dynamoRuleFailures } from "../../../shared/adapters/aws/rule-failures.ts";
import { ruleKey } from "../../../shared/contracts/object-keys.ts";
import { OwnRule } from "../../../shared/edits/own-rules/own-rule.ts";
import { type RuleReading, readRule } from "../../../shared/edits/own-rules/read-rule.ts";
import { testRule, untested } from "../../../shared/edits/own-rules/test-rule.ts";
import type { DocumentStore } from "../../../shared/ports/document-store.ts";
import type { RuleFailures } from "../../../shared/ports/rule-failures.ts";
import { readRules } from "../../../shared/stage/load-rules.ts";
import { dayOf } from "../../../shared/values/day.ts";
import { openStack } from "../../local/stack.ts";
import { dataFolder, defaultCompany, defaultFolder, parseSlug, runCommand } from "../options.ts";
import { emphasize, exitCodes, tableOf } from "../terminal.ts";
import { ruleResults } from "./rule-results.ts";
import { switchedOff, wordsForSwitchedOff } from "./switched-off.ts";
import { systemClock } from "./system-clock.ts";

interface RuleOptions {
  readonly company: string;
  readonly data?: string;
  readonly json?: boolean;
  readonly to?: string;
}

function ruleCommand(name: string, description: string): Command {
  return new Command(name).description(description).option("--json", "as JSON");
}

function stored(command: Command): Command {
  return command
    .option("--company <name>", "your billing company", parseSlug, defaultCompany)
    .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`);
}

async function withDocuments(
  options: RuleOptions,
  work: (documents: DocumentStore, failures: RuleFailures) => Promise<number>,
): Promise<number> {
  const stack = await openStack({ dataFolder: dataFolder(options.data) });
  try {
    const { clients, buckets, tableName } = stack.resources;
    return await work(s3DocumentStore(clients.s3, buckets), dynamoRuleFailures(clients.dynamo, { tableName }));
  } finally {
    await stack.close();
  }
}

function say(options: RuleOptions, json: unknown, words: string): void {
  process.stdout.write(`${options.json === true ? JSON.stringify(json) : words}\n`);
}

/** What a rule's file is worth: what is wrong with it, else what its tests say. */
function checked(file: string, reading: RuleReading) {
  if (reading.kind === "broken") return { file, isSound: false, problems: reading.problems, tests: [] };
  const tests = testRule(reading.compiled);
  return { file, isSound: tests.every(({ isGreen }) => isGreen), problems: [], tests };
}

const checkCommand = ruleCommand("check", "whether files hold sound rules: fields, expressions, cost, and their tests")
  .alias("test")
  .argument("<files...>", "rules, one a file")
  .action((files: readonly string[], options: RuleOptions) =>
    runCommand(async () => {
      const results = [];
      for (const file of files) results.push(checked(file, readRule(await readFile(file, "utf8"))));
      const words = results.map(({ file, isSound, problems, tests }) =>
        [
          `${file}: ${isSound ? emphasize("green", `sound, ${tests.length} tests green`) : emphasize("red", "not sound")}`,
          ...problems.map((problem) => `  ${problem}`),
          ...tests
            .filter(({ isGreen }) => !isGreen)
            .map(({ name, expected, said }) => `  test "${name}": expected ${expected}, but ${said}`),
        ].join("\n"),
      );
      say(options, results, words.join("\n"));
      return results.every(({ isSound }) => isSound) ? exitCodes.fine : exitCodes.findings;
    }),
  );

const addCommand = stored(ruleCommand("add", "put a rule where the scrubber finds it; it counts within five minutes"))
  .argument("<file>", "the rule")
  .action((file: string, options: RuleOptions) =>
    runCommand(async () => {
      const text = await readFile(file, "utf8");
      const reading = readRule(text);
      if (reading.kind === "broken") {
        say(
          options,
          { problems: reading.problems },
          `${file} is not sound:\n${reading.problems.map((each) => `  ${each}`).join("\n")}`,
        );
        return exitCodes.findings;
      }
      const { id, state } = reading.compiled.rule;
      return withDocuments(options, async (documents) => {
        await documents.write("inbound", ruleKey(options.company, id), text, "application/json");
        say(options, { id, state }, `${id} is stored, in state ${state}. ${onward[state].replace("ID", id)}`);
        return exitCodes.fine;
      });
    }),
  );

const listCommand = stored(
  ruleCommand("list", "the company's own rules: state, owner, when to look at them again, and which are switched off"),
).action((options: RuleOptions) =>
  runCommand(() =>
    withDocuments(options, async (documents, failures) => {
      const today = dayOf(systemClock.now());
      const known = await failures.list(options.company);
      const rules = (await readRules(documents, options.company)).map(({ key, reading }) => {
        if (reading.kind === "broken")
          return { key, id: "", state: "broken", owner: "", reviewBy: "", sentence: reading.problems.join("; ") };
        const { rule } = reading.compiled;
        const { id, owner, reviewBy, sentence, expires } = rule;
        const off = switchedOff(options.company, rule, known);
        const isOver = expires !== undefined && expires < today;
        const state = isOver ? "expired" : off === undefined ? rule.state : "switched off";
        return { key, id, state, owner, reviewBy, sentence, isReviewDue: reviewBy < today, switchedOff: off };
      });
      const words = tableOf(
        ["Rule", "State", "Owner", "Look again by", "Rule says"],
        rules.map(({ id, key, state, owner, reviewBy, sentence, switchedOff: off, isReviewDue }) => [
          id || key,
          state,
          owner,
          isReviewDue === true ? `${reviewBy} (due)` : reviewBy,
          off === undefined ? sentence : Object.values(wordsForSwitchedOff(off)).join("\n"),
        ]),
      );
      say(options, rules, rules.length === 0 ? `${options.company} has no rules of its own.` : words);
      return rules.some((rule) => ["broken", "switched off"].includes(rule.state) || rule.isReviewDue === true)
        ? exitCodes.findings
        : exitCodes.fine;
    }),
  ),
);

const resultsCommand = stored(
  ruleCommand("results", "what a rule said of the claims at their last scrub: look before it goes live"),
)
  .argument("<id>", "the rule")
  .action((id: string, options: RuleOptions) =>
    runCommand(async () => {
      const stack = await openStack({ dataFolder: dataFolder(options.data) });
      try {
        const results = await ruleResults(stack.resources, options.company, id);
        const counts = Object.entries(results.said).map(([verdict, count]) => `${count} ${verdict}`);
        const shown = results.found.slice(0, 20);
        const more = results.found.length > shown.length ? ` and ${results.found.length - shown.length} more` : "";
        say(
          options,
          { id, ...results },
          results.claims === 0
            ? `${id} was asked of no claim yet: it is asked once it is in the shadow or live, within five minutes.`
            : `${id} was asked of ${results.claims} claims: ${counts.join(", ")}.${shown.length === 0 ? "" : `\nIt finds: ${shown.join(", ")}${more}`}`,
        );
        return exitCodes.fine;
      } finally {
        await stack.close();
      }
    }),
  );

const resumeCommand = stored(
  ruleCommand("resume", "switch a rule on again that failed on several claims and was switched off"),
)
  .argument("<id>", "the rule")
  .action((id: string, options: RuleOptions) =>
    runCommand(() =>
      withDocuments(options, async (documents, failures) => {
        if ((await documents.readText("inbound", ruleKey(options.company, id))) === undefined) {
          process.stderr.write(`${options.company} has no rule ${id}.\n`);
          return exitCodes.couldNotRun;
        }
        const claims = (await failures.list(options.company)).filter(({ ruleId }) => ruleId === id).length;
        await failures.clear(options.company, id);
        say(
          options,
          { id, claims },
          claims === 0
            ? `${id} had failed on no claim.`
            : `${id} is asked again; the ${claims} claims on which it failed are forgotten.`,
        );
        return claims === 0 ? exitCodes.findings : exitCodes.fine;
      }),
    ),
  );

/** Where a rule may go from where it is. */
const steps: Readonly<Record<OwnRule["state"], readonly OwnRule["state"][]>> = {
  draft: ["shadow", "expired"],
  shadow: ["live", "draft", "expired"],
  live: ["shadow", "expired"],
  expired: ["draft"],
};

/** What comes next. */
const onward: Readonly<Record<OwnRule["state"], string>> = {
  draft: 'It is not asked. Next: "cleanclaim rules promote ID --to shadow".',
  shadow:
    'It is asked of each claim that is scrubbed from now on, and holds none. Next: "cleanclaim rules results ID".',
  live: 'From now on it counts; "cleanclaim scrub --held" has waiting claims judged by it, and ready ones are before they leave.',
  expired: "It is not asked any more.",
};

const promoteCommand = stored(
  ruleCommand(
    "promote",
    "move a rule on: draft, shadow (recorded, holds nothing), live, expired; live wants green tests",
  ),
)
  .argument("<id>", "the rule")
  .addOption(
    new Option("--to <state>", "where to").choices(["shadow", "live", "draft", "expired"]).makeOptionMandatory(),
  )
  .action((id: string, options: RuleOptions) =>
    runCommand(() =>
      withDocuments(options, async (documents) => {
        const key = ruleKey(options.company, id);
        const text = await documents.readText("inbound", key);
        const reading = text === undefined ? undefined : readRule(text);
        if (reading === undefined) {
          process.stderr.write(`${options.company} has no rule ${id}.\n`);
          return exitCodes.couldNotRun;
        }
        const refusals = reading.kind === "broken" ? reading.problems : refusalsOf(reading, options.to);
        const next = OwnRule.shape.state.unwrap().safeParse(options.to);
        if (reading.kind === "broken" || refusals.length > 0 || !next.success) {
          say(
            options,
            { id, problems: refusals },
            `${id} stays where it is:\n${refusals.map((each) => `  ${each}`).join("\n")}`,
          );
          return exitCodes.findings;
        }
        const moved: OwnRule = { ...reading.compiled.rule, state: next.data };
        await documents.write("inbound", key, `${JSON.stringify(moved, undefined, 2)}\n`, "application/json");
        say(options, { id, state: next.data }, `${id} is ${next.data}. ${onward[next.data].replace("ID", id)}`);
        return exitCodes.fine;
      }),
    ),
  );

function refusalsOf({ compiled }: Extract<RuleReading, { kind: "rule" }>, to: string | undefined): readonly string[] {
  const { state, reviewBy } = compiled.rule;
  const way = steps[state].some((each) => each === to)
    ? []
    : [`a rule that is ${state} goes to ${steps[state].join(" or ")}`];
  if (to !== "live") return way;
  const isDue = reviewBy < dayOf(systemClock.now());
  return [...way, ...untested(compiled), ...(isDue ? [`it was to be looked at by ${reviewBy}: set a new day`] : [])];
}

export const rulesCommand = new Command("rules")
  .description("a company's own rules for the scrubber: written as JSON, tested, tried in the shadow, then live")
  .addCommand(checkCommand)
  .addCommand(addCommand)
  .addCommand(listCommand)
  .addCommand(promoteCommand)
  .addCommand(resultsCommand)
  .addCommand(resumeCommand);
