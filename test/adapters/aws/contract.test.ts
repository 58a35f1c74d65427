import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { DeleteMessageBatchCommand, ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe } from "vitest";
import { dynamoBatchStore } from "../../../shared/adapters/aws/batch-store.ts";
import { dynamoClaimStore } from "../../../shared/adapters/aws/claim-store.ts";
import { dynamoClient, s3Client, sqsClient } from "../../../shared/adapters/aws/clients.ts";
import { s3CodeSetStore } from "../../../shared/adapters/aws/code-set-store.ts";
import { dynamoControlNumbers } from "../../../shared/adapters/aws/control-numbers.ts";
import { s3DocumentStore } from "../../../shared/adapters/aws/document-store.ts";
import { dynamoEligibilityStore } from "../../../shared/adapters/aws/eligibility-store.ts";
import { readBucketsEnv, readQueuesEnv, readTableEnv } from "../../../shared/adapters/aws/env.ts";
import { dynamoFailureLog } from "../../../shared/adapters/aws/failure-log.ts";
import { keyAttributes, keys } from "../../../shared/adapters/aws/keys.ts";
import { sqsNextStage } from "../../../shared/adapters/aws/next-stage.ts";
import { dynamoPartyStore } from "../../../shared/adapters/aws/party-store.ts";
import { dynamoPatientStore } from "../../../shared/adapters/aws/patient-store.ts";
import { dynamoPracticeRegistry } from "../../../shared/adapters/aws/practice-registry.ts";
import { dynamoRemittanceStore } from "../../../shared/adapters/aws/remittance-store.ts";
import { dynamoRuleFailures } from "../../../shared/adapters/aws/rule-failures.ts";
import { dynamoServiceHistory } from "../../../shared/adapters/aws/service-history.ts";
import { dynamoVisitStore } from "../../../shared/adapters/aws/visit-store.ts";
import {
  ClaimMessage,
  PracticeMessage,
  RemittanceMessage,
  type StageMessage,
  TickMessage,
} from "../../../shared/contracts/messages.ts";
import type { StageName } from "../../../shared/contracts/stage-name.ts";
import { batchStoreContract } from "../contract/batch-store.ts";
import { claimStoreContract } from "../contract/claim-store.ts";
import { codeSetStoreContract } from "../contract/code-set-store.ts";
import { controlNumbersContract } from "../contract/control-numbers.ts";
import { documentStoreContract } from "../contract/document-store.ts";
import { eligibilityStoreContract } from "../contract/eligibility-store.ts";
import { nextStageContract } from "../contract/next-stage.ts";
import { partyStoreContract } from "../contract/party-store.ts";
import { patientStoreContract } from "../contract/patient-store.ts";
import { serviceHistoryContract } from "../contract/service-history.ts";
import {
  failureLogContract,
  practiceRegistryContract,
  remittanceStoreContract,
  ruleFailuresContract,
} from "../contract/small-stores.ts";
import { visitStoreContract } from "../contract/visit-store.ts";
import { type Emulators, startEmulators } from "./emulators.ts";

let emulators: Emulators;
beforeAll(async () => {
  emulators = await startEmulators();
});
afterAll(() => emulators.stop());

async function receiveAll(stage: StageName): Promise<StageMessage[]> {
  const QueueUrl = readQueuesEnv().get(stage);
  const messages: StageMessage[] = [];
  while (true) {
    const command = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 });
    const { Messages = [] } = await sqsClient().send(command);
    if (Messages.length === 0) return messages;
    for (const { Body } of Messages) messages.push(readMessage(Body ?? ""));
    const Entries = Messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
    await sqsClient().send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  }
}

function readMessage(body: string): StageMessage {
  const parsed: unknown = JSON.parse(body);
  for (const schema of [ClaimMessage, RemittanceMessage, PracticeMessage, TickMessage]) {
    const message = schema.safeParse(parsed);
    if (message.success) return message.data;
  }
  throw new Error("a message of no known kind");
}

describe("claims in DynamoDB", () => claimStoreContract(() => dynamoClaimStore(dynamoClient(), readTableEnv())));
describe("batches in DynamoDB", () => batchStoreContract(() => dynamoBatchStore(dynamoClient(), readTableEnv())));
describe("practices in DynamoDB", () =>
  practiceRegistryContract(() => dynamoPracticeRegistry(dynamoClient(), readTableEnv())));
describe("answers of payers in DynamoDB", () =>
  eligibilityStoreContract(() => dynamoEligibilityStore(dynamoClient(), readTableEnv())));
describe("visits in DynamoDB", () => visitStoreContract(() => dynamoVisitStore(dynamoClient(), readTableEnv())));
describe("parties in DynamoDB", () => partyStoreContract(() => dynamoPartyStore(dynamoClient(), readTableEnv())));
describe("patients in DynamoDB", () => patientStoreContract(() => dynamoPatientStore(dynamoClient(), readTableEnv())));
describe("remittances in DynamoDB", () =>
  remittanceStoreContract(() => dynamoRemittanceStore(dynamoClient(), readTableEnv())));
describe("services in DynamoDB", () =>
  serviceHistoryContract(() => dynamoServiceHistory(dynamoClient(), readTableEnv())));
describe("failing rules in DynamoDB", () =>
  ruleFailuresContract(() => dynamoRuleFailures(dynamoClient(), readTableEnv())));
describe("failures in DynamoDB", () => failureLogContract(() => dynamoFailureLog(dynamoClient(), readTableEnv())));
describe("control numbers in DynamoDB", () =>
  controlNumbersContract(async (used) => {
    for (const [company, last] of Object.entries(used)) {
      const Item = { ...keyAttributes(keys.controlNumber(company)), n: { N: String(last) } };
      await dynamoClient().send(new PutItemCommand({ TableName: readTableEnv().tableName, Item }));
    }
    return dynamoControlNumbers(dynamoClient(), readTableEnv());
  }));
describe("code sets in S3", () => codeSetStoreContract(() => s3CodeSetStore(s3Client(), readBucketsEnv())));
describe("documents in S3", () => documentStoreContract(() => s3DocumentStore(s3Client(), readBucketsEnv())));
describe("queues in SQS", () => nextStageContract(() => sqsNextStage(sqsClient(), readQueuesEnv()), receiveAll));
