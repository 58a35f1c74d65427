import { z } from "zod";
import type { WorkList } from "../claim/claim-state.ts";
import { PracticeMessage, TickMessage } from "../contracts/messages.ts";
import type { Tenant } from "../contracts/object-keys.ts";
import type { StageName } from "../contracts/stage-name.ts";
import type { BatchKind, BatchStore } from "../ports/batch-store.ts";
import type { ClaimStore } from "../ports/claim-store.ts";
import type { Clock } from "../ports/clock.ts";
import type { NextStage } from "../ports/next-stage.ts";
import type { PracticeRegistry } from "../ports/practice-registry.ts";

/** What a clock-driven stage reads: a tick from the scheduler, or one practice's turn. */
export const ClockMessage = z.union([PracticeMessage, TickMessage]);
export type ClockMessage = z.infer<typeof ClockMessage>;

export interface PracticeClockPorts {
  readonly claims: ClaimStore;
  readonly batches: BatchStore;
  readonly registry: PracticeRegistry;
  readonly next: NextStage;
  readonly clock: Clock;
}

export interface PracticeClock {
  readonly stage: StageName;
  /** The list that the work is done from, or whether a practice has some. */
  readonly list?: WorkList;
  readonly hasDue?: (tenant: Tenant) => Promise<boolean>;
  /** The batches of which one may be left open. */
  readonly kinds: readonly BatchKind[];
  readonly run: (tenant: Tenant) => Promise<unknown>;
}

/**
 * Turns a tick into one message for each practice that has work due or a batch left open, and a practice's message into
 * its work: so that a large practice holds up no other, and an idle one costs two reads.
 */
export function runPracticeClock(
  ports: PracticeClockPorts,
  clock: PracticeClock,
): (message: ClockMessage) => Promise<void> {
  return async (message) => {
    if ("practice" in message) {
      await clock.run({ company: message.company, practice: message.practice });
      return;
    }
    const now = ports.clock.now();
    const busy: PracticeMessage[] = [];
    for (const { company, practice } of await ports.registry.list()) {
      const isDue =
        clock.list === undefined
          ? (await clock.hasDue?.({ company, practice })) === true
          : (await ports.claims.work(company, practice, clock.list, now, { limit: 1 })).claimIds.length > 0;
      if (isDue || (await isLeftOpen(company, practice))) busy.push({ company, practice });
    }
    if (busy.length > 0) await ports.next.send(clock.stage, busy);
  };

  async function isLeftOpen(company: string, practice: string): Promise<boolean> {
    for (const kind of clock.kinds) {
      if ((await ports.batches.openBatches(company, practice, kind)).length > 0) return true;
    }
    return false;
  }
}
