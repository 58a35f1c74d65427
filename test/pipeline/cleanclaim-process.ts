import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const command = fileURLToPath(new URL("../../infra/cli/cleanclaim.mjs", import.meta.url));

const count = z.number().int().min(0);
const cents = z.number().int();

/** What `--json` prints: these numbers and no others. */
export const DayInNumbers = z.strictObject({
  encounters: count,
  claims: count,
  files: count,
  accepted: count,
  rejected: count,
  denied: count,
  paid: count,
  held: count,
  chargedCents: cents,
  paidCents: cents,
  adjustedCents: cents,
  patientCents: cents,
  balanceCents: cents,
  awsRequests: count,
  writeUnits: z.number().min(0),
  readUnits: z.number().min(0),
  awsDollarsPerMillionClaims: z.number().min(0),
});
export type DayInNumbers = z.infer<typeof DayInNumbers>;

/**
 * What became of the day, without what it cost to find out: a killed run asks some things again, and claims that a run
 * had not sent when it died may leave in a file of their own.
 */
export function outcomeOf({
  files: _____,
  awsRequests: _,
  writeUnits: __,
  readUnits: ___,
  awsDollarsPerMillionClaims: ____,
  ...outcome
}: DayInNumbers) {
  return outcome;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

/** Starts the real command in a process of its own, without this machine's AWS settings. */
export function startCleanclaim(parameters: readonly string[]): {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
} {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(AWS|CLEANCLAIM)_/.test(name)));
  const child = spawn(process.execPath, [command, ...parameters], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const ended = once(child, "close").then(
    (): Ended => ({ code: child.exitCode, signal: child.signalCode, output, errors }),
  );
  return { child, ended };
}

export function runCleanclaim(...parameters: readonly string[]): Promise<Ended> {
  return startCleanclaim(parameters).ended;
}

/** As fast as the clock goes: nobody watches. */
const dayParameters = ["start", "--once", "--json", "--days-per-second", "300"];

/** The sample day on a data folder, to its rest. @throws when the command fails or prints anything else */
export async function runDay(dataFolder: string): Promise<DayInNumbers> {
  const { code, output, errors } = await runCleanclaim(...dayParameters, "--data", dataFolder);
  if (code !== 0) throw new Error(`the command ended with ${code}: ${errors}`);
  return DayInNumbers.parse(JSON.parse(output));
}

/**
 * Starts the day and kills the process, without warning, so long after its stages began to speak; or lets it end when it
 * is done before. Answers whether it was killed.
 */
export async function killDay(dataFolder: string, milliseconds: number): Promise<boolean> {
  const { child, ended } = startCleanclaim([...dayParameters, "--data", dataFolder]);
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  while (!isOver && !(await isThere(join(dataFolder, "logs", "pipeline.ndjson")))) await sleep(20);
  await Promise.race([sleep(milliseconds), ended]);
  child.kill("SIGKILL");
  return (await ended).signal === "SIGKILL";
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
