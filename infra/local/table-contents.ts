import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { dynamoBatchStore } from "../../shared/adapters/aws/batch-store.ts";
import { itemToPosting } from "../../shared/adapters/aws/claim-items.ts";
import { type Item, keyOf, postingPrefix, stateSk } from "../../shared/adapters/aws/keys.ts";
import { itemToState } from "../../shared/adapters/aws/state-item.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import { type LedgerKind, totalOf } from "../../shared/claim/posting.ts";
import type { FileRecord } from "../../shared/ports/batch-store.ts";
import { addCents, type Cents, zeroCents } from "../../shared/values/money.ts";
import type { Resources } from "./resources.ts";

/** What the ledger says of one claim. */
export type LedgerTotals = Readonly<Record<LedgerKind, Cents>>;

export interface TableContents {
  readonly states: readonly ClaimState[];
  readonly files: readonly FileRecord[];
  /** By company and claim: "billing/0123456789ABCDE". */
  readonly ledger: ReadonlyMap<string, LedgerTotals>;
}

const noMoney: LedgerTotals = {
  charge: zeroCents,
  payment: zeroCents,
  adjustment: zeroCents,
  patient: zeroCents,
  denied: zeroCents,
};
const kinds = ["charge", "payment", "adjustment", "patient", "denied"] as const;

export function ledgerKey({ company, claimId }: Pick<ClaimState, "company" | "claimId">): string {
  return `${company}/${claimId}`;
}

/**
 * Every claim's state, every file and the ledger, read by a scan of the whole table: on this machine that is cheap and
 * not metered; nothing that runs on AWS does it.
 */
export async function readTable({ clients: { dynamo }, tableName }: Resources): Promise<TableContents> {
  const states: ClaimState[] = [];
  const ledger = new Map<string, LedgerTotals>();
  const fileIds = new Map<string, string[]>();
  for await (const item of scan()) {
    const { pk, sk } = keyOf(item);
    const [letter, company = "", id = ""] = pk.split("#");
    if (letter === "C" && sk === stateSk) states.push(itemToState(item));
    else if (letter === "C" && sk.startsWith(postingPrefix)) {
      const { entries } = itemToPosting(item);
      const key = ledgerKey({ company, claimId: id });
      const before = ledger.get(key) ?? noMoney;
      const after = { ...before };
      for (const kind of kinds) after[kind] = addCents(before[kind], totalOf(entries, kind));
      ledger.set(key, after);
    } else if (letter === "F") fileIds.set(company, [...(fileIds.get(company) ?? []), id]);
  }
  const batches = dynamoBatchStore(dynamo, { tableName });
  const files: FileRecord[] = [];
  for (const [company, ids] of fileIds) files.push(...(await batches.files(company, ids)).values());
  files.sort((a, b) => (a.fileId < b.fileId ? -1 : 1));
  return { states, files, ledger };

  async function* scan(): AsyncGenerator<Item> {
    let start: Item | undefined;
    do {
      const page = await dynamo.send(new ScanCommand({ TableName: tableName, ExclusiveStartKey: start }));
      yield* page.Items ?? [];
      start = page.LastEvaluatedKey;
    } while (start !== undefined);
  }
}

/** Whether a claim's totals are what its ledger adds up to. */
export function agreesWithLedger(state: ClaimState, ledger: TableContents["ledger"]): boolean {
  const said = ledger.get(ledgerKey(state)) ?? noMoney;
  return (
    said.charge === state.billedCents &&
    said.payment === state.paidCents &&
    said.adjustment === state.adjustedCents &&
    said.patient === state.patientCents
  );
}
