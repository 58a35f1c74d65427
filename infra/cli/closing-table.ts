import { type Counts, totalRequests } from "../../shared/adapters/aws/counts.ts";
import { priceOf, prices } from "../../shared/adapters/aws/prices.ts";
import { wantedFiles } from "../../shared/edits/untold-data.ts";
import { formatDollars } from "../../shared/values/money.ts";
import { ledgerBreaches, type Summary, summarize, type TableContents, waitingReasons } from "../local/summary.ts";
import { wordsFor } from "./reason-words.ts";
import { wantedTable } from "./scrub/wanted-table.ts";
import { emphasize, tableOf } from "./terminal.ts";

/** What `--json` prints. */
export type ClosingJson = Summary & {
  readonly awsRequests: number;
  readonly writeUnits: number;
  readonly readUnits: number;
  readonly awsDollarsPerMillionClaims: number;
};

export function closingJson(contents: TableContents, counts: Counts): ClosingJson {
  const summary = summarize(contents);
  return {
    ...summary,
    awsRequests: totalRequests(counts),
    writeUnits: counts.writeUnits,
    readUnits: counts.readUnits,
    awsDollarsPerMillionClaims: dollarsPerMillion(counts, summary.claims),
  };
}

function dollarsPerMillion(counts: Counts, claims: number): number {
  return claims === 0 ? 0 : Math.round((priceOf(counts).total / claims) * 1e8) / 100;
}

function plain(count: number): string {
  return count.toLocaleString("en-US");
}

/** The closing table: what became of the encounters, the money, and what AWS would have cost. */
export function closingTable(contents: TableContents, counts: Counts): string {
  const summary = summarize(contents);
  const { encounters, claims, files, accepted, rejected, denied, paid, held } = summary;
  const { chargedCents, paidCents, adjustedCents, patientCents, balanceCents } = summary;
  const parts = [
    tableOf(
      ["Encounters", "Claims", "Files", "Accepted", "Rejected", "Denied", "Paid", "Held"],
      [[encounters, claims, files, accepted, rejected, denied, paid, held].map(plain)],
      [0, 1, 2, 3, 4, 5, 6, 7],
    ),
    tableOf(
      ["Charged", "= paid", "+ adjusted", "+ patient", "+ balance"],
      [[chargedCents, paidCents, adjustedCents, patientCents, balanceCents].map(formatDollars)],
      [0, 1, 2, 3, 4],
    ),
  ];
  const waiting = waitingReasons(contents.states);
  if (waiting.length > 0) {
    parts.push(
      tableOf(
        ["Waits for a person", "Claims", "Why", ""],
        waiting.map(({ list, reason, count }) => [list, plain(count), reason, emphasize("dim", wordsFor(reason).what)]),
        [1],
      ),
    );
  }
  const wanted = wantedTable(wantedFiles(contents.untold.values()));
  if (wanted !== undefined) parts.push(wanted);
  parts.push(costTable(counts, summary.claims), ledgerLine(contents));
  return parts.join("\n\n");
}

function ledgerLine(contents: TableContents): string {
  const breaches = ledgerBreaches(contents);
  if (breaches.length === 0)
    return `Ledger: ${plain(contents.postings.length)} postings, every claim ties to the cent.`;
  const named = breaches.slice(0, 10).join(", ");
  return emphasize(
    "red",
    `LEDGER DOES NOT TIE for ${breaches.length} claims: ${named}. This is a fault of ours: please report it.`,
  );
}

function costTable(counts: Counts, claims: number): string {
  const price = priceOf(counts);
  const perThousand = (dollars: number): string => (claims === 0 ? "-" : `$${((dollars / claims) * 1000).toFixed(4)}`);
  const requests = (service: string): string =>
    plain(
      Object.entries(counts.requests)
        .filter(([name]) => name.startsWith(`${service}.`))
        .reduce((sum, [, count]) => sum + count, 0),
    );
  const units = `${plain(counts.writeUnits)} written, ${plain(counts.readUnits)} read`;
  const table = tableOf(
    ["AWS", "Requests", "Units", "$ per 1,000 claims"],
    [
      ["DynamoDB", requests("DynamoDB"), units, perThousand(price.dynamodb)],
      ["SQS", requests("SQS"), "", perThousand(price.sqs)],
      ["S3", requests("S3"), "", perThousand(price.s3)],
      [
        "Lambda",
        plain(counts.lambdaRequests),
        `${counts.lambdaGigabyteSeconds.toFixed(1)} GB-seconds`,
        perThousand(price.lambda),
      ],
      ["Scheduler", plain(counts.scheduledInvocations), "", perThousand(price.scheduler)],
      ["All", plain(totalRequests(counts)), "", perThousand(price.total)],
    ],
    [1, 3],
  );
  const million = dollarsPerMillion(counts, claims).toFixed(2);
  return (
    `${table}\nThat is $${million} a million claims at ${prices.region} prices of ${prices.takenOn}, storage, logs and idle polling left out;\n` +
    "a small day carries the clock's own cost, which a busy one shares among many claims."
  );
}
