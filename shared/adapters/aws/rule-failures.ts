import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { RuleFailure, type RuleFailures } from "../../ports/rule-failures.ts";
import { mapAtOnce } from "./concurrency.ts";
import { absent, deleteItems, partitionQuery, putItemIf, queryItems } from "./dynamo-calls.ts";
import type { TableEnv } from "./env.ts";
import { keyOf, keys, keyText } from "./keys.ts";
import { packedItem, readPackedItem } from "./packed-item.ts";

/** Claims that own rules failed on in DynamoDB: one item for each rule and claim, put once. */
export function dynamoRuleFailures(client: DynamoDBClient, { tableName }: TableEnv): RuleFailures {
  const partition = (company: string): string => keys.ruleFailure(company, "", "", "").pk;
  return {
    async put(company, failures) {
      const items = failures.map((failure) => {
        const { ruleId, asks, claimId, ...body } = failure;
        return packedItem(keys.ruleFailure(company, ruleId, asks, claimId), body);
      });
      await mapAtOnce(
        items,
        (item) => keyText(keyOf(item)),
        (item) => putItemIf(client, tableName, item, absent),
      );
    },
    async list(company) {
      const failures: RuleFailure[] = [];
      for await (const item of queryItems(client, partitionQuery(tableName, partition(company)))) {
        const [ruleId, asks, claimId] = keyOf(item).sk.split("#");
        failures.push(readPackedItem(item, "rule failure", RuleFailure, { ruleId, asks, claimId }));
      }
      return failures;
    },
    async clear(company, ruleId) {
      const gone = [];
      for await (const item of queryItems(client, partitionQuery(tableName, partition(company), `${ruleId}#`)))
        gone.push(keyOf(item));
      await deleteItems(client, tableName, gone);
    },
  };
}
