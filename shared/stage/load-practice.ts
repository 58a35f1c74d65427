import type { PartyState, PartyWord } from "../claim/party.ts";
import { PracticeProfile } from "../claim/practice-profile.ts";
import { profileKey, type Tenant } from "../contracts/object-keys.ts";
import type { Clock } from "../ports/clock.ts";
import type { DocumentStore } from "../ports/document-store.ts";
import type { PartyStore } from "../ports/party-store.ts";
import { applyDeclared, applyWord } from "../registration/apply-party.ts";
import { declaredParties } from "../registration/declared-parties.ts";
import { profileOfParties } from "../registration/profile-of-parties.ts";
import { identifierFrom } from "../values/identifier.ts";
import { parseProfile } from "./read-profile.ts";

export interface PracticePorts {
  readonly documents: DocumentStore;
  readonly parties: PartyStore;
  readonly clock: Clock;
}

export type PracticeReading =
  | {
      readonly kind: "practice";
      /** With who is registered. */
      readonly profile: PracticeProfile;
      readonly parties: readonly PartyState[];
    }
  | { readonly kind: "broken"; readonly problems: readonly string[] };

const maxRounds = 8;

/** A practice's parties kept changing while they were being written: tried again, and then parked. */
export class ContendedPracticeError extends Error {
  override readonly name = "ContendedPracticeError";
  constructor() {
    super("a practice's registration kept changing");
  }
}

/**
 * A practice as it is registered. A practice.json that is not registered yet is registered first, over what it said before; it is
 * read after the table and looked at again once it is written, so that of two that race the later stands. Without one, what was
 * registered stays.
 */
export async function loadPractice(ports: PracticePorts, tenant: Tenant): Promise<PracticeReading> {
  for (let round = 0; round < maxRounds; round++) {
    const parties = await ports.parties.list(tenant);
    const text = await ports.documents.readText("inbound", profileKey(tenant));
    const reading = text === undefined ? undefined : parseProfile(text);
    if (reading?.kind === "broken") return reading;
    const profile = reading?.profile ?? PracticeProfile.parse({});
    if (text === undefined || registeredProfile(parties) === nameOf(text)) {
      return { kind: "practice", profile: profileOfParties(profile, parties), parties };
    }
    await declare(ports, tenant, parties, profile, nameOf(text));
  }
  throw new ContendedPracticeError();
}

/** So many whom only files name are kept of a practice; a directory of a whole country is none of its own. */
const mostUnlisted = 2_000;

/** Registers what files say of parties, and answers all as they then stand. May be repeated: a word counts once. */
export async function registerWords(
  store: PartyStore,
  { company, practice }: Tenant,
  parties: readonly PartyState[],
  words: readonly PartyWord[],
): Promise<readonly PartyState[]> {
  let known = new Map(parties.map((state) => [partyName(state.party), state]));
  for (let round = 0; round < maxRounds; round++) {
    let unlisted = [...known.values()].filter(({ party }) => party.facts.length === 0).length;
    const changed = new Map<string, PartyState>();
    for (const word of words) {
      const name = partyName(word);
      const before = known.get(name);
      if (before === undefined && !changed.has(name) && ++unlisted > mostUnlisted) continue;
      const after = applyWord(changed.get(name) ?? before, word, { company, practice });
      if (after !== before) changed.set(name, { ...after, version: (before?.version ?? 0) + 1 });
    }
    const answers = changed.size === 0 ? [] : await store.save([...changed.values()]);
    if (!answers.includes("conflict")) return [...new Map([...known, ...changed]).values()];
    known = new Map((await store.list({ company, practice })).map((state) => [partyName(state.party), state]));
  }
  throw new ContendedPracticeError();
}

function partyName({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`;
}

/** Everybody first, then the practice itself, which says that this was done; what was refused is done by the next round. */
async function declare(
  { parties: store, clock }: PracticePorts,
  { company, practice }: Tenant,
  parties: readonly PartyState[],
  profile: PracticeProfile,
  name: string,
): Promise<void> {
  const declared = declaredParties(profile);
  const named = new Set(declared.map(partyName));
  const gone = parties
    .map(({ party }) => party)
    .filter((party) => party.kind !== "practice" && party.facts.length > 0 && !named.has(partyName(party)))
    .map((party) => ({ ...party, facts: [] }));
  const changed = [...declared, ...gone].flatMap((party) => {
    const before = parties.find((each) => partyName(each.party) === partyName(party));
    const after = applyDeclared(before, party, { company, practice });
    return after === before ? [] : [after];
  });
  const answers = changed.length === 0 ? [] : await store.save(changed);
  if (answers.includes("conflict")) return;
  const own = parties.find(({ party }) => party.kind === "practice");
  const { placeOfService } = profile;
  const facts = [{ profile: name, at: clock.now(), ...(placeOfService === undefined ? {} : { placeOfService }) }];
  await store.save([applyDeclared(own, { kind: "practice", id: practice, facts }, { company, practice })]);
}

function registeredProfile(parties: readonly PartyState[]): string | undefined {
  return parties.flatMap(({ party }) => (party.kind === "practice" ? party.facts : []))[0]?.profile;
}

/** The same practice.json, the same name. */
function nameOf(text: string): string {
  return identifierFrom(26, "profile", text);
}
