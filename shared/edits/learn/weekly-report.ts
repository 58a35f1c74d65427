import { addDays, type Day } from "../../values/day.ts";
import { addCents, type Cents, formatDollars } from "../../values/money.ts";
import type { OwnRule } from "../own-rules/own-rule.ts";
import { type Cluster, clustersOf, draftIdOf, draftRule, singlesOf } from "./clusters.ts";
import type { Refusal } from "./refusals.ts";

/** A cluster, and the rule that is about it. */
export interface ReportedCluster extends Cluster {
  readonly rule: string;
  /** Where that rule stands; "new" for one that was drafted for this report. */
  readonly ruleState: OwnRule["state"] | "new";
}

/** What payers refused of a company's claims in a week. Codes, counts and claim ids. */
export interface WeeklyReport {
  readonly company: string;
  /** A Monday and the Sunday after it. */
  readonly from: Day;
  readonly to: Day;
  readonly claims: number;
  readonly refusals: number;
  readonly cents: Cents;
  /** Refusals of which an edit about the reason, or an own rule, had warned. */
  readonly warned: number;
  /** What was refused again and again and no edit caught, the dearest first. */
  readonly clusters: readonly ReportedCluster[];
  /** What came once. */
  readonly singles: readonly Cluster[];
}

/** A week's report, and a draft for each cluster that no rule of the company is about yet. */
export function weeklyReport(
  { company, monday }: { readonly company: string; readonly monday: Day },
  refusals: readonly Refusal[],
  rules: ReadonlyMap<string, OwnRule["state"]>,
): { readonly report: WeeklyReport; readonly drafts: readonly OwnRule[] } {
  const found = clustersOf(refusals).map((cluster): ReportedCluster => {
    const rule = draftIdOf(cluster);
    return { ...cluster, rule, ruleState: rules.get(rule) ?? "new" };
  });
  const report: WeeklyReport = {
    company,
    from: monday,
    to: addDays(monday, 6),
    claims: new Set(refusals.map(({ claimId }) => claimId)).size,
    refusals: refusals.length,
    cents: addCents(...refusals.map(({ cents }) => cents)),
    warned: refusals.filter((refusal) => refusal.warned.length > 0).length,
    clusters: found,
    singles: singlesOf(refusals),
  };
  const drafted = found.filter(({ ruleState }) => ruleState === "new");
  return { report, drafts: drafted.map((cluster) => draftRule(cluster, addDays(monday, 7))) };
}

/** A report for the person who judges what to do about it. */
export function reportInWords(report: WeeklyReport): string {
  const { company, from, to, claims, refusals, cents, warned, singles, clusters } = report;
  const head = [
    `What payers and clearinghouses refused of ${company}'s claims, ${from} to ${to}`,
    "",
    `${count(refusals, "refusal")} of ${count(claims, "claim")}, ${formatDollars(cents)}. ${warned} had a warning before they left.`,
  ];
  const again = clusters.flatMap((cluster, index) => [
    "",
    `${index + 1}. ${nameOf(cluster)}: ${count(cluster.claims, "claim")}, ${formatDollars(cluster.cents)}`,
    `   ${editsInWords(cluster)}`,
    `   ${ruleInWords(cluster)}`,
    `   Claims: ${cluster.claimIds.join(", ")}${cluster.claims > cluster.claimIds.length ? " and more" : ""}`,
  ]);
  const once = singles.map(
    (single) =>
      `- ${nameOf(single)}, ${formatDollars(single.cents)}, claim ${single.claimIds.join(", ")}\n  ${editsInWords(single)}`,
  );
  return `${[
    ...head,
    "",
    clusters.length === 0 ? "Nothing came again and again without a warning." : "What came again and again:",
    ...again,
    ...(once.length === 0 ? [] : ["", "What came once:", ...once]),
  ].join("\n")}\n`;
}

function nameOf({ payerId, kind, code, reason }: Cluster): string {
  return `${payerId} ${kind} ${code === "claim" ? "whole claims" : code} with ${reason}`;
}

function editsInWords({ passed, untold }: Cluster): string {
  const said = [
    ...(passed.length === 0 ? [] : [`let through by ${passed.join(", ")}`]),
    ...(untold.length === 0 ? [] : [`could not be told by ${shortened(untold)}, for want of data`]),
  ];
  return said.length === 0 ? "No edit is about this reason." : `It was ${said.join("; ")}.`;
}

function ruleInWords({ rule, ruleState }: ReportedCluster): string {
  return ruleState === "new"
    ? `Draft rule ${rule}.json, beside this report: judge it, correct its words, then "cleanclaim rules add" it. A draft holds nothing.`
    : `Your rule ${rule} is about it, and is ${ruleState}.`;
}

function shortened(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 4).join(", ")} and ${names.length - 4} more` : names.join(", ");
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
