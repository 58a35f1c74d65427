import { eachMessage } from "../../shared/stage/queue-handler.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";
import { ReportMessage, reportRefusals } from "./report-refusals.ts";

export const reportRefusalsStage: StageDefinition<ReportMessage> = {
  name: "report-refusals",
  message: ReportMessage,
  work: (ports) => eachMessage(reportRefusals(ports)),
};
