import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { Cron } from "croner";
import { meter } from "../../shared/adapters/aws/meter.ts";
import type { StageName } from "../../shared/contracts/stage-name.ts";
import { earliestOf, epochMilliseconds, type Instant, instantOf } from "../../shared/values/instant.ts";
import { pipeline } from "../pipeline.ts";
import type { Resources } from "./resources.ts";

interface Schedule {
  readonly stage: StageName;
  readonly cron: Cron;
  next: Instant;
}

/** The pipeline's schedules on the simulated clock: each tick goes into its stage's queue once. */
export class Schedules {
  readonly #resources: Resources;
  readonly #schedules: readonly Schedule[];

  /** @param now what was due earlier is made good by one tick soon after it */
  constructor(resources: Resources, now: Instant) {
    this.#resources = resources;
    this.#schedules = pipeline.flatMap(({ name, trigger }) => {
      if (trigger.kind !== "schedule") return [];
      const cron = new Cron(trigger.cron, { timezone: "UTC" });
      return [{ stage: name, cron, next: after(cron, now) }];
    });
  }

  /** When the next tick is. */
  nextDue(): Instant {
    return earliestOf(this.#schedules.map((schedule) => schedule.next)) ?? instantOf(8.64e15);
  }

  /** Sends the ticks that are due by now. */
  async fire(now: Instant): Promise<void> {
    for (const schedule of this.#schedules) {
      if (schedule.next > now) continue;
      await this.#resources.clients.sqs.send(
        new SendMessageCommand({
          QueueUrl: this.#resources.queues.get(schedule.stage)?.url,
          MessageBody: JSON.stringify({ tick: schedule.next }),
        }),
      );
      meter.add({ scheduledInvocations: 1, requests: { "SQS.SendMessage": 1 }, sqsRequests: 1 });
      schedule.next = after(schedule.cron, now);
    }
  }
}

function after(cron: Cron, moment: Instant): Instant {
  const next = cron.nextRun(new Date(epochMilliseconds(moment)));
  return next === null ? instantOf(8.64e15) : instantOf(next.getTime());
}
