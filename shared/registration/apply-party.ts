import { canonicalJson } from "../claim/claim-id.ts";
import type { DeclaredParty, PartyDecision, PartyState, PartyWord, SaidOfParty } from "../claim/party.ts";

/** So many words of files are kept of one party; they tell its periods and what differs. */
const mostSaid = 40;

type Owner = Pick<PartyState, "company" | "practice">;

/**
 * A party once its practice.json is known: what it says takes the place of what it said before, and of what a person took from
 * a file before that. The same object comes back where nothing changes.
 */
export function applyDeclared(existing: PartyState | undefined, party: DeclaredParty, owner: Owner): PartyState {
  if (existing === undefined) return { ...owner, version: 1, party, said: [], decided: [] };
  if (canonicalJson(existing.party) === canonicalJson(party)) return existing;
  const decided = existing.decided.filter(({ answer }) => answer === "keep");
  return { ...existing, version: existing.version + 1, party, decided };
}

/** A party once a word of a file is known: of words of one origin the later counts, in whatever order they come. */
export function applyWord(existing: PartyState | undefined, { kind, id, said }: PartyWord, owner: Owner): PartyState {
  if (existing === undefined) {
    return { ...owner, version: 1, party: { kind, id, facts: [] }, said: [said], decided: [] };
  }
  const before = existing.said.find(({ origin }) => origin === said.origin);
  if (before !== undefined && !isLater(said, before)) return existing;
  const others = existing.said.filter((each) => each !== before);
  const all = [...others, said].sort((a, b) => (a.origin < b.origin ? -1 : 1)).slice(0, mostSaid);
  if (before === undefined && !all.includes(said)) return existing;
  return { ...existing, version: existing.version + 1, said: all };
}

/** A party once a person has answered a question about it. */
export function applyDecision(existing: PartyState, decision: PartyDecision): PartyState {
  const { code, value, answer } = decision;
  const others = existing.decided.filter((each) => each.code !== code || each.value !== value);
  const isSame = existing.decided.some((each) => each.code === code && each.value === value && each.answer === answer);
  return isSame ? existing : { ...existing, version: existing.version + 1, decided: [...others, decision] };
}

/** Of two words of one time, one is taken whichever comes first. */
function isLater(a: SaidOfParty, b: SaidOfParty): boolean {
  return a.at === b.at ? canonicalJson(a) > canonicalJson(b) : a.at > b.at;
}
