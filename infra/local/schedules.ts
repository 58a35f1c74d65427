import { readFileSync } from "node:fs";
import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { Cron } from "croner";
import { z } from "zod";
import { meter } from "../../shared/adapters/aws/meter.ts";
import { InstantField } from "../../shared/claim/claim-state.ts";
import type { StageName } from "../../shared/contracts/stage-name.ts";
import { earliestOf, epochMilliseconds, type Instant, instantOf, latestOf } from "../../shared/values/instant.ts";
import { pipeline } from "../pipeline.ts";
import type { Resources } from "./resources.ts";
import { writeWhole } from "./write-whole.ts";

/** By stage, the moment up to which its ticks have been sent. */
const Sent = z.record(z.string(), InstantField);
type Sent = z.infer<typeof Sent>;

interface Schedule {
  readonly stage: StageName;
  readonly cron: Cron;
  next: Instant;
}

const never = instantOf(8.64e15);

/**
 * The pipeline's schedules on the simulated clock: each tick goes into its stage's queue once. What was sent is kept in a
 * file, written after the sending: a crash in between sends twice, never not at all.
 */
export class Schedules {
  readonly #resources: Resources;
  readonly #path: string;
  readonly #schedules: readonly Schedule[];
  readonly #sent: Sent;

  /** @param now ticks that came due before it and were not sent are made good by one, the latest of them */
  constructor(resources: Resources, path: string, now: Instant) {
    this.#resources = resources;
    this.#path = path;
    const saved = readSent(path);
    this.#schedules = pipeline.flatMap(({ name, trigger }) => {
      if (trigger.kind !== "schedule") return [];
      const cron = new Cron(trigger.cron, { timezone: "UTC" });
      return [{ stage: name, cron, next: after(cron, saved[name] ?? now) }];
    });
    this.#sent = Object.fromEntries(this.#schedules.map(({ stage }) => [stage, saved[stage] ?? now]));
    this.#save();
  }

  /** When the next tick is. */
  nextDue(): Instant {
    return earliestOf(this.#schedules.map((schedule) => schedule.next)) ?? never;
  }

  /** Sends the ticks that are due by now. Answers whether there were any. */
  async fire(now: Instant): Promise<boolean> {
    let fired = false;
    for (const schedule of this.#schedules) {
      if (schedule.next > now) continue;
      const tick = latestTick(schedule, now);
      await this.#resources.clients.sqs.send(
        new SendMessageCommand({
          QueueUrl: this.#resources.queues.get(schedule.stage)?.url,
          MessageBody: JSON.stringify({ tick }),
        }),
      );
      meter.add({ scheduledInvocations: 1, requests: { "SQS.SendMessage": 1 }, sqsRequests: 1 });
      schedule.next = after(schedule.cron, tick);
      this.#sent[schedule.stage] = tick;
      fired = true;
    }
    if (fired) this.#save();
    return fired;
  }

  #save(): void {
    writeWhole(this.#path, JSON.stringify(this.#sent));
  }
}

/** The last moment for which a tick was sent; undefined when none is known. */
export function lastTick(path: string): Instant | undefined {
  return latestOf(Object.values(readSent(path)));
}

function readSent(path: string): Sent {
  try {
    return Sent.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return {}; // a first start, or a file that nobody can read
  }
}

function latestTick({ cron, next }: Schedule, now: Instant): Instant {
  let tick = next;
  for (let later = after(cron, tick); later <= now; later = after(cron, tick)) tick = later;
  return tick;
}

function after(cron: Cron, moment: Instant): Instant {
  const next = cron.nextRun(new Date(epochMilliseconds(moment)));
  return next === null ? never : instantOf(next.getTime());
}
