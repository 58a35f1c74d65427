import type { PartyState, SaidOfParty } from "../claim/party.ts";
import type { PracticeProfile, RegisteredFacility, RegisteredProvider } from "../claim/practice-profile.ts";
import { takenOf } from "./party-questions.ts";

/**
 * A practice's profile with who is registered: what practice.json says of them, and what a person took from files. Which of them
 * counts on a day, their own days say.
 */
export function profileOfParties(profile: PracticeProfile, parties: readonly PartyState[]): PracticeProfile {
  const [billingProvider, ...billingProviders] = parties.flatMap(({ party }) =>
    party.kind === "billing" ? party.facts : [],
  );
  const places = parties.flatMap(({ party }) => (party.kind === "facility" ? party.facts : []));
  const [sender] = parties.flatMap(({ party }) => (party.kind === "company" ? party.facts : []));
  const { facility: _facility, sender: _sender, billingProvider: _billing, ...rest } = profile;
  return {
    ...rest,
    ...(billingProvider === undefined ? {} : { billingProvider }),
    billingProviders,
    renderingProviders: parties.flatMap(providersOf),
    ...ownPlace(places),
    facilities: [...places.filter(({ id }) => id !== ""), ...parties.flatMap(takenPlaces)],
    ...(sender === undefined ? {} : { sender }),
  };
}

function ownPlace(places: readonly RegisteredFacility[]): Pick<PracticeProfile, "facility"> {
  const own = places.find(({ id }) => id === "");
  if (own === undefined) return {};
  const { id: _id, ...facility } = own;
  return { facility };
}

/** One who performs services: what a person took from a file stands in front of what it contradicts. */
function providersOf(state: PartyState): readonly RegisteredProvider[] {
  const { party } = state;
  if (party.kind !== "provider") return [];
  const [registered] = party.facts;
  return [...takenOf(state).map((said) => providerSaid(party.id, said, registered)), ...party.facts];
}

/** @param facts what is registered of the same provider, for what the file does not say */
function providerSaid(
  npi: string,
  { name, lastName, firstName, taxonomy, from, to }: SaidOfParty,
  facts: RegisteredProvider | undefined,
): RegisteredProvider {
  const { from: _from, to: _to, ...registered } = facts ?? { npi };
  return {
    ...registered,
    ...(name === undefined ? {} : { name }),
    ...(lastName === undefined ? {} : { lastName }),
    ...(firstName === undefined ? {} : { firstName }),
    ...(taxonomy === undefined ? {} : { taxonomy }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function takenPlaces(state: PartyState): readonly RegisteredFacility[] {
  if (state.party.kind !== "facility") return [];
  const { id } = state.party;
  return takenOf(state).flatMap(({ name, npi, address, from, to }) =>
    name === undefined || address === undefined
      ? []
      : [
          {
            id,
            name,
            address,
            ...(npi === undefined ? {} : { npi }),
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
          },
        ],
  );
}
