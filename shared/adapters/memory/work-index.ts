import type { ClaimState, WorkList } from "../../claim/claim-state.ts";
import type { WorkPage } from "../../ports/claim-store.ts";
import type { Instant } from "../../values/instant.ts";
import { claimIdOfWorkSort, workBound, workKeyOf, workPartition } from "../work-key.ts";

interface Partition {
  readonly keys: Set<string>;
  /** The keys in order, made when a page is read and dropped when a key comes or goes. */
  sorted: readonly string[] | undefined;
}

/** The work lists beside the claims in memory: what the table's index is in DynamoDB. */
export class WorkIndex {
  readonly #partitions = new Map<string, Partition>();

  /** Takes a claim from where it stood to where it stands now. */
  move(before: ClaimState | undefined, after: ClaimState): void {
    const from = before === undefined ? undefined : workKeyOf(before);
    const to = workKeyOf(after);
    if (from?.partition === to?.partition && from?.sort === to?.sort) return;
    if (from !== undefined) {
      const partition = this.#open(from.partition);
      partition.keys.delete(from.sort);
      partition.sorted = undefined;
    }
    if (to !== undefined) {
      const partition = this.#open(to.partition);
      partition.keys.add(to.sort);
      partition.sorted = undefined;
    }
  }

  page(
    company: string,
    practice: string,
    list: WorkList,
    dueBy: Instant,
    limit: number,
    after: string | undefined,
  ): WorkPage {
    const partition = this.#partitions.get(workPartition(company, practice, list));
    if (partition === undefined) return { claimIds: [] };
    partition.sorted ??= [...partition.keys].sort();
    const bound = workBound(dueBy);
    const due = partition.sorted.filter((sort) => sort < bound && (after === undefined || sort > after));
    const page = due.slice(0, limit);
    const claimIds = page.map(claimIdOfWorkSort);
    return due.length > page.length ? { claimIds, next: page.at(-1) } : { claimIds };
  }

  #open(name: string): Partition {
    let partition = this.#partitions.get(name);
    if (partition === undefined) {
      partition = { keys: new Set(), sorted: undefined };
      this.#partitions.set(name, partition);
    }
    return partition;
  }
}
