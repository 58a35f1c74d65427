import { ClockMessage, runPracticeClock } from "../../shared/stage/practice-clock.ts";
import { eachMessage } from "../../shared/stage/queue-handler.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";
import { askEligibility } from "./ask-eligibility.ts";

export const askEligibilityStage: StageDefinition<ClockMessage> = {
  name: "ask-eligibility",
  message: ClockMessage,
  work: (ports) =>
    eachMessage(
      runPracticeClock(ports, {
        stage: "ask-eligibility",
        hasDue: async ({ company, practice }) => (await ports.eligibility.questions(company, practice)).length > 0,
        kinds: ["270"],
        run: askEligibility(ports),
      }),
    ),
};
