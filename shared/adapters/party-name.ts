import type { PartyState } from "../claim/party.ts";

/** The order in which parties are listed: by kind and id. */
export function byPartyName({ party: a }: PartyState, { party: b }: PartyState): number {
  const [first, second] = [`${a.kind} ${a.id}`, `${b.kind} ${b.id}`];
  return first < second ? -1 : first > second ? 1 : 0;
}
