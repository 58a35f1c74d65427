import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const command = fileURLToPath(new URL("../../infra/cli/main.ts", import.meta.url));
const Check = z.object({ findingCounts: z.record(z.string(), z.number()) });
const Usage = z.object({ maxRSS: z.number(), userCPUTime: z.number() });

export interface Checked {
  readonly exitCode: number | null;
  /** What was found, the most frequent first. */
  readonly codes: readonly string[];
  readonly peakMegabytes: number;
  readonly seconds: number;
}

/** Says on the way out what the process took: the last line of what it writes to stderr. */
const sayUsage = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+JSON.stringify(process.resourceUsage())))`;

/** `cleanclaim intake check` of one file, as a person runs it, in a heap of 128 MB. */
export async function checkInProcess(path: string): Promise<Checked> {
  const child = spawn(
    process.execPath,
    ["--max-old-space-size=128", "--import", sayUsage, command, "intake", "check", path, "--json"],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const [out, problems, exitCode] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.once("close", resolve)),
  ]);
  const check = Check.safeParse(parse(out));
  const usage = Usage.safeParse(parse(problems.split("\n").at(-1) ?? ""));
  const counts = Object.entries(check.data?.findingCounts ?? {});
  return {
    exitCode,
    codes: counts.sort(([, a], [, b]) => b - a).map(([code]) => code),
    peakMegabytes: Math.round((usage.data?.maxRSS ?? Number.NaN) / 1024),
    seconds: Math.round((usage.data?.userCPUTime ?? Number.NaN) / 1e5) / 10,
  };
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
