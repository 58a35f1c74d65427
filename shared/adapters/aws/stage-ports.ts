import type { StagePorts } from "../../stage/stage-definition.ts";
import { httpEligibilityService, noEligibilityService } from "../http/eligibility-service.ts";
import { dynamoBatchStore } from "./batch-store.ts";
import { dynamoClaimStore } from "./claim-store.ts";
import { dynamoClient, s3Client, sqsClient } from "./clients.ts";
import { awsClock } from "./clock.ts";
import { s3CodeSetStore } from "./code-set-store.ts";
import { dynamoControlNumbers } from "./control-numbers.ts";
import { s3DocumentStore } from "./document-store.ts";
import { dynamoEligibilityStore } from "./eligibility-store.ts";
import { readBucketsEnv, readEligibilityEnv, readQueuesEnv, readTableEnv } from "./env.ts";
import { sqsNextStage } from "./next-stage.ts";
import { dynamoPartyStore } from "./party-store.ts";
import { dynamoPatientStore } from "./patient-store.ts";
import { dynamoPracticeRegistry } from "./practice-registry.ts";
import { dynamoRemittanceStore } from "./remittance-store.ts";
import { dynamoRuleFailures } from "./rule-failures.ts";
import { dynamoServiceHistory } from "./service-history.ts";
import { dynamoVisitStore } from "./visit-store.ts";

/** Every port over AWS, from the environment of this process. */
export function awsStagePorts(): StagePorts {
  const dynamo = dynamoClient();
  const table = readTableEnv();
  const eligibilityUrl = readEligibilityEnv();
  return {
    codeSets: s3CodeSetStore(s3Client(), readBucketsEnv()),
    claims: dynamoClaimStore(dynamo, table),
    batches: dynamoBatchStore(dynamo, table),
    numbers: dynamoControlNumbers(dynamo, table),
    registry: dynamoPracticeRegistry(dynamo, table),
    eligibility: dynamoEligibilityStore(dynamo, table),
    eligibilityService: eligibilityUrl === undefined ? noEligibilityService : httpEligibilityService(eligibilityUrl),
    parties: dynamoPartyStore(dynamo, table),
    patients: dynamoPatientStore(dynamo, table),
    remittances: dynamoRemittanceStore(dynamo, table),
    visits: dynamoVisitStore(dynamo, table),
    services: dynamoServiceHistory(dynamo, table),
    ruleFailures: dynamoRuleFailures(dynamo, table),
    documents: s3DocumentStore(s3Client(), readBucketsEnv()),
    next: sqsNextStage(sqsClient(), readQueuesEnv()),
    clock: awsClock(),
  };
}
