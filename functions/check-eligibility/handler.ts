import { lambdaHandler } from "../../shared/adapters/aws/lambda-handler.ts";
import { checkEligibilityStage } from "./stage.ts";

export const handler = lambdaHandler(checkEligibilityStage);
