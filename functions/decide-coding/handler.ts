import { lambdaHandler } from "../../shared/adapters/aws/lambda-handler.ts";
import { decideCodingStage } from "./stage.ts";

export const handler = lambdaHandler(decideCodingStage);
