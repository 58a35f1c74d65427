import type { Reading, ReadStatement } from "../../mentions/reading.ts";
import { findSaid, type Said, textOf } from "../said.ts";

const clock = String.raw`(\d{1,2}):?(\d{2})\s*(am|pm)?`;
const fromTo = new RegExp(
  String.raw`\b${clock.replace("(\\d{1,2})", "(?<h1>\\d{1,2})").replace("(\\d{2})", "(?<m1>\\d{2})").replace("(am|pm)", "(?<p1>am|pm)")}\s*(?:to|-|–|until|[,;]? ?(?:and )?(?:anesthesia |infusion )?(?:stop(?:ped)?|end(?:ed)?|out|finish(?:ed)?|complet\w+)(?: time)?:?(?: at)?)\s*${clock.replace("(\\d{1,2})", "(?<h2>\\d{1,2})").replace("(\\d{2})", "(?<m2>\\d{2})").replace("(am|pm)", "(?<p2>am|pm)")}(?!\d)`,
  "gi",
);
const over =
  /\b(?:over|for|x)\s+(?:(?<hours>\d+(?:\.\d+)?)\s*(?:hours?|hrs?|h)\b)?\s*(?:(?<minutes>\d+)\s*(?:minutes?|mins?)\b)?/gi;

const runs = /\b(?:infus\w+|ran|run|start\w*|anesthesia)\b/i;

/** Minutes between two times of a clock, as "0900 to 1100"; past midnight where the second is earlier. */
export function minutesBetween({ groups }: Pick<Said, "groups">): number {
  const first = minuteOfDay(groups.h1, groups.m1, groups.p1);
  const second = minuteOfDay(groups.h2, groups.m2, groups.p2);
  return second >= first ? second - first : second + 24 * 60 - first;
}

function minuteOfDay(hour = "0", minute = "0", half?: string): number {
  const base = (Number(hour) % (half === undefined ? 24 : 12)) + (half?.toLowerCase() === "pm" ? 12 : 0);
  return base * 60 + Number(minute);
}

/** A stretch of time in a statement, or in the one after it, that is told by its ends or by its length. */
export function readDuration(
  reading: Reading,
  { index }: ReadStatement,
): { readonly minutes: number; readonly at: Said } | undefined {
  const isNear = (said: Said) =>
    said.statement.index >= index &&
    (said.statement.index <= index + 1 ||
      (said.statement.index <= index + 3 && runs.test(textOf(reading, said.statement))));
  const [ends] = findSaid(reading, fromTo).filter(isNear);
  if (ends !== undefined) return { minutes: minutesBetween(ends), at: ends };
  for (const said of findSaid(reading, over).filter(isNear)) {
    const minutes = Number(said.groups.hours ?? 0) * 60 + Number(said.groups.minutes ?? 0);
    if (minutes > 0) return { minutes, at: said };
  }
  return undefined;
}
