import type { AttributeValue, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { keyOf, stateSk } from "../../shared/adapters/aws/keys.ts";
import { itemToState } from "../../shared/adapters/aws/state-item.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import { lifecycleRank } from "../../shared/claim/lifecycle.ts";
import { ledgerKey } from "../local/table-contents.ts";

/** How many claims have come how far. Each counts in every step that it has passed. */
export interface Steps {
  readonly read: number;
  readonly coded: number;
  readonly scrubbed: number;
  readonly sent: number;
  readonly accepted: number;
  readonly decided: number;
}

export const stepNames = ["read", "coded", "scrubbed", "sent", "accepted", "decided"] as const;

function stepsOf(state: ClaimState): number {
  if (state.outcome !== "none") return 6;
  const rank = lifecycleRank[state.lifecycle];
  if (rank >= lifecycleRank["payer-accepted"] && state.lifecycle !== "rejected-by-payer") return 5;
  if (state.fileId !== undefined) return 4;
  if (state.lifecycle === "needs-fix" || state.lifecycle === "validated") return 3;
  return state.lifecycle === "coded" ? 2 : 1;
}

/**
 * Follows claims without asking for them: sees each state as it is written. What is counted is what stands in the table,
 * without a read of it.
 */
export class ClaimProgress {
  readonly #reached = new Map<string, number>();
  #changes = 0;

  /** Claims that were there before. */
  start(states: readonly ClaimState[]): void {
    for (const state of states) this.#note(state);
  }

  /** Sees what a client writes from now on. */
  follow(client: DynamoDBClient): void {
    client.middlewareStack.add(
      (next) => async (call) => {
        const answer = await next(call);
        const item = itemOf(call.input);
        if (item !== undefined && keyOf(item).sk === stateSk) this.#note(itemToState(item));
        return answer;
      },
      { step: "initialize", name: "claimProgress" },
    );
  }

  /** Grows with every change. */
  get changes(): number {
    return this.#changes;
  }

  steps(): Steps {
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (const reached of this.#reached.values()) counts[reached] = (counts[reached] ?? 0) + 1;
    const from = (step: number) => counts.slice(step).reduce((sum, count) => sum + count, 0);
    return { read: from(1), coded: from(2), scrubbed: from(3), sent: from(4), accepted: from(5), decided: from(6) };
  }

  #note(state: ClaimState): void {
    this.#reached.set(ledgerKey(state), stepsOf(state));
    this.#changes++;
  }
}

function itemOf(input: object): Record<string, AttributeValue> | undefined {
  return "Item" in input && isItem(input.Item) ? input.Item : undefined;
}

function isItem(value: unknown): value is Record<string, AttributeValue> {
  return typeof value === "object" && value !== null && "pk" in value && "sk" in value;
}
