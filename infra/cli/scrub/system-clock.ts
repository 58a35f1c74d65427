import type { Clock } from "../../../shared/ports/clock.ts";
import { instantOf } from "../../../shared/values/instant.ts";

/** This machine's time: for commands that run beside the pipeline. */
export const systemClock: Clock = { now: () => instantOf(Date.now()) };
