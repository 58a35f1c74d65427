import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { Command } from "commander";
import type { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import { findFiles, isProfile } from "../../local/upload.ts";
import { dataFolder, defaultFolder, parseSlug, runCommand } from "../options.ts";
import { emphasize, exitCodes } from "../terminal.ts";
import { checkFile, type FileCheck, type RejectSink } from "./check-file.ts";
import { checkSummary, checkWords } from "./check-words.ts";
import { profileBeside, profileIn, profileOf, UnusableProfileError } from "./profile-file.ts";

interface CheckOptions {
  readonly practice?: string;
  readonly profile?: string;
  readonly data?: string;
  readonly rejects?: string;
  readonly json?: boolean;
}

export const checkCommand = new Command("check")
  .description("read files as intake does, offline: what would be accepted, what would come back and why")
  .argument("<files...>", "files, or folders with all in them")
  .option("--practice <name>", "fill in from the profile of this practice in the data folder", parseSlug)
  .option("--profile <file>", "fill in from this practice.json (default: the one beside each file)")
  .option("--rejects <folder>", "write the rows that would come back there, with their reasons, to mend")
  .option("--data <folder>", `where --practice looks (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--json", "one JSON object a file, a line each")
  .addHelpText(
    "after",
    `
Examples:
  cleanclaim intake check day.csv                          with practice.json beside it
  cleanclaim intake check day.csv --practice cedar-clinic  with what is known of the practice
  cleanclaim intake check day.csv --rejects mend/          mend/day.rejected.csv holds what to mend and drop again
  cleanclaim intake check exports/ --json | jq .rejectedRows

What a file is, is told from its content. Nothing is sent anywhere, and no value of a row is repeated in a finding.

Exit codes: 0 all rows would be accepted, 1 some would come back, 2 could not run.`,
  )
  .action((paths: readonly string[], options: CheckOptions) => runCommand(() => check(paths, options)));

async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  try {
    const checks: FileCheck[] = [];
    for (const path of await filesOf(paths)) {
      const rejects = options.rejects === undefined ? undefined : rejectFile(options.rejects, path);
      try {
        const done = await checkFile(path, createReadStream(path), await profileFor(path, options), rejects);
        checks.push(done);
        process.stdout.write(options.json === true ? `${JSON.stringify(done)}\n` : `${checkWords(done)}\n`);
      } finally {
        await rejects?.close();
      }
    }
    if (options.json !== true) process.stdout.write(`${checkSummary(checks)}\n`);
    const isFine = checks.every(({ refused, rejectedRows }) => !refused && rejectedRows === 0);
    return isFine ? exitCodes.fine : exitCodes.findings;
  } catch (problem) {
    if (!(problem instanceof UnusableProfileError)) throw problem;
    process.stderr.write(`${emphasize("red", "cleanclaim intake:")} ${problem.message}\n`);
    return exitCodes.couldNotRun;
  }
}

/** Every file named and in the folders named, profiles left out. */
async function filesOf(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if ((await stat(path)).isDirectory()) {
      const found = await findFiles(path, "any");
      files.push(...found.filter((file) => !isProfile(file)).map((file) => relative(".", file.path)));
    } else files.push(path);
  }
  return files;
}

function profileFor(path: string, { practice, profile, data }: CheckOptions): Promise<PracticeProfile> {
  if (profile !== undefined) return profileIn(profile);
  return practice === undefined ? profileBeside(path) : profileOf(practice, dataFolder(data));
}

/** How much is written at a time: a row at a time would take longer than reading them. */
const charactersAtOnce = 65_536;

/** Rows that come back, in "day.rejected.csv"; the file is made with the first of them, and replaces an older one. */
function rejectFile(folder: string, path: string): RejectSink & { close(): Promise<void> } {
  let file: FileHandle | undefined;
  let waiting = "";
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = "";
    await file?.write(text);
  };
  return {
    async write(extension, text) {
      if (file === undefined) {
        await mkdir(folder, { recursive: true });
        file = await open(join(folder, `${basename(path).replace(/\.[^.]*$/, "")}.rejected.${extension}`), "w");
      }
      waiting += text;
      if (waiting.length >= charactersAtOnce) await flush();
    },
    async close() {
      await flush();
      await file?.close();
    },
  };
}
