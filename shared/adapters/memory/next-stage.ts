import type { StageMessage } from "../../contracts/messages.ts";
import type { StageName } from "../../contracts/stage-name.ts";
import type { NextStage } from "../../ports/next-stage.ts";
import { deepFreeze } from "./deep-freeze.ts";

export interface MemoryNextStage extends NextStage {
  /** Takes everything that waits for a stage, in the order it was sent. */
  take(stage: StageName): readonly StageMessage[];
}

export function memoryNextStage(): MemoryNextStage {
  const queues = new Map<StageName, StageMessage[]>();
  return {
    async send(stage, messages) {
      const queue = queues.get(stage) ?? [];
      queue.push(...messages.map((message) => deepFreeze({ ...message })));
      queues.set(stage, queue);
    },
    take(stage) {
      const waiting = queues.get(stage) ?? [];
      queues.delete(stage);
      return waiting;
    },
  };
}
