import { lambdaHandler } from "../../shared/adapters/aws/lambda-handler.ts";
import { pollClaimStatusStage } from "./stage.ts";

export const handler = lambdaHandler(pollClaimStatusStage);
