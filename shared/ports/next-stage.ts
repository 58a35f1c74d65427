import type { StageMessage } from "../contracts/messages.ts";
import type { StageName } from "../contracts/stage-name.ts";

/** Hands work to a stage's queue, at least once. Fair between practices. @throws when any message was not taken. */
export interface NextStage {
  send(stage: StageName, messages: readonly StageMessage[]): Promise<void>;
}
