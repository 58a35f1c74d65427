import type { Entry, Path } from "./nest.ts";

/** Where in a file a value stands. */
export interface Place {
  /** The row, message or resource, from 1. */
  readonly row: number;
  /** As "PID-7", "FT1(2)-4" or "Claim.item[0].net". */
  readonly column: string;
}

/** Gathers what a file says of an encounter or a patient, and where it stands. */
export interface Gathering {
  /** Leaves out what is "". */
  put(path: Path, value: unknown, place: Place): void;
  readonly entries: readonly Entry[];
  /** Where the value of a path came from: the very one, else one beside or under it. */
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
