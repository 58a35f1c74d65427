import type { Clock } from "../../ports/clock.ts";
import { instantOf, parseInstant } from "../../values/instant.ts";

/**
 * The system's time; or, while `CLEANCLAIM_NOW` holds an instant, that: a stack whose weeks pass in seconds moves it.
 * @throws RangeError when the variable holds anything else.
 */
export function awsClock(env: Readonly<Record<string, string | undefined>> = process.env): Clock {
  return {
    now: () => {
      const set = env.CLEANCLAIM_NOW;
      if (set === undefined || set === "") return instantOf(Date.now());
      const instant = parseInstant(set);
      if (instant === undefined) throw new RangeError("CLEANCLAIM_NOW must be a UTC instant with milliseconds");
      return instant;
    },
  };
}
