import { type Day, day as literalDay } from "../values/day.ts";
import { type ReleaseKind, releaseKinds } from "./compact/release-kind.ts";
import type { ReleaseEntry } from "./release-entry.ts";

/** The release that answers for a day. */
export interface ReleaseChoice {
  readonly entry: ReleaseEntry;
  /** The day lies in its own time, so what it does not hold does not exist. */
  readonly isWithin: boolean;
}

/** Which release answers for which day. Every kind has its own line; of one first day the last edition counts. */
export interface ReleaseTimeline {
  /** In the order of kinds and days, without editions that were replaced. */
  readonly entries: readonly ReleaseEntry[];
  on(kind: ReleaseKind, day: Day): ReleaseChoice | undefined;
  /** The first day on which it no longer answers, because the next has begun or is due; undefined where it has no end. */
  endOf(entry: ReleaseEntry): Day | undefined;
}

export function releaseTimeline(listed: readonly ReleaseEntry[]): ReleaseTimeline {
  const lines = new Map<ReleaseKind, ReleaseEntry[]>();
  for (const entry of [...listed].sort((a, b) => compare(a.from, b.from) || a.edition - b.edition)) {
    const line = lines.get(entry.kind) ?? [];
    if (line.at(-1)?.from === entry.from) line.pop();
    line.push(entry);
    lines.set(entry.kind, line);
  }
  const endOf = (entry: ReleaseEntry): Day | undefined => {
    const next = lines.get(entry.kind)?.find(({ from }) => from > entry.from)?.from;
    const due = dueEnd(entry);
    return next !== undefined && (due === undefined || next < due) ? next : due;
  };
  return {
    entries: [...lines.values()].flat().sort((a, b) => compare(a.kind, b.kind) || compare(a.from, b.from)),
    endOf,
    on(kind, day) {
      const line = lines.get(kind);
      const current = line?.findLast(({ from }) => from <= day);
      if (current !== undefined) {
        const end = endOf(current);
        if (end === undefined || day < end) return { entry: current, isWithin: true };
      }
      const nearest = current ?? line?.[0];
      if (nearest === undefined || releaseKinds[kind].past === "silent") return undefined;
      return { entry: nearest, isWithin: false };
    },
  };
}

/** When the next release is due at the latest. */
function dueEnd({ kind, from }: ReleaseEntry): Day | undefined {
  const { lasts } = releaseKinds[kind];
  if (lasts === "open") return undefined;
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (lasts === "october") return literalDay(`${from.slice(5) < "10-01" ? year : year + 1}-10-01`);
  const months = month - 1 + lasts;
  return literalDay(`${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-01`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
