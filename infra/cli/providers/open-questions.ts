import { readTableEnv } from "../../../shared/adapters/aws/env.ts";
import { dynamoPartyStore } from "../../../shared/adapters/aws/party-store.ts";
import { dynamoPracticeRegistry } from "../../../shared/adapters/aws/practice-registry.ts";
import { type PartyQuestion, partyQuestions } from "../../../shared/registration/party-questions.ts";
import type { Resources } from "../../local/resources.ts";

/** A question about a provider, biller or place of a practice. */
export type OpenQuestion = PartyQuestion & { readonly practice: string };

/** What files say of providers otherwise than practice.json, and nobody has decided. */
export async function openQuestions(
  { clients }: Pick<Resources, "clients">,
  practice: string | undefined,
): Promise<readonly OpenQuestion[]> {
  const table = readTableEnv();
  const store = dynamoPartyStore(clients.dynamo, table);
  const found: OpenQuestion[] = [];
  for (const name of await dynamoPracticeRegistry(clients.dynamo, table).list()) {
    if (practice !== undefined && name.practice !== practice) continue;
    const questions = partyQuestions(await store.list(name));
    found.push(...questions.map((question) => ({ ...question, practice: name.practice })));
  }
  return found;
}
