import { claimFromEncounter } from "../../shared/claim/claim.ts";
import type { ClaimEvent } from "../../shared/claim/claim-event.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import { statementKey, type Tenant } from "../../shared/contracts/object-keys.ts";
import type { FileRecord, Manifest } from "../../shared/ports/batch-store.ts";
import { type BatchPlan, type BatchPorts, runBatches } from "../../shared/stage/batch.ts";
import { type StatementItem, writeStatements } from "../../shared/statement/write-statement.ts";
import { dayOf } from "../../shared/values/day.ts";
import { zeroCents } from "../../shared/values/money.ts";

/** The patient owes, every payer is final, and nothing is open with any. */
function owes(state: ClaimState): boolean {
  return state.work?.list === "statement" && state.responsibility === "patient" && state.patientCents > 0;
}

function markBilled(state: ClaimState, manifest: Manifest): ClaimState {
  return { ...state, version: state.version + 1, statementId: manifest.fileId, work: undefined };
}

function billingsOf(file: FileRecord): readonly ClaimEvent[] {
  return file.claims.map(({ claimId, amounts }) => ({
    claimId,
    key: `billed#${file.fileId}`,
    kind: "billed",
    at: file.createdAt,
    detail: { file: file.fileId, cents: amounts?.patientCents ?? 0 },
  }));
}

/** A day's statements of a practice in one file. Sending one changes what is known of the claim, never whose debt it is. */
export const statementPlan: BatchPlan = {
  kind: "statement",
  letter: "P",
  list: "statement",
  maxClaims: 2000,
  belongs: owes,
  groupOf: () => "patients",
  manifestClaim: ({ claimId, content, version, paidCents, adjustedCents, patientCents }) => ({
    claimId,
    content,
    version,
    amounts: { paidCents, adjustedCents, patientCents },
  }),
  mark: markBilled,
  history: (file) => ({ events: billingsOf(file), postings: [] }),
  fileOf: (state) => state.statementId,
  write: (file, contents) => {
    const items = file.claims.flatMap(({ claimId, amounts }): StatementItem[] => {
      const encounter = contents.get(claimId);
      if (encounter === undefined) return [];
      const money = amounts ?? { paidCents: zeroCents, adjustedCents: zeroCents, patientCents: zeroCents };
      return [{ claim: claimFromEncounter(claimId, file, encounter), ...money }];
    });
    return {
      bucket: "reports",
      key: statementKey(file, file.fileId),
      body: writeStatements(items, file.fileId, dayOf(file.createdAt)),
      contentType: "text/plain; charset=utf-8",
    };
  },
};

/** Bills the patients of a practice for what every payer left to them. */
export function billPatients(ports: BatchPorts): (tenant: Tenant) => Promise<number> {
  return (tenant) => runBatches(ports, statementPlan, tenant);
}
