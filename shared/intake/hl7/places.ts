import type { Entry, Path } from "../superbill/nest.ts";
import type { Place } from "./message.ts";

/** Gathers what a message says of an encounter or a patient, and where in the message it stands. */
export interface Gathering {
  /** Leaves out what is "". */
  put(path: Path, value: unknown, place: Place): void;
  readonly entries: readonly Entry[];
  /** Where in the message the value of a path came from: the very one, else one beside or under it. */
  placeOf(path: Path): Place | undefined;
}

export function gather(): Gathering {
  const entries: Entry[] = [];
  const places: (readonly [path: string, place: Place])[] = [];
  return {
    entries,
    put(path, value, place) {
      places.push([path.join("."), place]);
      if (value !== "" && value !== undefined) entries.push([path, value]);
    },
    placeOf(path) {
      const wanted = path.join(".");
      const at = places.findLast(([each]) => each === wanted) ?? places.find(([each]) => each.startsWith(`${wanted}.`));
      if (at !== undefined || path.length === 0) return at?.[1];
      return places.find(([each]) => wanted.startsWith(`${each}.`))?.[1];
    },
  };
}
