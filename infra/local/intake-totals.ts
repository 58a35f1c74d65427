import { GetObjectCommand, ListObjectsV2Command } from "@aws-sdk/client-s3";
import { z } from "zod";
import type { Resources } from "./resources.ts";

/** The part of an intake report that is added up. */
const Report = z.object({
  rejectedRows: z.number(),
  encounters: z.number(),
  refused: z.boolean(),
});

export interface IntakeTotals {
  /** Files of encounters that were read. */
  readonly files: number;
  readonly encounters: number;
  readonly rejectedRows: number;
  /** Files of which nothing could be used. */
  readonly refusedFiles: number;
}

/** Adds up what the intake's reports say of every file that ever came. */
export async function readIntakeTotals({ clients: { s3 }, buckets }: Resources): Promise<IntakeTotals> {
  const totals = { files: 0, encounters: 0, rejectedRows: 0, refusedFiles: 0 };
  let token: string | undefined;
  do {
    const page = await s3.send(
      new ListObjectsV2Command({ Bucket: buckets.reports, Prefix: "rejections/", ContinuationToken: token }),
    );
    for (const { Key } of page.Contents ?? []) {
      if (Key?.endsWith(".json") !== true) continue;
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: buckets.reports, Key }));
      const text = (await Body?.transformToString("utf8")) ?? "";
      const report = Report.parse(JSON.parse(text));
      totals.files++;
      totals.encounters += report.encounters;
      totals.rejectedRows += report.rejectedRows;
      totals.refusedFiles += report.refused ? 1 : 0;
    }
    token = page.NextContinuationToken;
  } while (token !== undefined);
  return totals;
}
