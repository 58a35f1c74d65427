import type { Instant } from "../values/instant.ts";

/** What time it is. The only way a stage learns it. */
export interface Clock {
  now(): Instant;
}
