import { lambdaHandler } from "../../shared/adapters/aws/lambda-handler.ts";
import { scrubClaimStage } from "./stage.ts";

export const handler = lambdaHandler(scrubClaimStage);
