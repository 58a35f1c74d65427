import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { meter } from "../../shared/adapters/aws/meter.ts";

const Saved = z.object({
  requests: z.record(z.string(), z.number()),
  writeUnits: z.number(),
  readUnits: z.number(),
  sqsRequests: z.number(),
  s3Writes: z.number(),
  s3Reads: z.number(),
  lambdaRequests: z.number(),
  lambdaGigabyteSeconds: z.number(),
  scheduledInvocations: z.number(),
});

/** Adds to the meter what earlier runs on the data folder counted. */
export function loadMeter(path: string): void {
  try {
    meter.add(Saved.parse(JSON.parse(readFileSync(path, "utf8"))));
  } catch {
    // a first run, or a file that nobody can read: the count starts afresh
  }
}

export function saveMeter(path: string): void {
  const draft = `${path}.new`;
  writeFileSync(draft, JSON.stringify(meter.snapshot()));
  renameSync(draft, path);
}
