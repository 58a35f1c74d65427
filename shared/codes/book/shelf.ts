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
  const found = new Map<string, ShelvedRelease | undefined>();
  return (kind, day) => {
    const place = `${kind} ${day}`;
    if (found.has(place)) return found.get(place);
    const choice = timeline.on(kind, day);
    const release = choice === undefined ? undefined : opened(choice.entry);
    const shelved =
      choice === undefined || release === undefined
        ? undefined
        : { release, name: `${kind} ${choice.entry.release}`, isWithin: choice.isWithin };
    found.set(place, shelved);
    return shelved;
  };
}
