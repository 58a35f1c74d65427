import { dynamoClaimStore } from "../../shared/adapters/aws/claim-store.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import type { Resources } from "../local/resources.ts";

/** Claims whose content is read at once. */
const atOnce = 200;

/** What practices call the visits of claims, by claim id: the number that their own system shows. */
export async function visitNumbers(
  { clients, tableName }: Resources,
  states: readonly ClaimState[],
): Promise<ReadonlyMap<string, string>> {
  const claims = dynamoClaimStore(clients.dynamo, { tableName });
  const numbers = new Map<string, string>();
  for (const [company, ours] of Map.groupBy(states, (state) => state.company)) {
    for (let start = 0; start < ours.length; start += atOnce) {
      const contents = await claims.loadContents(company, ours.slice(start, start + atOnce));
      for (const [claimId, { encounterId }] of contents) numbers.set(claimId, encounterId);
    }
  }
  return numbers;
}
