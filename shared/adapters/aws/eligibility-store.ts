import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { EligibilityCheck, EligibilityQuestion, type EligibilityStore } from "../../ports/eligibility.ts";
import { identifierFrom } from "../../values/identifier.ts";
import { deleteItems, partitionQuery, putItems, queryItems } from "./dynamo-calls.ts";
import type { TableEnv } from "./env.ts";
import { keys } from "./keys.ts";
import { packedItem, readPackedItem } from "./packed-item.ts";

/** Answers of payers in DynamoDB: one item for each member and day of service. The member stands in the key as a hash. */
export function dynamoEligibilityStore(client: DynamoDBClient, { tableName }: TableEnv): EligibilityStore {
  const keyFor = (company: string, payerId: string, memberId: string, day: string) =>
    keys.eligibility(company, identifierFrom(26, "member", payerId, memberId), day);
  const keyOfQuestion = ({ company, practice, claimId, content }: EligibilityQuestion) =>
    keys.eligibilityQuestion(company, practice, claimId, content);
  return {
    async ask({ company, practice, payerId, claimId, content }) {
      const question = { company, practice, payerId, claimId, content };
      await putItems(client, tableName, [packedItem(keyOfQuestion(question), question)]);
    },
    async questions(company, practice) {
      const { pk } = keys.eligibilityQuestion(company, practice, "", "");
      const found: EligibilityQuestion[] = [];
      for await (const item of queryItems(client, partitionQuery(tableName, pk))) {
        found.push(readPackedItem(item, "eligibility question", EligibilityQuestion));
      }
      return found;
    },
    async forget(questions) {
      await deleteItems(client, tableName, questions.map(keyOfQuestion));
    },
    async put({ memberId, ...check }) {
      const { company, payerId, day } = check;
      await putItems(client, tableName, [packedItem(keyFor(company, payerId, memberId, day), check)]);
    },
    async checks(company, payerId, memberId) {
      const { pk } = keyFor(company, payerId, memberId, "");
      const found: EligibilityCheck[] = [];
      for await (const item of queryItems(client, partitionQuery(tableName, pk))) {
        found.push(readPackedItem(item, "eligibility", EligibilityCheck, { memberId }));
      }
      return found;
    },
  };
}
