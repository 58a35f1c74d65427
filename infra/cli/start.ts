import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Command } from "commander";
import { meter } from "../../shared/adapters/aws/meter.ts";
import { dayOf } from "../../shared/values/day.ts";
import { coderOnS3 } from "../local/coder/coder-on-s3.ts";
import { Inbox, readFileNames } from "../local/inbox.ts";
import { startEligibilityServer } from "../local/payer/eligibility-server.ts";
import { payerOnS3 } from "../local/payer/payer-on-s3.ts";
import { previousWeekday, writeSampleDay } from "../local/sample/write-sample-day.ts";
import { loadMeter, saveMeter } from "../local/saved-meter.ts";
import { type Stack, startStack } from "../local/stack.ts";
import { ledgerBreaches, readTable } from "../local/summary.ts";
import { isProfile } from "../local/upload.ts";
import { closingJson, closingTable } from "./closing-table.ts";
import { filesTable } from "./files-table.ts";
import { dataFolder, defaultCompany, defaultFolder, parseNumber, parsePace, parseSlug, runCommand } from "./options.ts";
import { createProgress } from "./progress.ts";
import { refusalLines } from "./refusal-lines.ts";
import { switchedOffRules, wordsForSwitchedOff } from "./scrub/switched-off.ts";
import { emphasize, exitCodes } from "./terminal.ts";

interface StartOptions {
  readonly data?: string;
  readonly once?: boolean;
  readonly json?: boolean;
  readonly daysPerSecond: number;
  readonly practice?: string;
  readonly company: string;
  readonly seed: number;
  readonly payer: boolean;
  readonly coder: boolean;
}

export const startCommand = new Command("start")
  .description("run the whole pipeline on this machine, on files of yours or on a sample day")
  .argument(
    "[paths...]",
    "files and folders of encounters; a folder is named after its practice. None: what waits in the data folder, or in a new one the sample day",
  )
  .option("--once", "end when nothing is left to happen, instead of watching the inbox")
  .option("--json", "print the closing table as one JSON object, and nothing else")
  .option("--data <folder>", `where everything is kept (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--days-per-second <number>", "how fast the clock may run while there is nothing to do", parsePace, 2)
  .option("--practice <name>", "the practice of the files given, when their folder does not say", parseSlug)
  .option("--company <name>", "your billing company", parseSlug, defaultCompany)
  .option("--seed <number>", "what the simulated payer decides", parseNumber, 1)
  .option("--no-payer", "without the simulated payer: put answers into the exchange bucket yourself")
  .option("--no-coder", "without the simulated coder: decide what is in doubt yourself, with cleanclaim coding")
  .addHelpText(
    "after",
    `
Examples
  npm start                                  the sample day; then drop files into ${defaultFolder}/inbox/<practice>/
  npm start -- --once                        the sample day, and end when the last claim is settled
  npm start -- cedar-clinic/ --once          your own: a folder named after the practice, with practice.json in it
  npm start -- day.csv --practice oak-ortho  one file
  npm start -- --once --json > day.json      for machines

What lies where
  ${defaultFolder}/files/exchange/sent/       837 and 276 files, as they left
  ${defaultFolder}/files/exchange/received/   999, 277CA, 277 and 835 files, as they came
  ${defaultFolder}/files/reports/             rejected rows with their reasons, patients' statements, each week's refusals
  ${defaultFolder}/logs/pipeline.ndjson       what the stages say`,
  )
  .action((paths: string[], options: StartOptions) => runCommand(() => start(paths, options)));

async function start(paths: readonly string[], options: StartOptions): Promise<number> {
  const folder = dataFolder(options.data);
  const say = (text: string): void => {
    if (options.json !== true) process.stdout.write(`${text}\n`);
  };
  for (const path of paths) await stat(path);
  const asked = options.payer && process.env.ELIGIBILITY_URL === undefined;
  const eligibility = asked ? await startEligibilityServer(options.seed) : undefined;
  // The stages read it when they start.
  if (eligibility !== undefined) process.env.ELIGIBILITY_URL = eligibility.url;
  let stack: Stack;
  try {
    stack = await startStack({
      dataFolder: folder,
      daysPerSecond: options.daysPerSecond,
      participants: (resources, watch) => [
        ...(options.payer ? [payerOnS3(resources, watch, options.seed)] : []),
        ...(options.coder ? [coderOnS3(resources, watch)] : []),
      ],
    });
  } catch (problem) {
    await eligibility?.close();
    throw problem;
  }
  const meterPath = join(folder, "meter.json");
  loadMeter(meterPath);
  const inbox = new Inbox(stack, folder, options.company);
  let interrupted = false;
  const interrupt = (): void => {
    interrupted = true;
    stack.interrupt();
  };
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  try {
    await inbox.open();
    const given = paths.length > 0 ? paths : await filesOfNobody(folder, stack, inbox);
    say(given.length > 0 ? `Practices' files: ${given.join(", ")}` : `Going on with what is in ${folder}.`);
    if (options.once !== true) await watchInbox(inbox, say);
    const sent = [...(await inbox.sendWaiting()), ...(await inbox.send(given, options.practice))].filter(
      (file) => !isProfile(file),
    );
    const fresh = sent.filter((file) => file.isNew).length;
    say(`${fresh} files dropped into S3, ${sent.length - fresh} were there already.`);
    do {
      await settle(stack, meterPath, options);
      await close(stack, inbox, options, folder, say);
      if (options.once === true || interrupted) break;
      say(`\nWatching ${join(inbox.folder, "<practice>")}/ for files. Ctrl-C ends.`);
      while (stack.atRest && !interrupted) await sleep(100);
    } while (!interrupted);
    const contents = await readTable(stack.resources);
    saveMeter(meterPath);
    if (options.json === true) process.stdout.write(`${JSON.stringify(closingJson(contents, meter.snapshot()))}\n`);
    const isSound = ledgerBreaches(contents).length === 0 && (await deadLetters(stack)) === 0;
    return isSound ? exitCodes.fine : exitCodes.findings;
  } finally {
    await inbox.close();
    await stack.stop();
    await eligibility?.close();
    saveMeter(meterPath);
  }
}

