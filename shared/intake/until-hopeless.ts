import { type IntakeItem, refuse } from "./intake-item.ts";

/** Of a file that is no such thing so many rows come back; the sender has seen enough. */
export const mostRejectedAtFirst = 100_000;

/**
 * Gives a file up where its first rows all come back and none is left that may be sound: what comes back may take a hundred times
 * the room of what came.
 *
 * @param isWaiting whether rows are held that may still be taken
 */
export async function* untilHopeless(
  items: AsyncIterable<IntakeItem>,
  isWaiting: () => boolean,
): AsyncGenerator<IntakeItem> {
  let rejected = 0;
  let isHopeless = true;
  for await (const item of items) {
    yield item;
    if (!isHopeless) continue;
    if (item.kind === "rejected") rejected += item.rows.length;
    else if (item.kind !== "opened") isHopeless = false;
    if (rejected < mostRejectedAtFirst) continue;
    if (isWaiting()) isHopeless = false;
    if (!isHopeless) continue;
    yield refuse(
      "nothing-usable",
      `none of the first ${rejected} rows can be used, and the rest was not read`,
      "see what is wrong with those that came back: mostly one column or the practice's mapping; then send the file again",
    );
    return;
  }
}
