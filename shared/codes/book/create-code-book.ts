import type { CodeBook } from "../code-book.ts";
import type { Release } from "../compact/open-release.ts";
import type { ReleaseEntry } from "../release-entry.ts";
import type { ReleaseTimeline } from "../release-timeline.ts";
import { billingOf } from "./billing.ts";
import { classificationOf } from "./classification.ts";
import { codesUnder } from "./codes-under.ts";
import { diagnosesOf } from "./diagnoses.ts";
import { listsOf } from "./lists.ts";
import { mapsOf } from "./maps.ts";
import { proceduresOf } from "./procedures.ts";
import { shelfOf } from "./shelf.ts";

/** A code book over opened releases; where none is of a day, `starter` answers. */
export function createCodeBook(
  timeline: ReleaseTimeline,
  opened: (entry: ReleaseEntry) => Release | undefined,
  starter: CodeBook,
): CodeBook {
  const shelf = shelfOf(timeline, opened);
  const diagnosis = diagnosesOf(shelf, starter);
  return {
    ...starter,
    ...billingOf(shelf, starter),
    ...classificationOf(shelf, starter),
    diagnosis,
    billableUnder: codesUnder(shelf, diagnosis, starter),
    procedure: proceduresOf(shelf, starter),
    listed: listsOf(shelf, starter),
    mapped: mapsOf(shelf),
  };
}
