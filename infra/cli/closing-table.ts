import { join } from "node:path";
import { styleText } from "node:util";
import Table from "cli-table3";
import { totalRequests } from "../../shared/adapters/aws/counts.ts";
import { prices } from "../../shared/adapters/aws/prices.ts";
import { formatDollars } from "../../shared/values/money.ts";
import { type ClaimTotals, dollarsPerMillionClaims, type Summary } from "../local/summary.ts";

type Row = readonly [what: string, amount: string, words: string];

const whole = (count: number) => count.toLocaleString("en-US", { maximumFractionDigits: 0 });
const dollars = (amount: number) =>
  `$${amount.toLocaleString("en-US", amount < 1 ? { maximumSignificantDigits: 3 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
const list = (counted: ReadonlyMap<string, number>) => [...counted].map(([name, count]) => `${name} ${count}`).join(", ");

/** The closing table and what stands below it, as text. */
export function closingTable(summary: Summary, dataFolder: string): string {
  return [
    practiceTable(summary),
    boxed([...claimRows(summary), ...awsRows(summary)]),
    ...warnings(summary),
    whereFilesLie(summary, dataFolder),
  ].join("\n\n");
}

function practiceTable({ practices, ...all }: Summary): string {
  const table = new Table({
    head: ["practice", "claims", "accepted", "rejected", "denied", "paid", "held", "charged", "paid by payers"],
    colAligns: ["left", "right", "right", "right", "right", "right", "right", "right", "right"],
    style: plain,
  });
  const cells = (name: string, totals: ClaimTotals): string[] => [
    name,
    ...[totals.claims, totals.accepted, totals.rejected, totals.denied, totals.paid, totals.held].map(whole),
    formatDollars(totals.chargedCents),
    formatDollars(totals.paidCents),
  ];
  for (const [name, totals] of practices) table.push(cells(name, totals));
  table.push(cells("all", all).map((cell) => styleText("bold", cell)));
  return table.toString();
}

function claimRows(summary: Summary): readonly Row[] {
  const { waiting } = summary;
  return [
    [
      "encounters",
      whole(summary.encounters),
      `in ${whole(summary.inboundFiles)} files; ${whole(summary.repeated)} had come before; ${whole(summary.rejectedRows)} rows came back`,
    ],
    ["claims", whole(summary.claims), "one for each encounter"],
    [
      "files sent",
      whole(summary.files),
      `837P; besides ${whole(summary.statusFiles)} status requests (276) and ${whole(summary.statementFiles)} statement runs`,
    ],
    ["accepted", whole(summary.accepted), "by the payer, whatever it decided later"],
    ["rejected", whole(summary.rejected), "by clearinghouse or payer: mend and send again"],
    ["denied", whole(summary.denied), "by the payer, nothing paid"],
    ["paid", whole(summary.paid), "in full, in part, or left to the patient"],
    ["held", whole(summary.held), list(summary.heldReasons)],
    ["for a person", whole(sum(waiting)), list(waiting)],
    ["charged", formatDollars(summary.chargedCents), "= paid + adjusted + patient + balance"],
    ["paid", formatDollars(summary.paidCents), "by payers"],
    ["adjusted", formatDollars(summary.adjustedCents), "written off by contract"],
    ["patient", formatDollars(summary.patientCents), "left to patients"],
    ["balance", formatDollars(summary.balanceCents), "open: held, rejected, denied or not decided"],
  ];
}

function awsRows(summary: Summary): readonly Row[] {
  const { counts, claims } = summary;
  const services = Map.groupBy(Object.entries(counts.requests), ([name]) => name.split(".")[0] ?? name);
  const byService = [...services].map(
    ([service, requests]) => `${service} ${whole(requests.reduce((total, [, count]) => total + count, 0))}`,
  );
  const perMillion = dollarsPerMillionClaims(summary);
  const perClaim = (units: number) => (claims === 0 ? "0" : (units / claims).toFixed(1));
  return [
    ["AWS requests", whole(totalRequests(counts)), byService.sort().join(", ")],
    ["write units", whole(counts.writeUnits), `${perClaim(counts.writeUnits)} a claim`],
    ["read units", whole(counts.readUnits), `${perClaim(counts.readUnits)} a claim`],
    [
      "Lambda",
      whole(counts.lambdaRequests),
      `invocations, ${counts.lambdaGigabyteSeconds.toFixed(1)} GB-seconds as this machine took them`,
    ],
    [
      "AWS cost",
      dollars(perMillion / 1_000),
      `per 1,000 claims, ${dollars(perMillion)} per million: an estimate, ${prices.region}, prices of ${prices.takenOn}`,
    ],
  ];
}

function warnings(summary: Summary): readonly string[] {
  const loud: string[] = [];
  const { chargedCents, paidCents, adjustedCents, patientCents, balanceCents } = summary;
  if (paidCents + adjustedCents + patientCents + balanceCents !== chargedCents) {
    loud.push("The sums do not tie: charged is not paid + adjusted + patient + balance. This is a fault of ours.");
  }
  if (summary.unbalanced.length > 0) {
    const some = summary.unbalanced.slice(0, 5).join(", ");
    loud.push(
      `${whole(summary.unbalanced.length)} claims do not agree with their ledger (${some}). This is a fault of ours; look with "cleanclaim claim ID".`,
    );
  }
  if (summary.deadLetters > 0) {
    loud.push(`${whole(summary.deadLetters)} messages were given up. See why with "cleanclaim redrive --list".`);
  }
  if (summary.refusedFiles > 0) {
    loud.push(`${whole(summary.refusedFiles)} files could not be used at all: their reports say why.`);
  }
  return loud.map((text) => styleText(["red", "bold"], text));
}

function whereFilesLie(summary: Summary, dataFolder: string): string {
  const places: [string, string][] = [
    ["837P and 276 files", join("files", "exchange", "sent")],
    ["answers (999, 277CA, 277, 835)", join("files", "exchange", "received")],
    ["patient statements", join("files", "reports", "statements")],
    ...(summary.rejectedRows > 0 || summary.refusedFiles > 0
      ? ([
          ["rows that came back, and why", join("files", "reports", "rejections")],
        ] satisfies [string, string][])
      : []),
    ["drop your own files into", join("inbox", "<practice>")],
  ];
  return places.map(([what, place]) => `  ${what.padEnd(32)}${join(dataFolder, place)}`).join("\n");
}

const plain = { head: [], border: [], "padding-left": 1, "padding-right": 1 };

function boxed(rows: readonly Row[]): string {
  const table = new Table({ colAligns: ["left", "right", "left"], style: { ...plain, compact: true } });
  for (const row of rows) table.push([...row]);
  return table.toString();
}

function sum(counted: ReadonlyMap<string, number>): number {
  return [...counted.values()].reduce((total, count) => total + count, 0);
}
