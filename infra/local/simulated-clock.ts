import { readFileSync } from "node:fs";
import { z } from "zod";
import { InstantField } from "../../shared/claim/claim-state.ts";
import { addMilliseconds, dayMilliseconds, type Instant, instantOf } from "../../shared/values/instant.ts";
import { writeWhole } from "./write-whole.ts";

const Saved = z.object({ horizon: InstantField });

/** How far ahead of what was handed out the clock is saved, so that a restart never goes back. */
const lead = dayMilliseconds / 4;

/**
 * The time that the pipeline lives in. It stands still until it is moved; the stages read it from CLEANCLAIM_NOW. Kept in
 * a file over restarts, and never runs backwards.
 */
export class SimulatedClock {
  readonly #path: string;
  #now: Instant;
  #horizon: Instant | undefined;

  /**
   * @param start where it stands on a first start
   * @param floor a moment that is known to have been, should its own file be lost
   */
  constructor(path: string, start: Instant = instantOf(Date.now()), floor?: Instant) {
    this.#path = path;
    const saved = readSaved(path);
    this.#horizon = saved;
    this.#now = saved ?? (floor !== undefined && floor > start ? floor : start);
    this.moveTo(this.#now);
  }

  now(): Instant {
    return this.#now;
  }

  /** Moves on; a moment that has passed is ignored. */
  moveTo(moment: Instant): void {
    if (moment > this.#now) this.#now = moment;
    process.env.CLEANCLAIM_NOW = this.#now;
    if (this.#horizon === undefined || this.#now >= this.#horizon) this.#save(addMilliseconds(this.#now, lead));
  }

  /** On a clean stop nothing was handed out past now, so the next start goes on from here. */
  close(): void {
    this.#save(this.#now);
    delete process.env.CLEANCLAIM_NOW;
  }

  #save(horizon: Instant): void {
    this.#horizon = horizon;
    writeWhole(this.#path, JSON.stringify({ horizon }));
  }
}

function readSaved(path: string): Instant | undefined {
  try {
    return Saved.parse(JSON.parse(readFileSync(path, "utf8"))).horizon;
  } catch {
    return undefined; // a first start, or a file that nobody can read
  }
}
