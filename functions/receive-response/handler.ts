import { lambdaHandler } from "../../shared/adapters/aws/lambda-handler.ts";
import { receiveResponseStage } from "./stage.ts";

export const handler = lambdaHandler(receiveResponseStage);
