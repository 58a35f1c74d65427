import { type Lookup, noData } from "../lookup.ts";
import type { ShelvedRelease } from "./shelf.ts";

/** What a release says of a code that it does not hold: within its own time it knows all, outside it may lack it. */
export function absent({ isWithin, name }: ShelvedRelease): Lookup<never> {
  return isWithin ? { kind: "unknown", release: name } : noData;
}
