import type { CodeBook } from "../code-book.ts";
import type { Release } from "../compact/open-release.ts";
import type { ReleaseEntry } from "../release-entry.ts";
import type { ReleaseTimeline } from "../release-timeline.ts";
import { diagnosesOf } from "./diagnoses.ts";
import { shelfOf } from "./shelf.ts";

/** A code book over opened releases; where none is of a day, `starter` answers. */
export function createCodeBook(
  timeline: ReleaseTimeline,
  opened: (entry: ReleaseEntry) => Release | undefined,
  starter: CodeBook,
): CodeBook {
  const shelf = shelfOf(timeline, opened);
  return { ...starter, diagnosis: diagnosesOf(shelf, starter) };
}
