import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { GetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import { dynamoClaimStore } from "../../shared/adapters/aws/claim-store.ts";
import { closeClients, dynamoClient } from "../../shared/adapters/aws/clients.ts";
import { dynamoPracticeRegistry } from "../../shared/adapters/aws/practice-registry.ts";
import { clockLists } from "../../shared/claim/claim-state.ts";
import type { StageName } from "../../shared/contracts/stage-name.ts";
import { addMilliseconds, dayMilliseconds, earliestOf, type Instant, instantOf } from "../../shared/values/instant.ts";
import { pipeline } from "../pipeline.ts";
import { lockFolder } from "./data-lock.ts";
import { startEmulators } from "./emulators.ts";
import { EventSource, type Handler, type SourceStats } from "./event-source.ts";
import { mirrorObjects } from "./mirror.ts";
import { ObjectWatch, type SeenObject } from "./object-watch.ts";
import { createResources, type Resources } from "./resources.ts";
import { Schedules } from "./schedules.ts";
import { SimulatedClock } from "./simulated-clock.ts";

/** Someone outside AWS with an agenda of their own: the simulated payer. */
export interface Participant {
  nextDue(now: Instant): Promise<Instant | undefined>;
  act(now: Instant): Promise<boolean>;
}

export interface StackOptions {
  readonly dataFolder: string;
  /** How fast the clock may run while nothing is to be done. */
  readonly daysPerSecond: number;
  /** Where the clock stands at a first start; the machine's time unless given. */
  readonly startAt?: Instant;
  readonly participants?: (resources: Resources, watch: ObjectWatch) => readonly Participant[];
  readonly handlerOf?: (stage: StageName) => Promise<Handler>;
}

/** Emulators and resources on a data folder, without anybody at work: for looking and for mending. */
export interface OpenStack {
  readonly resources: Resources;
  close(): Promise<void>;
}

async function importHandler(stage: StageName): Promise<Handler> {
  const module: { readonly handler: Handler } = await import(`../../functions/${stage}/handler.ts`);
  return module.handler;
}

/** @throws FolderInUseError */
export async function openStack({ dataFolder }: Pick<StackOptions, "dataFolder">): Promise<OpenStack> {
  await mkdir(dataFolder, { recursive: true });
  const unlock = await lockFolder(dataFolder);
  const emulators = await startEmulators(dataFolder);
  const resources = await createResources();
  return {
    resources,
    close: async () => {
      resources.close();
      closeClients();
      await emulators.stop();
      await unlock();
    },
  };
}

/**
 * The whole pipeline on this machine: the same handlers as on AWS, fed by event sources that behave like Lambda's, under
 * a clock that moves only while nothing is to be done.
 */
export class Stack {
  readonly resources: Resources;
  readonly clock: SimulatedClock;
  readonly watch: ObjectWatch;
  readonly #open: OpenStack;
  readonly #options: StackOptions;
  readonly #sources: ReadonlyMap<StageName, EventSource>;
  readonly #schedules: Schedules;
  readonly #participants: readonly Participant[];
  #atRest = false;
  #stopping = false;
  #loop: Promise<void> | undefined;
  /** An error that the stack cannot go on from. */
  #failure: unknown;

  constructor(parts: {
    readonly open: OpenStack;
    readonly clock: SimulatedClock;
    readonly watch: ObjectWatch;
    readonly sources: ReadonlyMap<StageName, EventSource>;
    readonly options: StackOptions;
  }) {
    this.#open = parts.open;
    this.resources = parts.open.resources;
    this.clock = parts.clock;
    this.watch = parts.watch;
    this.#sources = parts.sources;
    this.#options = parts.options;
    this.#schedules = new Schedules(this.resources, this.clock.now());
    this.#participants = parts.options.participants?.(this.resources, this.watch) ?? [];
  }

  run(): void {
    for (const source of this.#sources.values()) source.start();
    this.#loop = this.#govern().catch((error: unknown) => {
      this.#failure = error;
    });
  }

  /** Nothing is left that would happen by itself. */
  get atRest(): boolean {
    return this.#atRest;
  }

  /** Something was put in from outside: look again before calling it rest. */
  wake(): void {
    this.#atRest = false;
  }

  /** Waits until nothing is left to happen. @throws what stopped the stack */
  async whenAtRest(): Promise<void> {
    while (!this.#atRest && this.#failure === undefined && !this.#stopping) await sleep(20);
    if (this.#failure !== undefined) throw this.#failure;
  }

  stats(): ReadonlyMap<StageName, SourceStats> {
    return new Map([...this.#sources].map(([stage, source]) => [stage, { ...source.stats }]));
  }

  /** Messages in the dead-letter queues, by stage. */
  async deadLetterCounts(): Promise<ReadonlyMap<StageName, number>> {
    const counts = new Map<StageName, number>();
    for (const [stage, { deadLetterUrl }] of this.resources.queues) {
      const { Attributes = {} } = await this.resources.clients.sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: deadLetterUrl, AttributeNames: ["ApproximateNumberOfMessages"] }),
      );
      counts.set(stage, Number(Attributes.ApproximateNumberOfMessages ?? 0));
    }
    return counts;
  }

  /** Lets those who wait for rest go on; `stop` is still to be called. */
  interrupt(): void {
    this.#stopping = true;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#loop;
    await Promise.all([...this.#sources.values()].map((source) => source.stop()));
    this.clock.close();
    await this.#open.close();
  }

  async #govern(): Promise<void> {
    let last = performance.now();
    while (!this.#stopping) {
      const fresh = await this.#look();
      const busy = fresh > 0 || (await this.#isBusy()) || (await this.#look()) > 0;
      const elapsed = performance.now() - last;
      last = performance.now();
      if (busy) {
        this.#atRest = false;
        await sleep(15);
        continue;
      }
      if (this.#atRest) {
        await sleep(50);
        continue;
      }
      await this.#pass(elapsed);
    }
  }

  /** Lets time pass, up to the next thing that is due, and lets that happen. */
  async #pass(elapsed: number): Promise<void> {
    const now = this.clock.now();
    const agendas: Instant[] = [];
    for (const participant of this.#participants) {
      const due = await participant.nextDue(now);
      if (due !== undefined) agendas.push(due);
    }
    if (agendas.length === 0 && !(await this.#awaitsClock())) {
      this.#atRest = true;
      return;
    }
    const next = earliestOf([...agendas, this.#schedules.nextDue()]) ?? now;
    const pace = Math.min(elapsed, 1000) * (this.#options.daysPerSecond * dayMilliseconds) * 0.001;
    const reached = addMilliseconds(now, Math.max(1, Math.round(pace)));
    this.clock.moveTo(earliestOf([next, reached]) ?? reached);
    await this.#schedules.fire(this.clock.now());
    for (const participant of this.#participants) await participant.act(this.clock.now());
    if (next > this.clock.now()) await sleep(10);
  }

  async #look(): Promise<number> {
    const fresh: readonly SeenObject[] = await this.watch.scan();
    await mirrorObjects(this.resources, join(this.#options.dataFolder, "files"), fresh);
    return fresh.length;
  }

  async #isBusy(): Promise<boolean> {
    for (const source of this.#sources.values()) if (source.inFlight > 0) return true;
    const waiting = await Promise.all(
      [...this.resources.queues.values()].map(async ({ url }) => {
        const { Attributes = {} } = await this.resources.clients.sqs.send(
          new GetQueueAttributesCommand({
            QueueUrl: url,
            AttributeNames: [
              "ApproximateNumberOfMessages",
              "ApproximateNumberOfMessagesNotVisible",
              "ApproximateNumberOfMessagesDelayed",
            ],
          }),
        );
        return Object.values(Attributes).reduce((sum, count) => sum + Number(count), 0);
      }),
    );
    if (waiting.some((count) => count > 0)) return true;
    for (const source of this.#sources.values()) if (source.inFlight > 0) return true;
    return false;
  }

  /** Whether a claim of any practice stands in a list that the pipeline itself works through, however far off. */
  async #awaitsClock(): Promise<boolean> {
    const table = { tableName: this.resources.tableName };
    const claims = dynamoClaimStore(this.resources.clients.dynamo, table);
    const practices = await dynamoPracticeRegistry(this.resources.clients.dynamo, table).list();
    const ever = instantOf(253_402_300_799_000);
    for (const { company, practice } of practices) {
      for (const list of clockLists) {
        const { claimIds } = await claims.work(company, practice, list, ever, { limit: 1 });
        if (claimIds.length > 0) return true;
      }
    }
    return false;
  }
}

/** Boots emulators, resources, handlers and event sources on a data folder. @throws FolderInUseError */
export async function startStack(options: StackOptions): Promise<Stack> {
  process.env.CLEANCLAIM_METER ??= "1";
  process.env.CLEANCLAIM_LOG ??= join(options.dataFolder, "logs", "pipeline.ndjson");
  const open = await openStack(options);
  try {
    dynamoClient(); // metered from its first call on
    const clock = new SimulatedClock(join(options.dataFolder, "clock.json"), options.startAt);
    const watch = new ObjectWatch(open.resources, join(options.dataFolder, "seen-objects.log"));
    const sources = new Map<StageName, EventSource>();
    for (const stage of pipeline) {
      const queue = open.resources.queues.get(stage.name);
      if (queue === undefined) continue;
      const handler = await (options.handlerOf ?? importHandler)(stage.name);
      sources.set(stage.name, new EventSource(open.resources.clients.sqs, stage, queue, handler));
    }
    const stack = new Stack({ open, clock, watch, sources, options });
    stack.run();
    return stack;
  } catch (error) {
    await open.close();
    throw error;
  }
}
