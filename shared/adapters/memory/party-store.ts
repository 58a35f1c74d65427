import type { PartyState } from "../../claim/party.ts";
import type { PartyStore } from "../../ports/party-store.ts";
import { byPartyName } from "../party-name.ts";
import { deepFreeze } from "./deep-freeze.ts";

export function memoryPartyStore(): PartyStore {
  const states = new Map<string, PartyState>();
  return {
    async list({ company, practice }) {
      return [...states.values()]
        .filter((state) => state.company === company && state.practice === practice)
        .sort(byPartyName);
    },
    async save(changed) {
      return changed.map((state) => {
        const key = JSON.stringify([state.company, state.practice, state.party.kind, state.party.id]);
        if ((states.get(key)?.version ?? 0) !== state.version - 1) return "conflict";
        states.set(key, deepFreeze(state));
        return "saved";
      });
    },
  };
}
