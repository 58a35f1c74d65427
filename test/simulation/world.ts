import { Cron } from "croner";
import { pipeline, type Stage } from "../../infra/pipeline.ts";
import type { StageMessage } from "../../shared/contracts/messages.ts";
import type { BucketName } from "../../shared/contracts/object-keys.ts";
import type { StageName } from "../../shared/contracts/stage-name.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import type { NextStage } from "../../shared/ports/next-stage.ts";
import type { StagePorts } from "../../shared/stage/stage-definition.ts";
import { earliestOf, epochMilliseconds, type Instant, instantOf, latestOf } from "../../shared/values/instant.ts";
import { createRandom, type Random } from "./random.ts";
import type { SimulatedStage } from "./stages.ts";
import { type Fault, type Gate, gated, Task } from "./tasks.ts";

/** Someone outside the pipeline who acts at a time of their own: the simulated payer. */
export interface Outsider {
  nextDue(now: Instant): Promise<Instant | undefined>;
  act(now: Instant): Promise<boolean>;
}

export interface Chaos {
  /** Odds that a port call fails, before or after its effect. */
  readonly failure: number;
  /** Odds that a process dies right after a port call. */
  readonly kill: number;
  /** Odds that a message that was done, or just sent, comes again. */
  readonly duplicate: number;
  /** Odds that a tick comes while others are at work. */
  readonly earlyTick: number;
}

export const calm: Chaos = { failure: 0, kill: 0, duplicate: 0, earlyTick: 0 };
export const stormy: Chaos = { failure: 0.02, kill: 0.02, duplicate: 0.06, earlyTick: 0.01 };

interface Waiting {
  readonly body: unknown;
  receives: number;
}

/** A message that keeps failing without any injected fault: the run is broken, and says why. */
export class PoisonError extends Error {
  override readonly name = "PoisonError";
}

const maxReceives = 60;
const maxSteps = 200_000;

/**
 * The pipeline as one table, run by one seeded scheduler over stores in memory: it chooses which invocation makes its
 * next port call, which message is delivered, what fails, who dies and what comes twice. Time passes when nothing is left
 * to do. The same seed makes the same run.
 */
export class World {
  readonly #random: Random;
  readonly #chaos: Chaos;
  readonly #queues = new Map<StageName, Waiting[]>();
  readonly #tasks = new Set<Task>();
  readonly #stages: ReadonlyMap<StageName, SimulatedStage>;
  readonly #crons: readonly { readonly stage: Stage; readonly cron: Cron; next: Instant }[];
  readonly #ports: Omit<StagePorts, "clock" | "next" | "documents">;
  readonly documents: DocumentStore;
  readonly #outsiders: readonly Outsider[];
  #now: Instant;
  steps = 0;
  faults = 0;

