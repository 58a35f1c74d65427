import type { Day } from "../../values/day.ts";
import type { Release } from "../compact/open-release.ts";
import type { ReleaseKind } from "../compact/release-kind.ts";
import type { ReleaseEntry } from "../release-entry.ts";
import type { ReleaseTimeline } from "../release-timeline.ts";

/** An opened release that answers for a day. */
export interface ShelvedRelease {
  readonly release: Release;
  /** As a verdict names it: "icd-10-cm FY2026". */
  readonly name: string;
  readonly isWithin: boolean;
}

/** Opened releases, found by kind and day. A release that was not opened is as good as none. */
export type Shelf = (kind: ReleaseKind, day: Day) => ShelvedRelease | undefined;

export function shelfOf(timeline: ReleaseTimeline, opened: (entry: ReleaseEntry) => Release | undefined): Shelf {
  // Asked for each look-up: no text is put together to find it.
  const found = new Map<Day, Map<ReleaseKind, ShelvedRelease | undefined>>();
  return (kind, day) => {
    const onDay = found.get(day) ?? new Map<ReleaseKind, ShelvedRelease | undefined>();
    if (onDay.size === 0) found.set(day, onDay);
    if (onDay.has(kind)) return onDay.get(kind);
    const choice = timeline.on(kind, day);
    const release = choice === undefined ? undefined : opened(choice.entry);
    const shelved =
      choice === undefined || release === undefined
        ? undefined
        : { release, name: `${kind} ${choice.entry.release}`, isWithin: choice.isWithin };
    onDay.set(kind, shelved);
    return shelved;
  };
}
