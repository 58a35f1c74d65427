import { lambdaHandler } from "../../shared/adapters/aws/lambda-handler.ts";
import { postRemittanceStage } from "./stage.ts";

export const handler = lambdaHandler(postRemittanceStage);
