import { ClockMessage, runPracticeClock } from "../../shared/stage/practice-clock.ts";
import { eachMessage } from "../../shared/stage/queue-handler.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";
import { billPatients } from "./bill-patient.ts";

export const billPatientStage: StageDefinition<ClockMessage> = {
  name: "bill-patient",
  message: ClockMessage,
  work: (ports) =>
    eachMessage(
      runPracticeClock(ports, {
        stage: "bill-patient",
        list: "statement",
        kinds: ["statement"],
        run: billPatients(ports),
      }),
    ),
};
