import { lambdaHandler } from "../../shared/adapters/aws/lambda-handler.ts";
import { billPatientStage } from "./stage.ts";

export const handler = lambdaHandler(billPatientStage);
