import { setTimeout as sleep } from "node:timers/promises";
import {
  addMilliseconds,
  dayMilliseconds,
  earliestOf,
  epochMilliseconds,
  type Instant,
} from "../../shared/values/instant.ts";
import type { EventSource } from "./event-source.ts";
import { mirrorObjects } from "./mirror.ts";
import type { ObjectWatch } from "./object-watch.ts";
import { messagesHeld, type Resources } from "./resources.ts";
import type { Schedules } from "./schedules.ts";
import type { SimulatedClock } from "./simulated-clock.ts";
import { claimsAwaitClock } from "./waiting-claims.ts";

/** Someone outside AWS with an agenda of their own: the simulated payer. */
export interface Participant {
  nextDue(now: Instant): Promise<Instant | undefined>;
  act(now: Instant): Promise<boolean>;
}

export interface Governed {
  readonly resources: Resources;
  readonly clock: SimulatedClock;
  readonly watch: ObjectWatch;
  readonly schedules: Schedules;
  readonly sources: readonly EventSource[];
  readonly participants: readonly Participant[];
  /** Where copies of objects go. */
  readonly filesFolder: string;
  readonly daysPerSecond: number;
}

/** How long what was found out is believed while nobody here does anything: others may put things in from outside. */
const believeMilliseconds = 250;
/** How often new objects are looked for while handlers run. */
const lookMilliseconds = 100;
/** How often the clock is moved while nothing is due. */
const stepMilliseconds = 20;
/** Errors in a row, half a second apart, that the services behind an endpoint may answer with. */
const patience = 20;

/**
 * Decides when time passes: never while a message waits, a handler runs or an object is new. Asks the services only when
 * something has happened since it last asked, so that an idle day costs next to nothing.
 */
export class Governor {
  readonly #parts: Governed;
  /** What others did here: a wake, a tick, an answer of a payer. */
  #nudges = 0;
  #atRest = false;
  /** What had been done when it came to rest. */
  #restedAfter = -1;
  #stopping = false;
  #quietSince = { doings: -1, at: 0 };
  #awaited = { doings: -1, isAwaited: false };
  #lastLook = 0;

  constructor(parts: Governed) {
    this.#parts = parts;
  }

  /** Nothing is left that would happen by itself. */
  get atRest(): boolean {
    return this.#atRest;
  }

  /** Something was put in from outside: look again before calling it rest. */
  wake(): void {
    this.#nudges++;
    this.#atRest = false;
  }

  stop(): void {
    this.#stopping = true;
  }

  /** Until it is stopped. @throws what the services kept answering with */
  async run(): Promise<void> {
    let last = performance.now();
    let errors = 0;
    while (!this.#stopping) {
      const elapsed = performance.now() - last;
      last = performance.now();
      try {
        await sleep(await this.#round(elapsed));
        errors = 0;
      } catch (error) {
        if (++errors >= patience) throw error;
        await sleep(500);
      }
    }
  }

  /** Answers for how many milliseconds to leave things alone. */
  async #round(elapsed: number): Promise<number> {
    const doings = this.#doings();
    // What came from outside may be done before anybody looked: what it left may wait for the clock.
    if (this.#restedAfter !== doings) this.#atRest = false;
    if (!(await this.#isQuiet(doings))) {
      this.#atRest = false;
      return this.#isHandling() ? 4 : 15;
    }
    if (this.#atRest) return 50;
    return this.#pass(elapsed, doings);
  }

  /** Grows with everything that may have put a message or an object somewhere. */
  #doings(): number {
    return this.#parts.sources.reduce((sum, source) => sum + source.received, this.#nudges);
  }

  #isHandling(): boolean {
    return this.#parts.sources.some((source) => source.inFlight > 0);
  }

  /**
   * Whether nothing is to be done. What a handler puts somewhere is there before its message is gone; so when no message
   * was taken while it was looked for objects first and messages then, nothing was missed.
   */
  async #isQuiet(doings: number): Promise<boolean> {
    const { watch } = this.#parts;
    if (this.#isHandling()) {
      if (performance.now() - this.#lastLook > Math.max(lookMilliseconds, watch.lastScanMilliseconds * 4))
        await this.#look();
      return false;
    }
    if (this.#quietSince.doings === doings && performance.now() - this.#quietSince.at < believeMilliseconds)
      return true;
    if ((await this.#look()) > 0) return false;
    if (await messagesHeld(this.#parts.resources)) return false;
    if (this.#doings() !== doings || this.#isHandling()) return false;
    this.#quietSince = { doings, at: performance.now() };
    return true;
  }

  async #look(): Promise<number> {
    const fresh = await this.#parts.watch.scan();
    this.#lastLook = performance.now();
    await mirrorObjects(this.#parts.resources, this.#parts.filesFolder, fresh);
    return fresh.length;
  }

  /** Lets time pass, up to the next thing that is due, and lets that happen. */
  async #pass(elapsed: number, doings: number): Promise<number> {
    const { clock, schedules, participants, daysPerSecond } = this.#parts;
    const now = clock.now();
    const agendas: Instant[] = [];
    for (const participant of participants) {
      const due = await participant.nextDue(now);
      if (due !== undefined) agendas.push(due);
    }
    if (agendas.length === 0 && !(await this.#isAwaited(doings))) {
      // Unless somebody has put something in meanwhile.
      this.#atRest = this.#doings() === doings && !this.#isHandling();
      this.#restedAfter = doings;
      return 0;
    }
    const next = earliestOf([...agendas, schedules.nextDue()]) ?? now;
    const pace = daysPerSecond * dayMilliseconds * 0.001;
    const reached = addMilliseconds(now, Math.max(1, Math.round(Math.min(elapsed, 1000) * pace)));
    clock.moveTo(earliestOf([next, reached]) ?? reached);
    let happened = await schedules.fire(clock.now());
    for (const participant of participants) happened = (await participant.act(clock.now())) || happened;
    if (happened) this.#nudges++;
    const left = (epochMilliseconds(next) - epochMilliseconds(clock.now())) / pace;
    return Math.max(0, Math.min(stepMilliseconds, left));
  }

  async #isAwaited(doings: number): Promise<boolean> {
    if (this.#awaited.doings !== doings)
      this.#awaited = { doings, isAwaited: await claimsAwaitClock(this.#parts.resources, this.#parts.clock.now()) };
    return this.#awaited.isAwaited;
  }
}
