import { type AttributeValue, ScanCommand, type ScanCommandOutput } from "@aws-sdk/client-dynamodb";
import { itemToEvent, itemToPosting } from "../../shared/adapters/aws/claim-items.ts";
import { eventPrefix, keyOf, postingPrefix, stateSk } from "../../shared/adapters/aws/keys.ts";
import { itemToState } from "../../shared/adapters/aws/state-item.ts";
import type { ClaimEvent } from "../../shared/claim/claim-event.ts";
import { balanceOf, type ClaimState } from "../../shared/claim/claim-state.ts";
import { type LedgerKind, type Posting, totalOf } from "../../shared/claim/posting.ts";
import type { DataSourceName } from "../../shared/edits/data-source.ts";
import { untoldDataOf } from "../../shared/edits/untold-data.ts";
import { addCents, type Cents } from "../../shared/values/money.ts";
import type { Resources } from "./resources.ts";

/** Everything that the closing table counts from. */
export interface TableContents {
  readonly states: readonly ClaimState[];
  readonly postings: readonly Posting[];
  /** Claims that a payer accepted at some time. */
  readonly acceptedClaimIds: ReadonlySet<string>;
  /** By claim, what its last scrub wanted and had not. */
  readonly untold: ReadonlyMap<string, readonly DataSourceName[]>;
}

export interface Summary {
  /** Encounters that were taken in; a rejected or repeated one is none. */
  readonly encounters: number;
  /** Claims that went into a file. */
  readonly claims: number;
  /** 837 files sent. */
  readonly files: number;
  /** Claims that a payer accepted. */
  readonly accepted: number;
  /** Refused by the clearinghouse or a payer before adjudication, or with their whole file. */
  readonly rejected: number;
  readonly denied: number;
  /** Paid, in part or in full, or left to the patient by the payer. */
  readonly paid: number;
  /** Held by the coder or an edit before they left. */
  readonly held: number;
  readonly chargedCents: Cents;
  readonly paidCents: Cents;
  readonly adjustedCents: Cents;
  readonly patientCents: Cents;
  /** charged - paid - adjusted - patient. */
  readonly balanceCents: Cents;
}

const rejectedLifecycles: ReadonlySet<string> = new Set([
  "rejected-by-clearinghouse",
  "rejected-by-payer",
  "file-failed",
]);
const paidOutcomes: ReadonlySet<string> = new Set(["paid", "partly-paid", "patient-responsibility"]);

/** Counts what the table holds. */
export function summarize({ states, acceptedClaimIds }: TableContents): Summary {
  const count = (matches: (state: ClaimState) => boolean): number => states.filter(matches).length;
  const sum = (of: (state: ClaimState) => Cents): Cents => addCents(...states.map(of));
  return {
    encounters: states.length,
    claims: count((state) => state.billedCents > 0 || state.fileId !== undefined),
    files: new Set(states.flatMap((state) => (state.fileId === undefined ? [] : [state.fileId]))).size,
    accepted: count((state) => acceptedClaimIds.has(state.claimId)),
    rejected: count((state) => rejectedLifecycles.has(state.lifecycle)),
    denied: count((state) => state.outcome === "denied"),
    paid: count((state) => paidOutcomes.has(state.outcome)),
    held: count((state) => state.lifecycle === "needs-fix"),
    chargedCents: sum((state) => state.chargedCents),
    paidCents: sum((state) => state.paidCents),
    adjustedCents: sum((state) => state.adjustedCents),
    patientCents: sum((state) => state.patientCents),
    balanceCents: sum(balanceOf),
  };
}

/** Why claims wait for a person, by list and reason, most frequent first. */
export function waitingReasons(
  states: readonly ClaimState[],
): readonly { readonly list: string; readonly reason: string; readonly count: number }[] {
  const counts = new Map<string, { readonly list: string; readonly reason: string; count: number }>();
  for (const { holds, work } of states) {
    if (work === undefined) continue;
    for (const { reason } of holds) {
      const key = `${work.list} ${reason}`;
      const entry = counts.get(key);
      if (entry === undefined) counts.set(key, { list: work.list, reason, count: 1 });
      else entry.count++;
    }
  }
  return [...counts.values()].sort(
    (a, b) => a.list.localeCompare(b.list) || b.count - a.count || a.reason.localeCompare(b.reason),
  );
}

/** Claims whose ledger and state tell different amounts. There should be none; if there is one, say so loudly. */
export function ledgerBreaches({ states, postings }: TableContents): readonly string[] {
  const byClaim = Map.groupBy(postings, (posting) => posting.claimId);
  return states.flatMap((state) => {
    const entries = (byClaim.get(state.claimId) ?? []).flatMap((posting) => posting.entries);
    const differs = (kind: LedgerKind, told: Cents): boolean => totalOf(entries, kind) !== told;
    const wrong =
      differs("charge", state.billedCents) ||
      differs("payment", state.paidCents) ||
      differs("adjustment", state.adjustedCents) ||
      differs("patient", state.patientCents);
    return wrong ? [state.claimId] : [];
  });
}

/** Reads the whole table, for people on this machine; not metered, and nothing that a stage does. */
export async function readTable({ clients, tableName }: Resources): Promise<TableContents> {
  const states: ClaimState[] = [];
  const postings: Posting[] = [];
  const acceptedClaimIds = new Set<string>();
  const scrubs = new Map<string, ClaimEvent>();
  let after: Record<string, AttributeValue> | undefined;
  do {
    const page: ScanCommandOutput = await clients.dynamo.send(
      new ScanCommand({ TableName: tableName, ExclusiveStartKey: after }),
    );
    for (const item of page.Items ?? []) {
      const key = keyOf(item);
      if (!key.pk.startsWith("C#")) continue;
      if (key.sk === stateSk) states.push(itemToState(item));
      else if (key.sk.startsWith(postingPrefix)) postings.push(itemToPosting(item));
      else if (key.sk.startsWith(eventPrefix) && key.sk.includes("#payer#A2"))
        acceptedClaimIds.add(key.pk.split("#")[2] ?? "");
      else if (key.sk.startsWith(`${eventPrefix}scrubbed#`)) {
        const event = itemToEvent(item);
        const before = scrubs.get(event.claimId);
        if (before === undefined || before.at < event.at) scrubs.set(event.claimId, event);
      }
    }
    after = page.LastEvaluatedKey;
  } while (after !== undefined);
  const untold = new Map([...scrubs].map(([claimId, event]) => [claimId, untoldDataOf(event)]));
  return { states, postings, acceptedClaimIds, untold };
}
