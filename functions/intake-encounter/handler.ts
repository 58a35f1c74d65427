import { lambdaHandler } from "../../shared/adapters/aws/lambda-handler.ts";
import { intakeEncounterStage } from "./stage.ts";

export const handler = lambdaHandler(intakeEncounterStage);
