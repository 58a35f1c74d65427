import { dynamoClaimStore } from "../../shared/adapters/aws/claim-store.ts";
import { dynamoPracticeRegistry } from "../../shared/adapters/aws/practice-registry.ts";
import { clockLists } from "../../shared/claim/claim-state.ts";
import { instantOf } from "../../shared/values/instant.ts";
import type { Resources } from "./resources.ts";

/** After every due date. */
const ever = instantOf(253_402_300_799_000);

/** Whether a claim of any practice stands in a list that the pipeline itself works through, however far off. */
export async function claimsAwaitClock({ clients, tableName }: Resources): Promise<boolean> {
  const claims = dynamoClaimStore(clients.dynamo, { tableName });
  const practices = await dynamoPracticeRegistry(clients.dynamo, { tableName }).list();
  for (const { company, practice } of practices) {
    for (const list of clockLists) {
      const { claimIds } = await claims.work(company, practice, list, ever, { limit: 1 });
      if (claimIds.length > 0) return true;
    }
  }
  return false;
}
