import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, rm, stat } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { Command } from "commander";
import type { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import { formatNamed } from "../../../shared/intake/catalog.ts";
import { findFiles, isProfile } from "../../local/upload.ts";
import { dataFolder, defaultFolder, parseSlug, runCommand } from "../options.ts";
import { emphasize, exitCodes } from "../terminal.ts";
import { checkFile, type FileCheck, type RejectSink } from "./check-file.ts";
import { type CheckMemory, createCheckMemory } from "./check-memory.ts";
import { checkSummary, checkWords } from "./check-words.ts";
import { type KnownPractice, knownPractice } from "./known-practice.ts";
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
  .option(
    "--practice <name>",
    "by what the data folder knows of this practice: its profile, providers, patients and earlier files",
    parseSlug,
  )
  .option("--profile <file>", "fill in from this practice.json (default: the one beside each file)")
  .option("--rejects <folder>", "write the rows that would come back there, with their reasons, to mend")
  .option("--data <folder>", `where --practice looks (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--json", "one JSON object a file, a line each")
  .addHelpText(
    "after",
    `
Examples:
  cleanclaim intake check day.csv                          with practice.json beside it
  cleanclaim intake check day.csv --practice cedar-clinic  with what is registered: its profile, providers and patients
  cleanclaim intake check patients.ndjson claims.ndjson    files that name each other are read together
  cleanclaim intake check day.csv --rejects mend/          mend/day.rejected.csv holds what to mend and drop again
  cleanclaim intake check exports/ --json | jq .rejectedRows

What a file is, is told from its content. Nothing is sent anywhere, and no value of a row is repeated in a finding.

Exit codes: 0 all rows would be accepted, 1 some would come back, 2 could not run.`,
  )
  .action((paths: readonly string[], options: CheckOptions) => runCommand(() => check(paths, options)));

async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const rooms = new Map<string, CheckRoom>();
  try {
    const files = await filesOf(paths);
    const checks = new Map<string, FileCheck>();
    const tell = (done: FileCheck) =>
      process.stdout.write(options.json === true ? `${JSON.stringify(done)}\n` : `${checkWords(done)}\n`);
    for (const path of files) {
      const room = await roomFor(path, options, rooms);
      const done = await checkOne(path, room, options);
      checks.set(path, done);
      if (done.waitsFor.length === 0) tell(done);
    }
    // What one file waits for, another may have said: it is read again, as the pipeline does.
    for (const path of files.filter((each) => (checks.get(each)?.waitsFor.length ?? 0) > 0)) {
      const room = await roomFor(path, options, rooms);
      const before = checks.get(path);
      if (before === undefined) continue;
      const isSaid = room.memory.isSaid(before.waitsFor);
      if (isSaid && options.rejects !== undefined && before.format !== null) {
        await rm(rejectPath(options.rejects, path, formatNamed(before.format).extension), { force: true });
      }
      const done = isSaid ? await checkOne(path, room, options) : before;
      checks.set(path, done);
      tell(done);
    }
    const all = [...checks.values()];
    if (options.json !== true) process.stdout.write(`${checkSummary(all)}\n`);
    const isFine = all.every(({ refused, rejectedRows }) => !refused && rejectedRows === 0);
    return isFine ? exitCodes.fine : exitCodes.findings;
  } catch (problem) {
    if (!(problem instanceof UnusableProfileError)) throw problem;
    process.stderr.write(`${emphasize("red", "cleanclaim intake:")} ${problem.message}\n`);
    return exitCodes.couldNotRun;
  } finally {
    for (const room of rooms.values()) await room.close();
  }
}

/** What the files of one practice are read with; what one says counts for the others. */
interface CheckRoom {
  readonly profile: PracticeProfile;
  readonly memory: CheckMemory;
  readonly close: () => Promise<void>;
}

async function checkOne(path: string, { profile, memory }: CheckRoom, { rejects }: CheckOptions): Promise<FileCheck> {
  const sink = rejects === undefined ? undefined : rejectFile(rejects, path);
  try {
    return await checkFile(path, createReadStream(path), profile, memory, sink);
  } finally {
    await sink?.close();
  }
}

/** One for a practice that is named, else one for each folder. */
async function roomFor(path: string, options: CheckOptions, rooms: Map<string, CheckRoom>): Promise<CheckRoom> {
  const name = options.practice ?? (options.profile === undefined ? dirname(path) : "");
  const standing = rooms.get(name);
  if (standing !== undefined) return standing;
  const known = await registeredPractice(options);
  const room: CheckRoom = {
    profile: known?.profile ?? (await profileFor(path, options)),
    memory: createCheckMemory(known),
    close: known?.close ?? (async () => undefined),
  };
  rooms.set(name, room);
  return room;
}

/** What the data folder knows of the practice that is named; a profile that is named has the word. */
async function registeredPractice({ practice, profile, data }: CheckOptions): Promise<KnownPractice | undefined> {
  if (practice === undefined) return undefined;
  const folder = dataFolder(data);
  if (!(await isThere(join(folder, "dynamodb")))) return undefined;
  const known = await knownPractice(folder, practice);
  return known === undefined || profile === undefined ? known : { ...known, profile: await profileIn(profile) };
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
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

function rejectPath(folder: string, path: string, extension: string): string {
  return join(folder, `${basename(path).replace(/\.[^.]*$/, "")}.rejected.${extension}`);
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
        file = await open(rejectPath(folder, path, extension), "w");
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
