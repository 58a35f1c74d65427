import { setTimeout as sleep } from "node:timers/promises";

/** Single-item calls in flight at once: enough to hide a round trip, few enough for one small function. */
const callsAtOnce = 16;

/**
 * Works through the items, a few at once, and answers in their order. Items of one key go one after the other, in
 * order, so that the same claim twice in a call ends the same way every time. The first failure stops what has not
 * begun and is thrown once what has begun is over.
 */
export async function mapAtOnce<Item, Result>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  work: (item: Item) => Promise<Result>,
  atOnce: number = callsAtOnce,
): Promise<Result[]> {
  const lanes = [...Map.groupBy(items.entries(), ([, item]) => keyOf(item)).values()];
  const results: Result[] = new Array(items.length);
  const failures: unknown[] = [];
  let next = 0;
  const worker = async () => {
    for (let lane = lanes[next++]; lane !== undefined && failures.length === 0; lane = lanes[next++]) {
      try {
        for (const [index, item] of lane) results[index] = await work(item);
      } catch (failure) {
        failures.push(failure);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, lanes.length) }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
}

export function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  const chunks: Item[][] = [];
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size));
  return chunks;
}

/** Waits before trying again: up to 50 ms doubled each time, at random, so that those who met once do not meet again. */
export async function backOff(attempt: number): Promise<void> {
  await sleep(Math.random() * Math.min(50 * 2 ** attempt, 5_000));
}
