import { readDuration } from "./drugs/infusion-minutes.ts";
import { type Said, textOf } from "./said.ts";
import type { ServiceNote } from "./service-note.ts";

const spent = /(?<minutes>\d{1,3})\s*(?:-\s*)?(?:minutes?|mins?|min|m)\b/gi;
const hours = /(?<hours>\d(?:\.\d+)?)\s*(?:hours?|hrs?|h)\b/i;

/** The minutes nearest to a name in its sentence, else between two times of the clock, else in the sentence after. */
export function minutesOf({ reading }: ServiceNote, said: Said): number | undefined {
  const own = nearest(
    textOf(reading, said.statement),
    said.start - said.statement.start,
    said.end - said.statement.start,
  );
  if (own !== undefined) return own;
  const clock = readDuration(reading, said.statement);
  if (clock !== undefined && clock.at.statement.index <= said.statement.index + 1) return clock.minutes;
  const next = reading.statements[said.statement.index + 1];
  const before = reading.statements[said.statement.index - 1];
  for (const other of [next, before]) {
    const words = other === undefined ? "" : textOf(reading, other);
    if (/\b(?:time|session|spent|total|start|duration)\b/i.test(words)) {
      const told = nearest(words, 0, 0);
      if (told !== undefined) return told;
    }
  }
  return undefined;
}

function nearest(words: string, from: number, to: number): number | undefined {
  const told = [...words.matchAll(spent)].map((match) => ({
    minutes: Number(match.groups?.minutes),
    // After a name counts before what stands before it, unless a comma parts the two.
    distance: match.index >= to ? match.index - to : from - match.index - match[0].length,
    isParted: /[,;]/.test(
      match.index >= to ? words.slice(to, match.index) : words.slice(match.index + match[0].length, from),
    ),
  }));
  const best = told.toSorted(
    (one, other) => Number(one.isParted) - Number(other.isParted) || one.distance - other.distance,
  )[0];
  if (best !== undefined) return best.minutes;
  const inHours = hours.exec(words)?.groups?.hours;
  return inHours === undefined ? undefined : Number(inHours) * 60;
}
