import { ClockMessage, runPracticeClock } from "../../shared/stage/practice-clock.ts";
import { eachMessage } from "../../shared/stage/queue-handler.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";
import { createRescrubber } from "./rescrub-ready.ts";
import { submitClaims } from "./submit-claims.ts";

export const submitClaimsStage: StageDefinition<ClockMessage> = {
  name: "submit-claims",
  message: ClockMessage,
  work: (ports) =>
    eachMessage(
      runPracticeClock(ports, {
        stage: "submit-claims",
        list: "ready",
        kinds: ["837p", "837i"],
        run: submitClaims(ports, createRescrubber(ports)),
      }),
    ),
};
