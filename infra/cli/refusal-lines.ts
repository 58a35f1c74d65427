import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { CentsField } from "../../shared/claim/fields.ts";
import { refusalPrefix } from "../../shared/contracts/object-keys.ts";
import { formatDollars } from "../../shared/values/money.ts";
import { tableOf } from "./terminal.ts";

/** The part of a week's report that people are shown. */
const Report = z.object({
  company: z.string(),
  from: z.string(),
  refusals: z.number(),
  warned: z.number(),
  clusters: z.array(
    z.object({
      payerId: z.string(),
      code: z.string(),
      kind: z.string(),
      reason: z.string(),
      claims: z.number(),
      cents: CentsField,
      rule: z.string(),
      ruleState: z.string(),
    }),
  ),
});
type Report = z.infer<typeof Report>;

/** Clusters of a report that are shown: the dearest. */
const most = 5;

/** What payers refused again and again, week by week, from the copies of the reports; undefined where there are none. */
export async function refusalLines(filesFolder: string): Promise<string | undefined> {
  const folder = join(filesFolder, "reports", refusalPrefix);
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const paths = names.filter((name) => name.endsWith("report.json")).sort();
  const reports = await Promise.all(
    paths.map(async (path) => Report.parse(JSON.parse(await readFile(join(folder, path), "utf8")))),
  );
  if (reports.length === 0) return undefined;
  const rows = reports.flatMap((report) => {
    const shown = report.clusters.slice(0, most);
    return shown.length === 0
      ? [[report.from, noneOf(report), "", "", "", ""]]
      : shown.map((each) => rowOf(report, each));
  });
  const table = tableOf(["Week of", "Refused", "With", "Claims", "Dollars", "Rule"], rows, [3, 4]);
  return `${table}\nReports and draft rules: ${folder}<company>/<week>/`;
}

function rowOf(
  { from }: Report,
  { payerId, code, kind, reason, claims, cents, rule, ruleState }: Report["clusters"][number],
) {
  const what = `${payerId} ${kind} ${code === "claim" ? "whole claims" : code}`;
  const state = ruleState === "new" ? `${rule}, to judge` : `${rule} is ${ruleState}`;
  return [from, what, reason, String(claims), formatDollars(cents), state];
}

function noneOf({ refusals, warned }: Report): string {
  return `${refusals} refused, ${warned} of it with a warning; nothing came again and again`;
}
