import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { z } from "zod";
import { PatientState } from "../../claim/patient-state.ts";
import type { PatientStore } from "../../ports/patient-store.ts";
import { identifierFrom } from "../../values/identifier.ts";
import { nameKey } from "../name-key.ts";
import { mapAtOnce } from "./concurrency.ts";
import { getItems, partitionQuery, putItems, queryItems } from "./dynamo-calls.ts";
import type { TableEnv } from "./env.ts";
import { keys, keyText } from "./keys.ts";
import { packedItem, readPackedItem } from "./packed-item.ts";
import { putVersioned } from "./put-versioned.ts";

const Name = z.object({ patientNumber: z.string() });

/**
 * Patients in DynamoDB: one item a patient, changed by a conditional put over its version, and one beside it under its name,
 * which is put first. Numbers and names stand in keys as hashes.
 */
export function dynamoPatientStore(client: DynamoDBClient, { tableName }: TableEnv): PatientStore {
  const hashOf = (patientNumber: string) => identifierFrom(26, "patient", patientNumber);
  const keyFor = (company: string, practice: string, number: string) => keys.patient(company, practice, hashOf(number));

  const saveOne = async (state: PatientState): Promise<"saved" | "conflict"> => {
    const { company, practice, patientNumber, details } = state;
    const name = keys.patientName(company, practice, nameKey(details.person), hashOf(patientNumber));
    await putItems(client, tableName, [packedItem(name, { patientNumber })]);
    return putVersioned(client, tableName, keyFor(company, practice, patientNumber), state);
  };

  return {
    async load({ company, practice }, numbers) {
      const wanted = numbers.map((number) => keyFor(company, practice, number));
      const items = await getItems(client, tableName, wanted);
      return new Map(
        numbers.flatMap((number) => {
          const item = items.get(keyText(keyFor(company, practice, number)));
          return item === undefined ? [] : [[number, readPackedItem(item, "patient", PatientState)] as const];
        }),
      );
    },
    save: (states) =>
      mapAtOnce(states, ({ company, practice, patientNumber }) => `${company}#${practice}#${patientNumber}`, saveOne),
    async namesakes({ company, practice }, person) {
      const { pk } = keys.patientName(company, practice, nameKey(person), "");
      const found: string[] = [];
      for await (const item of queryItems(client, partitionQuery(tableName, pk))) {
        found.push(readPackedItem(item, "patient name", Name).patientNumber);
      }
      return found.sort();
    },
    async *list({ company, practice }) {
      const { pk } = keys.patient(company, practice, "");
      for await (const item of queryItems(client, partitionQuery(tableName, pk))) {
        yield readPackedItem(item, "patient", PatientState);
      }
    },
  };
}
