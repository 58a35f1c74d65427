import { z } from "zod";
import { RefusedWeekMessage, TickMessage } from "../../shared/contracts/messages.ts";
import { refusalKey } from "../../shared/contracts/object-keys.ts";
import { reportInWords, weeklyReport } from "../../shared/edits/learn/weekly-report.ts";
import type { OwnRule } from "../../shared/edits/own-rules/own-rule.ts";
import type { ClaimStore } from "../../shared/ports/claim-store.ts";
import type { Clock } from "../../shared/ports/clock.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import type { NextStage } from "../../shared/ports/next-stage.ts";
import type { PracticeRegistry } from "../../shared/ports/practice-registry.ts";
import { gatherRefusals } from "../../shared/stage/gather-refusals.ts";
import { readRules } from "../../shared/stage/load-rules.ts";
import { addDays, type Day, day, dayOf, mondayOf } from "../../shared/values/day.ts";

/** What the stage reads: a tick from the scheduler, or one company's week. */
export const ReportMessage = z.union([RefusedWeekMessage, TickMessage]);
export type ReportMessage = z.infer<typeof ReportMessage>;

export interface ReportPorts {
  readonly claims: ClaimStore;
  readonly documents: DocumentStore;
  readonly registry: PracticeRegistry;
  readonly next: NextStage;
  readonly clock: Clock;
}

/** Weeks for which a report is made good, where nobody was there to make it. */
const weeksBack = 4;

/**
 * Once a week, for each billing company: what was refused in the week before that no edit caught, for people, with a draft of
 * a rule for each kind of it. A week that is over is reported once; the same message again changes nothing.
 */
export function reportRefusals(ports: ReportPorts): (message: ReportMessage) => Promise<void> {
  return (message) =>
    "company" in message ? reportWeek(ports, message.company, day(message.week)) : startWeeks(ports);
}

/** A message for each company and each of the last weeks in which something was refused and that has no report. */
async function startWeeks({ claims, documents, registry, next, clock }: ReportPorts): Promise<void> {
  const thisWeek = mondayOf(dayOf(clock.now()));
  const weeks = Array.from({ length: weeksBack }, (_, back) => addDays(thisWeek, -7 * (weeksBack - back)));
  const messages: RefusedWeekMessage[] = [];
  for (const company of new Set((await registry.list()).map((name) => name.company))) {
    for (const week of weeks) {
      if ((await claims.refused(company, week, { limit: 1 })).claimIds.length === 0) continue;
      if (await isReported(documents, company, week)) continue;
      messages.push({ company, week });
    }
  }
  if (messages.length > 0) await next.send("report-refusals", messages);
}

async function reportWeek({ claims, documents }: ReportPorts, company: string, monday: Day): Promise<void> {
  if (await isReported(documents, company, monday)) return;
  const claimIds = new Set<string>();
  let after: string | undefined;
  do {
    const page = await claims.refused(company, monday, { after });
    for (const claimId of page.claimIds) claimIds.add(claimId);
    after = page.next;
  } while (after !== undefined);
  const refusals = (await gatherRefusals({ claims, documents }, company, [...claimIds].sort())).filter(
    ({ at }) => mondayOf(dayOf(at)) === monday,
  );
  const { report, drafts } = weeklyReport({ company, monday }, refusals, await rulesOf(documents, company));
  const write = (name: string, body: string, type: string) =>
    documents.write("reports", refusalKey(company, monday, name), body, type);
  for (const draft of drafts) await write(`${draft.id}.json`, jsonOf(draft), "application/json");
  await write("report.txt", reportInWords(report), "text/plain; charset=utf-8");
  // Last: where it lies, the week is done.
  await write("report.json", jsonOf(report), "application/json");
}

async function isReported(documents: DocumentStore, company: string, monday: Day): Promise<boolean> {
  return (await documents.readText("reports", refusalKey(company, monday, "report.json"))) !== undefined;
}

async function rulesOf(documents: DocumentStore, company: string): Promise<ReadonlyMap<string, OwnRule["state"]>> {
  const stored = await readRules(documents, company);
  return new Map(
    stored.flatMap(({ reading }) => {
      if (reading.kind === "broken") return [];
      const { id, state } = reading.compiled.rule;
      return [[id, state] as const];
    }),
  );
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
