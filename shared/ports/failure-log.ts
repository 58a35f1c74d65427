import type { StageName } from "../contracts/stage-name.ts";
import type { Instant } from "../values/instant.ts";

/** Why a message was not done: kept beside the queue, because a dead letter carries no cause. Never PHI. */
export interface Failure {
  readonly stage: StageName;
  readonly messageId: string;
  /** The error's class, as "MissingContentError". */
  readonly error: string;
  /** What our own errors say of themselves; for foreign errors their code only. */
  readonly cause: string;
  readonly receives: number;
  readonly at: Instant;
}

export interface FailureLog {
  put(failure: Failure): Promise<void>;
  list(stage: StageName): Promise<readonly Failure[]>;
}
