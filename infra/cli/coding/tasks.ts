import { s3DocumentStore } from "../../../shared/adapters/aws/document-store.ts";
import { CodingTask } from "../../../shared/claim/coding-task.ts";
import { codingPrefix } from "../../../shared/contracts/object-keys.ts";
import type { DocumentStore } from "../../../shared/ports/document-store.ts";
import { openStack } from "../../local/stack.ts";
import { readTable, type TableContents } from "../../local/summary.ts";

/** What the coding commands look at. */
export interface CodingRoom {
  readonly documents: DocumentStore;
  readonly table: TableContents;
  /** What was made of each claim's present version, where anything was. */
  readonly tasks: readonly CodingTask[];
}

/** Opens a data folder, at work or at rest, and reads the tasks of the claims as they are. */
export async function inCodingRoom<Result>(
  dataFolder: string,
  company: string,
  work: (room: CodingRoom) => Promise<Result>,
): Promise<Result> {
  const stack = await openStack({ dataFolder });
  try {
    const documents = s3DocumentStore(stack.resources.clients.s3, stack.resources.buckets);
    const table = await readTable(stack.resources);
    return await work({ documents, table, tasks: await readTasks(documents, company) });
  } finally {
    await stack.close();
  }
}

async function readTasks(documents: DocumentStore, company: string): Promise<readonly CodingTask[]> {
  const tasks: CodingTask[] = [];
  for await (const { key } of documents.list("reports", `${codingPrefix}${company}/`)) {
    const text = await documents.readText("reports", key);
    const task = text === undefined ? undefined : CodingTask.safeParse(JSON.parse(text)).data;
    if (task !== undefined) tasks.push(task);
  }
  return tasks;
}

/** The tasks that a person still has to decide, in the order in which they are due. */
export function waitingTasks({ table, tasks }: CodingRoom): readonly CodingTask[] {
  const states = new Map(table.states.map((state) => [state.claimId, state]));
  const due = ({ claimId }: CodingTask) => states.get(claimId)?.work?.due ?? "";
  return tasks
    .filter(({ claimId, content, standing }) => {
      const state = states.get(claimId);
      return standing === "review" && state?.content === content && state.lifecycle === "needs-fix";
    })
    .toSorted((a, b) => due(a).localeCompare(due(b)) || a.claimId.localeCompare(b.claimId));
}
