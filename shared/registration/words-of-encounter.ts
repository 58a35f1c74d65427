import type { Encounter } from "../claim/encounter.ts";
import type { BillingProvider, Provider } from "../claim/parties.ts";
import type { PartyState, PartyWord } from "../claim/party.ts";
import type { Instant } from "../values/instant.ts";
import { isNpi } from "../values/npi.ts";
import { applyWord } from "./apply-party.ts";
import { partyQuestions } from "./party-questions.ts";
import { visitOrigin } from "./visit-origin.ts";

/** A visit says the same of a provider whenever it was: its word has no time. */
const always = "0001-01-01T00:00:00.000Z" as Instant;

/** What an encounter says of who bills and who performs its services. A number that is no NPI says nothing. */
export function wordsOfEncounter(encounter: Encounter): readonly PartyWord[] {
  const { billingProvider, rendering, institutional, lines } = encounter;
  const performed = [rendering, institutional?.attending, ...lines.map((line) => line.rendering)];
  return [
    ...(billingProvider === undefined ? [] : wordOf("billing", billingProvider)),
    ...performed.flatMap((provider) => (provider === undefined ? [] : wordOf("provider", provider))),
  ];
}

function wordOf(kind: PartyWord["kind"], provider: Provider | BillingProvider): readonly PartyWord[] {
  const { npi, name, lastName, firstName, taxonomy } = provider;
  if (!isNpi(npi)) return [];
  const said = {
    ...(name === undefined ? {} : { name }),
    ...(lastName === undefined ? {} : { lastName }),
    ...(firstName === undefined ? {} : { firstName }),
    ...(taxonomy === undefined ? {} : { taxonomy }),
    ...("taxId" in provider ? { taxId: provider.taxId } : {}),
  };
  return [{ kind, id: npi, said: { origin: visitOrigin(said), at: always, isOurs: true, ...said } }];
}

/** Whether a word of a visit tells something: of somebody who is not registered, or otherwise than he is. */
export function isNews(parties: readonly PartyState[], word: PartyWord): boolean {
  const standing = parties.find(({ party }) => party.kind === word.kind && party.id === word.id);
  if (standing === undefined || standing.party.facts.length === 0) return true;
  const alone = { ...standing, said: [] };
  return partyQuestions([applyWord(alone, word, standing)]).length > 0;
}
