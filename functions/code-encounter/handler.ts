import { lambdaHandler } from "../../shared/adapters/aws/lambda-handler.ts";
import { codeEncounterStage } from "./stage.ts";

export const handler = lambdaHandler(codeEncounterStage);
