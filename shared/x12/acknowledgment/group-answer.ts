import type { FunctionalGroup, TransactionSet } from "../envelope.ts";
import type { SnipLevel, X12Finding } from "../finding.ts";
import { guides } from "../guides/catalog.ts";
import type { X12Item } from "../item.ts";
import { createSetNotes, type SetNotes } from "./set-notes.ts";
import type { AnsweredGroup, AnsweredSet } from "./write-999.ts";

/** Faults of a transaction set that are told one by one. Its verdict counts all of them. */
export const mostFaultsInSet = 500;

/** Reads along in one functional group and gathers what its 999 will say. */
export interface GroupAnswer {
  see(item: X12Item): void;
  /** Takes a finding; false where it is not about this group or a transaction set of it. */
  take(finding: X12Finding): boolean;
  end(includedCount: number | undefined): AnsweredGroup;
  /** How many segments of details may still be written. */
  readonly left: number;
}

/** @param most how many segments of details may be written for the whole group. */
export function createGroupAnswer(group: FunctionalGroup, rejectLevel: SnipLevel | 0, most: number): GroupAnswer {
  const sets: AnsweredSet[] = [];
  const codes = new Set<string>();
  let left = most;
  let open: { readonly transaction: TransactionSet; readonly notes: SetNotes } | undefined;
  return {
    get left() {
      return left;
    },
    see(item) {
      if (item.kind === "transaction-start") {
        const notes = createSetNotes(item.position, rejectLevel, Math.min(mostFaultsInSet, left));
        open = { transaction: item.transaction, notes };
      } else if (item.kind === "unit") open?.notes.unit(item.unit);
      else if (item.kind === "transaction-end" && open !== undefined) {
        const verdict = open.notes.end();
        left = Math.max(0, left - verdict.details.length);
        sets.push({ transaction: open.transaction, ...verdict });
        open = undefined;
      }
    },
    take(finding) {
      const { severity, acknowledgment } = finding;
      if (acknowledgment?.element === "AK905") {
        if (severity === "error") codes.add(acknowledgment.code);
        return true;
      }
      if (open === undefined || acknowledgment?.element === "TA105") return false;
      open.notes.note(finding.code === "unknown-guide" ? asUnknownSet(finding, open.transaction) : finding);
      return true;
    },
    end: (includedCount) => ({ group, sets, codes: [...codes], includedCount }),
  };
}

/** Not only the guide is unknown, but the transaction set itself. Source: 005010X231A1 IK502 1, I6. */
function asUnknownSet(finding: X12Finding, { id }: TransactionSet): X12Finding {
  if (guides.some(({ transactionSet }) => transactionSet === id)) return finding;
  return { ...finding, acknowledgment: { element: "IK502", code: "1" } };
}
