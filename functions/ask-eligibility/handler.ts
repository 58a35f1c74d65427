import { lambdaHandler } from "../../shared/adapters/aws/lambda-handler.ts";
import { askEligibilityStage } from "./stage.ts";

export const handler = lambdaHandler(askEligibilityStage);