/**
 * Where nobody names files: the sample day, written once, so that a later start finds the same files and changes nothing. None
 * in a data folder that has files of somebody's own: invented patients have no place among theirs.
 */
async function filesOfNobody(folder: string, stack: Stack, inbox: Inbox): Promise<readonly string[]> {
  const sample = join(folder, "sample");
  const written = join(sample, "written");
  const isWritten = await readFile(written, "utf8").then(
    () => true,
    () => false,
  );
  if (!isWritten) {
    const isSomebodys = (await readdir(inbox.folder)).length > 0 || Object.keys(await readFileNames(folder)).length > 0;
    if (isSomebodys) return [];
    await writeSampleDay(join(sample, "day"), previousWeekday(dayOf(stack.clock.now())));
    await writeFile(written, "");
  }
  return [join(sample, "day")];
}

/** Waits until nothing is left to happen, and shows how far things are. */
async function settle(stack: Stack, meterPath: string, options: StartOptions): Promise<void> {
  const progress = options.json === true ? undefined : createProgress();
  const rest = new AbortController();
  const showing = (async () => {
    while (!rest.signal.aborted) {
      const started = performance.now();
      const { states } = await readTable(stack.resources);
      progress?.show(states, stack.clock.now());
      saveMeter(meterPath);
      // A large table takes long to read: look at it the less often.
      await sleep(Math.max(500, (performance.now() - started) * 20), undefined, { signal: rest.signal }).catch(
        () => undefined,
      );
    }
    const { states } = await readTable(stack.resources);
    progress?.show(states, stack.clock.now());
  })();
  try {
    await stack.whenAtRest();
  } finally {
    rest.abort();
    await showing;
    progress?.stop();
  }
}

async function close(
  stack: Stack,
  inbox: Inbox,
  options: StartOptions,
  folder: string,
  say: (text: string) => void,
): Promise<void> {
  const { rejected, answers } = await inbox.returnRejections();
  if (options.json === true) return;
  say(`\n${filesTable(await inbox.reports())}`);
  say(`\n${closingTable(await readTable(stack.resources), meter.snapshot())}\n`);
  const refused = await refusalLines(join(folder, "files"));
  if (refused !== undefined) say(`${refused}\n`);
  const rules = await switchedOffRules(stack.resources);
  for (const rule of rules) {
    const owner = rule.owner === "" ? "" : ` Its owner: ${rule.owner}.`;
    say(`${Object.values(wordsForSwitchedOff(rule)).join(" ")}${owner}\n`);
  }
  say(`Files to open: ${join(folder, "files")}`);
  const listed = (paths: readonly string[]) => paths.map((path) => `  ${path}`).join("\n");
  if (rejected.length > 0) say(`Rows to mend and drop again:\n${listed(rejected)}`);
  if (answers.length > 0) say(`Answers for the practices' systems:\n${listed(answers)}`);
  const dead = await deadLetters(stack);
  if (dead > 0) say(emphasize("red", `${dead} messages failed for good: see "npx cleanclaim redrive --list".`));
}

async function deadLetters(stack: Stack): Promise<number> {
  let count = 0;
  for (const depth of (await stack.deadLetterCounts()).values()) count += depth;
  return count;
}

function watchInbox(inbox: Inbox, say: (text: string) => void): Promise<void> {
  return inbox.watch(
    (file) => say(file.isNew ? `Took ${file.path}` : `${file.path} was here before: nothing to do`),
    (path, problem) =>
      say(emphasize("red", `Could not take ${path}: ${problem instanceof Error ? problem.message : ""}`)),
  );
}
