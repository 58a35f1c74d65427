import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { GetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import { closeClients, dynamoClient } from "../../shared/adapters/aws/clients.ts";
import type { StageName } from "../../shared/contracts/stage-name.ts";
import type { Instant } from "../../shared/values/instant.ts";
import { pipeline } from "../pipeline.ts";
import { FolderInUseError, lockFolder } from "./data-lock.ts";
import { setRegionAndCredentials, startEmulators } from "./emulators.ts";
import { publishEndpoints, useEndpointsOf, withdrawEndpoints } from "./endpoints.ts";
import { EventSource, type Handler, type SourceStats } from "./event-source.ts";
import { Governor, type Participant } from "./governor.ts";
import { ObjectWatch } from "./object-watch.ts";
import { createResources, type Resources } from "./resources.ts";
import { lastTick, Schedules } from "./schedules.ts";
import { SimulatedClock } from "./simulated-clock.ts";

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

/** On the data folder itself, or on the emulators of the pipeline that is at work in it. @throws FolderInUseError */
export async function openStack({ dataFolder }: Pick<StackOptions, "dataFolder">): Promise<OpenStack> {
  try {
    return await takeStack(dataFolder);
  } catch (problem) {
    if (!(problem instanceof FolderInUseError) || !useEndpointsOf(dataFolder)) throw problem;
    setRegionAndCredentials();
    const resources = await createResources();
    return { resources, close: async () => resources.close() };
  }
}

/** @throws FolderInUseError */
async function takeStack(dataFolder: string): Promise<OpenStack> {
  const undo = new AsyncDisposableStack();
  try {
    const lock = await lockFolder(dataFolder);
    undo.defer(() => lock.release());
    // Of a pipeline that was killed.
    withdrawEndpoints(dataFolder);
    undo.defer(() => withdrawEndpoints(dataFolder));
    const emulators = await startEmulators(dataFolder, lock);
    undo.defer(() => emulators.stop());
    undo.defer(closeClients);
    const resources = await createResources(emulators.glances);
    undo.defer(() => resources.close());
    return { resources, close: () => undo.disposeAsync() };
  } catch (error) {
    await undo.disposeAsync();
    throw error;
  }
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
  readonly #sources: ReadonlyMap<StageName, EventSource>;
  readonly #governor: Governor;
  #stopping = false;
  #loop: Promise<void> | undefined;
  /** An error that the stack cannot go on from. */
  #failure: unknown;

  constructor(parts: {
    readonly open: OpenStack;
    readonly clock: SimulatedClock;
    readonly watch: ObjectWatch;
    readonly sources: ReadonlyMap<StageName, EventSource>;
    readonly governor: Governor;
  }) {
    this.#open = parts.open;
    this.resources = parts.open.resources;
    this.clock = parts.clock;
    this.watch = parts.watch;
    this.#sources = parts.sources;
    this.#governor = parts.governor;
  }

  run(): void {
    for (const source of this.#sources.values()) source.start();
    this.#loop = this.#governor.run().catch((error: unknown) => {
      this.#failure = error;
    });
  }

  /** Nothing is left that would happen by itself. */
  get atRest(): boolean {
    return this.#governor.atRest;
  }

  /** Something was put in from outside: look again before calling it rest. */
  wake(): void {
    this.#governor.wake();
  }

  /** Waits until nothing is left to happen. @throws what stopped the stack */
  async whenAtRest(): Promise<void> {
    while (!this.atRest && this.#failure === undefined && !this.#stopping) await sleep(20);
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
    this.#governor.stop();
  }

  async stop(): Promise<void> {
    this.interrupt();
    await this.#loop;
    await Promise.all([...this.#sources.values()].map((source) => source.stop()));
    this.clock.close();
    await this.#open.close();
  }
}

/** Boots emulators, resources, handlers and event sources on a data folder. @throws FolderInUseError */
export async function startStack(options: StackOptions): Promise<Stack> {
  process.env.CLEANCLAIM_METER ??= "1";
  process.env.CLEANCLAIM_LOG ??= join(options.dataFolder, "logs", "pipeline.ndjson");
  const open = await takeStack(options.dataFolder);
  try {
    dynamoClient(); // metered from its first call on
    const { resources } = open;
    const at = (name: string): string => join(options.dataFolder, name);
    const clock = new SimulatedClock(at("clock.json"), options.startAt, lastTick(at("schedules.json")));
    const watch = new ObjectWatch(resources, at("seen-objects.log"));
    const sources = new Map<StageName, EventSource>();
    for (const stage of pipeline) {
      const queue = resources.queues.get(stage.name);
      if (queue === undefined) continue;
      const handler = await (options.handlerOf ?? importHandler)(stage.name);
      sources.set(stage.name, new EventSource(resources.clients.sqs, stage, queue, handler));
    }
    const governor = new Governor({
      resources,
      clock,
      watch,
      schedules: new Schedules(resources, at("schedules.json"), clock.now()),
      sources: [...sources.values()],
      participants: options.participants?.(resources, watch) ?? [],
      filesFolder: at("files"),
      daysPerSecond: options.daysPerSecond,
    });
    const stack = new Stack({ open, clock, watch, sources, governor });
    publishEndpoints(options.dataFolder);
    stack.run();
    return stack;
  } catch (error) {
    await open.close();
    throw error;
  }
}
