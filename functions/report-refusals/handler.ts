import { lambdaHandler } from "../../shared/adapters/aws/lambda-handler.ts";
import { reportRefusalsStage } from "./stage.ts";

export const handler = lambdaHandler(reportRefusalsStage);
