import type { VisitPiece } from "../claim/visit-state.ts";
import type { VisitShelf } from "./intake-memory.ts";

/** What is made of a visit once its pieces are known. */
export interface Gathered<Result> {
  /** All pieces, where some are new; undefined where nothing is to be kept. */
  readonly pieces: readonly VisitPiece[] | undefined;
  readonly result: Result;
}

const maxRounds = 12;

/** Others kept adding to a visit: the file is tried again, and then parked. */
export class ContendedVisitError extends Error {
  override readonly name = "ContendedVisitError";
  constructor() {
    super("a visit kept changing while its pieces were put together");
  }
}

/**
 * Puts parts of visits to what is known of them and keeps what is new, over whatever others do meanwhile. Answers, in order, what
 * was made of each part and of which version of its visit; parts that say nothing new are read again from what is known.
 *
 * @param read may be called again for a part, with more pieces
 * @throws ContendedVisitError
 */
export async function gatherVisits<Part extends { readonly visit: string }, Result>(
  shelf: VisitShelf,
  parts: readonly Part[],
  read: (part: Part, known: readonly VisitPiece[], version: number) => Promise<Gathered<Result>>,
): Promise<readonly { readonly result: Result; readonly version: number }[]> {
  const done = new Map<Part, { readonly result: Result; readonly version: number }>();
  let waiting = parts;
  for (let round = 0; waiting.length > 0; round++) {
    if (round === maxRounds) throw new ContendedVisitError();
    const known = await shelf.load([...new Set(waiting.map(({ visit }) => visit))]);
    const changes: { readonly part: Part; readonly result: Result; readonly pieces: readonly VisitPiece[] }[] = [];
    const readings = await Promise.all(
      waiting.map(async (part) => {
        const { version = 0, pieces = [] } = known.get(part.visit) ?? {};
        return { part, version, reading: await read(part, pieces, version) };
      }),
    );
    for (const { part, version, reading } of readings) {
      const { pieces, result } = reading;
      if (pieces === undefined) done.set(part, { result, version });
      else changes.push({ part, result, pieces });
    }
    const next = ({ visit }: Part) => (known.get(visit)?.version ?? 0) + 1;
    const answers =
      changes.length === 0
        ? []
        : await shelf.save(
            changes.map(({ part, pieces }) => ({ visit: part.visit, version: next(part), pieces: [...pieces] })),
          );
    for (const [index, { part, result }] of changes.entries()) {
      if (answers[index] === "saved") done.set(part, { result, version: next(part) });
    }
    waiting = waiting.filter((part) => !done.has(part));
  }
  return parts.flatMap((part) => done.get(part) ?? []);
}
