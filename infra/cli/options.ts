import { access } from "node:fs/promises";
import { join, resolve } from "node:path";
import { InvalidArgumentError } from "commander";
import { slugPattern } from "../../shared/values/identifier.ts";
import { FolderInUseError } from "../local/data-lock.ts";
import { UnknownPracticeError } from "../local/upload.ts";
import { emphasize, exitCodes } from "./terminal.ts";

export const defaultFolder = ".cleanclaim";
export const defaultCompany = "my-company";

export function parseNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number) || number < 0)
    throw new InvalidArgumentError("It must be a number, 0 or more.");
  return number;
}

export function parsePace(text: string): number {
  const pace = parseNumber(text);
  if (pace === 0) throw new InvalidArgumentError("It must be more than 0, or nothing would ever come due.");
  return pace;
}

export function parseSlug(text: string): string {
  if (!slugPattern.test(text)) {
    const isFile = /\.json$|\//.test(text) ? " A practice.json is named with --profile." : "";
    throw new InvalidArgumentError(`It must be 2 to 40 lower-case letters, digits and hyphens.${isFile}`);
  }
  return text;
}

export function dataFolder(option: string | undefined): string {
  return resolve(option ?? process.env.CLEANCLAIM_DATA ?? defaultFolder);
}

/** Nothing has ever run on the data folder. */
class NothingThereError extends Error {
  override readonly name = "NothingThereError";
  constructor(folder: string) {
    super(`nothing has run in ${folder} yet: begin with "npm start", or name another folder with --data`);
  }
}

/**
 * The data folder of a command that only looks: it is there, unless the table is elsewhere.
 * @throws NothingThereError
 */
export async function usedDataFolder(option: string | undefined): Promise<string> {
  const folder = dataFolder(option);
  const isElsewhere = (process.env.AWS_ENDPOINT_URL_DYNAMODB ?? process.env.AWS_ENDPOINT_URL ?? "") !== "";
  const isThere = await access(join(folder, "dynamodb")).then(
    () => true,
    () => false,
  );
  if (!isThere && !isElsewhere) throw new NothingThereError(folder);
  return folder;
}

/** Runs a command; what goes wrong is said in words, and the exit code tells that it could not run. */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    process.stderr.write(`${emphasize("red", "cleanclaim could not go on:")} ${wordsOf(error)}\n`);
    process.exitCode = exitCodes.couldNotRun;
  }
}

function wordsOf(error: unknown): string {
  const isOurs =
    error instanceof FolderInUseError || error instanceof UnknownPracticeError || error instanceof NothingThereError;
  if (isOurs) return error.message;
  if (error instanceof Error && "code" in error && error.code === "ENOENT" && "path" in error) {
    return `there is no file or folder ${String(error.path)}`;
  }
  if (error instanceof Error)
    return `${error.name}: ${error.message}\n(set CLEANCLAIM_TRACE=1 to see where)${trace(error)}`;
  return "something that is not an error was thrown";
}

function trace(error: Error): string {
  return process.env.CLEANCLAIM_TRACE === "1" ? `\n${error.stack ?? ""}` : "";
}
