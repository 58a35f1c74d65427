import type { Clock } from "../../ports/clock.ts";
import { addMilliseconds, type Instant } from "../../values/instant.ts";

export interface MemoryClock extends Clock {
  set(now: Instant): void;
  /** Moves on by milliseconds. */
  advance(milliseconds: number): void;
}

/** A clock that stands still until it is moved. */
export function memoryClock(start: Instant): MemoryClock {
  let current = start;
  return {
    now: () => current,
    set: (now) => {
      current = now;
    },
    advance: (milliseconds) => {
      current = addMilliseconds(current, milliseconds);
    },
  };
}