  constructor(options: {
    readonly seed: number;
    readonly chaos: Chaos;
    readonly start: Instant;
    readonly stages: readonly SimulatedStage[];
    readonly ports: Omit<StagePorts, "clock" | "next">;
    readonly outsiders: (world: World) => readonly Outsider[];
  }) {
    this.#random = createRandom(options.seed);
    this.#chaos = options.chaos;
    this.#now = options.start;
    this.#stages = new Map(options.stages.map((stage) => [stage.name, stage]));
    this.#ports = options.ports;
    this.documents = this.#announcing(options.ports.documents);
    for (const stage of pipeline) this.#queues.set(stage.name, []);
    this.#crons = pipeline.flatMap((stage) =>
      stage.trigger.kind === "schedule" ? [scheduled(stage, stage.trigger.cron, options.start)] : [],
    );
    this.#outsiders = options.outsiders(this);
  }

  readonly clock = { now: (): Instant => this.#now };

  /** A store that tells the stage which watches a prefix of each document written there, as S3 does. */
  #announcing(documents: DocumentStore): DocumentStore {
    return {
      ...documents,
      read: (bucket, key) => documents.read(bucket, key),
      readText: (bucket, key) => documents.readText(bucket, key),
      list: (bucket, prefix) => documents.list(bucket, prefix),
      write: async (bucket, key, body, contentType) => {
        await documents.write(bucket, key, body, contentType);
        this.#announce(bucket, key);
      },
    };
  }

  #announce(bucket: BucketName, key: string): void {
    for (const { name, trigger } of pipeline) {
      if (trigger.kind !== "object-created" || trigger.bucket !== bucket || !key.startsWith(trigger.prefix)) continue;
      this.#enqueue(name, {
        Records: [{ s3: { bucket: { name: bucket }, object: { key: encodeURIComponent(key) } } }],
      });
    }
  }

  readonly #next: NextStage = {
    send: async (stage: StageName, messages: readonly StageMessage[]) => {
      for (const message of messages) this.#enqueue(stage, message);
    },
  };

  #enqueue(stage: StageName, body: unknown): void {
    const queue = this.#queues.get(stage);
    queue?.push({ body, receives: 0 });
    if (this.#random.chance(this.#chaos.duplicate)) queue?.push({ body, receives: 0 });
  }

  /** Runs until nothing is left that could happen by itself before the horizon. */
  async run(horizon: Instant, isAtRest: () => Promise<boolean>): Promise<void> {
    for (;;) {
      await this.#drain();
      const next = await this.#nextMoment();
      if (next === undefined || next > horizon) return;
      if ((await isAtRest()) && !(await this.#outsiderDue())) return;
      this.#now = next;
      for (const schedule of this.#crons) {
        if (schedule.next > next) continue;
        this.#enqueue(schedule.stage.name, { tick: schedule.next });
        schedule.next = nextTick(schedule.cron, next);
      }
      for (const outsider of this.#outsiders) while (await outsider.act(next));
    }
  }

  async #outsiderDue(): Promise<boolean> {
    for (const outsider of this.#outsiders) if ((await outsider.nextDue(this.#now)) !== undefined) return true;
    return false;
  }

  async #nextMoment(): Promise<Instant | undefined> {
    const moments = this.#crons.map((schedule) => schedule.next);
    for (const outsider of this.#outsiders) {
      const due = await outsider.nextDue(this.#now);
      if (due !== undefined) moments.push(latestOf([due, this.#now]) ?? due);
    }
    return earliestOf(moments);
  }

  /** Delivers and steps until every queue is empty and every invocation has ended. */
  async #drain(): Promise<void> {
    for (;;) {
      const steppable = [...this.#tasks].filter((task) => task.pending.length > 0);
      const deliverable = [...this.#queues].filter(([, queue]) => queue.length > 0);
      if (steppable.length === 0 && deliverable.length === 0) {
        if (this.#tasks.size === 0) return;
        await new Promise((resolve) => setImmediate(resolve));
        this.#count();
        continue;
      }
      this.#count();
      const deliver = deliverable.length > 0 && (steppable.length === 0 || this.#random.chance(0.3));
      if (deliver) this.#deliver(...this.#random.pick(deliverable));
      else await this.#step(this.#random.pick(steppable));
      if (this.#random.chance(this.#chaos.earlyTick)) {
        const { stage } = this.#random.pick(this.#crons);
        this.#enqueue(stage.name, { tick: this.#now });
      }
    }
  }

  #count(): void {
    this.steps++;
    if (this.steps > maxSteps) throw new PoisonError("the run does not come to rest");
  }

  async #step(task: Task): Promise<void> {
    const fault = this.#fault();
    if (fault !== "none") this.faults++;
    await task.step(this.#random.below(task.pending.length), fault);
  }

  #fault(): Fault {
    if (this.#random.chance(this.#chaos.kill)) return "kill";
    if (this.#random.chance(this.#chaos.failure)) return this.#random.chance(0.5) ? "fail-before" : "fail-after";
    return "none";
  }

  #deliver(stage: StageName, queue: Waiting[]): void {
    const definition = this.#stages.get(stage);
    const row = pipeline.find(({ name }) => name === stage);
    if (definition === undefined || row === undefined) throw new PoisonError(`no stage ${stage}`);
    const size = 1 + this.#random.below(Math.min(row.batchSize, queue.length));
    const batch: Waiting[] = [];
    for (let taken = 0; taken < size; taken++) batch.push(...queue.splice(this.#random.below(queue.length), 1));
    for (const message of batch) {
      message.receives++;
      if (message.receives > maxReceives)
        throw new PoisonError(`a message of ${stage} keeps failing: ${this.#lastReason}`);
    }
    const failed = new Set<Waiting>(batch);
    const task = new Task(
      async (gate) => {
        const work = definition.work(this.#portsFor(gate));
        const results = await work(batch.map((message) => message.body));
        for (const [index, result] of results.entries()) {
          const message = batch[index];
          if (result.status === "rejected") this.#lastReason = String(result.reason?.stack ?? result.reason);
          else if (message !== undefined) failed.delete(message);
        }
      },
      (ended) => {
        this.#tasks.delete(ended);
        for (const message of failed) queue.push(message);
        for (const message of batch) {
          if (!failed.has(message) && this.#random.chance(this.#chaos.duplicate))
            queue.push({ ...message, receives: 0 });
        }
      },
    );
    if (task.settled === "running") this.#tasks.add(task);
  }

  #lastReason = "";

  #portsFor(gate: Gate): StagePorts {
    const wrap = <Port extends object>(port: Port): Port => gated(port, gate);
    return {
      claims: wrap(this.#ports.claims),
      batches: wrap(this.#ports.batches),
      numbers: wrap(this.#ports.numbers),
      registry: wrap(this.#ports.registry),
      eligibility: wrap(this.#ports.eligibility),
      eligibilityService: wrap(this.#ports.eligibilityService),
      parties: wrap(this.#ports.parties),
      patients: wrap(this.#ports.patients),
      visits: wrap(this.#ports.visits),
      remittances: wrap(this.#ports.remittances),
      services: wrap(this.#ports.services),
      ruleFailures: wrap(this.#ports.ruleFailures),
      documents: wrap(this.documents),
      codeSets: wrap(this.#ports.codeSets),
      next: wrap(this.#next),
      clock: this.clock,
    };
  }
}

function scheduled(stage: Stage, pattern: string, from: Instant) {
  const cron = new Cron(pattern, { timezone: "UTC" });
  return { stage, cron, next: nextTick(cron, from) };
}

function nextTick(cron: Cron, after: Instant): Instant {
  const next = cron.nextRun(new Date(epochMilliseconds(after)));
  if (next === null) throw new PoisonError("a schedule has no next tick");
  return instantOf(next.getTime());
}
