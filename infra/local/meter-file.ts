import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Counts, noCounts } from "../../shared/adapters/aws/counts.ts";
import { meter } from "../../shared/adapters/aws/meter.ts";

const SavedCounts: z.ZodType<Counts> = z.object({
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

/** What was asked of AWS so far, as a data folder remembers it; nothing when it remembers nothing readable. */
export function readCounts(dataFolder: string): Counts {
  try {
    return SavedCounts.parse(JSON.parse(readFileSync(pathIn(dataFolder), "utf8")));
  } catch {
    return noCounts;
  }
}

/**
 * Goes on counting where the data folder's last run stopped, and saves every second: a killed process forgets at most
 * what it asked in its last second.
 * @returns what saves once more and ends it
 */
export function keepMeter(dataFolder: string): () => void {
  meter.add(readCounts(dataFolder));
  const save = (): void => {
    const draft = `${pathIn(dataFolder)}.new`;
    writeFileSync(draft, JSON.stringify(meter.snapshot()));
    renameSync(draft, pathIn(dataFolder));
  };
  const timer = setInterval(save, 1_000);
  timer.unref();
  return () => {
    clearInterval(timer);
    save();
  };
}

function pathIn(dataFolder: string): string {
  return join(dataFolder, "meter.json");
}
