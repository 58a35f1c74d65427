import { lambdaHandler } from "../../shared/adapters/aws/lambda-handler.ts";
import { submitClaimsStage } from "./stage.ts";

export const handler = lambdaHandler(submitClaimsStage);
