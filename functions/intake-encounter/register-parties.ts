import type { Encounter } from "../../shared/claim/encounter.ts";
import type { PartyState, PartyWord } from "../../shared/claim/party.ts";
import type { Tenant } from "../../shared/contracts/object-keys.ts";
import type { PartyStore } from "../../shared/ports/party-store.ts";
import { isNews, wordsOfEncounter } from "../../shared/registration/words-of-encounter.ts";
import { registerWords } from "../../shared/stage/load-practice.ts";

/** So many different words of visits are remembered, so that each is looked at once. */
const mostRemembered = 10_000;

/** How many words are registered together. */
const atOnce = 100;

/** Registers whom a file names, as the file is read. */
export interface PartyRecorder {
  /** What a visit says of who bills and performs services that is not registered yet. */
  readonly newsOf: (encounter: Encounter) => readonly PartyWord[];
  readonly record: (words: readonly PartyWord[]) => Promise<void>;
  /** Registers what is left to. */
  readonly finish: () => Promise<void>;
}

/** @param registered who is registered when the file is opened */
export function createPartyRecorder(
  store: PartyStore,
  tenant: Tenant,
  registered: readonly PartyState[],
): PartyRecorder {
  let parties = registered;
  let waiting: PartyWord[] = [];
  const seen = new Set<string>();
  const flush = async (): Promise<void> => {
    const words = waiting;
    waiting = [];
    if (words.length > 0) parties = await registerWords(store, tenant, parties, words);
  };
  return {
    newsOf: (encounter) =>
      wordsOfEncounter(encounter).filter((word) => {
        const name = `${word.kind} ${word.id} ${word.said.origin}`;
        if (seen.has(name)) return false;
        if (seen.size < mostRemembered) seen.add(name);
        return isNews(parties, word);
      }),
    async record(words) {
      waiting.push(...words);
      if (waiting.length >= atOnce) await flush();
    },
    finish: flush,
  };
}
