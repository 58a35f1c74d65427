import { ClockMessage, runPracticeClock } from "../../shared/stage/practice-clock.ts";
import { eachMessage } from "../../shared/stage/queue-handler.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";
import { pollClaimStatus } from "./poll-claim-status.ts";

export const pollClaimStatusStage: StageDefinition<ClockMessage> = {
  name: "poll-claim-status",
  message: ClockMessage,
  work: (ports) =>
    eachMessage(
      runPracticeClock(ports, {
        stage: "poll-claim-status",
        list: "follow-up",
        kinds: ["276"],
        run: pollClaimStatus(ports),
      }),
    ),
};
