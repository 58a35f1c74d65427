import type { intakeWorld } from "./bench.ts";

/** How a file went that was certainly read. */
export async function read(drop: ReturnType<ReturnType<typeof intakeWorld>["drop"]>) {
  const summary = await drop;
  if (summary.kind !== "read") throw new Error(`the file was ${summary.kind}`);
  return summary;
}
