import type { PartyKind, PartyQuestionCode, PartyState, SaidOfParty } from "../claim/party.ts";
import { isVisit } from "./visit-origin.ts";

/** Something that files say of a party and practice.json does not; a person decides. */
export interface PartyQuestion {
  readonly kind: PartyKind;
  readonly id: string;
  readonly code: PartyQuestionCode;
  /** What the files say; "" where it is the party itself that is unknown. */
  readonly value: string;
  /** What is registered. */
  readonly registered: readonly string[];
}

type Facts = Readonly<Record<string, unknown>>;

/** What is compared, by the question that a difference is. */
const compared: readonly (readonly [PartyQuestionCode, (facts: Facts) => unknown])[] = [
  ["other-taxonomy", ({ taxonomy }) => taxonomy],
  ["other-name", ({ lastName, name }) => lastName ?? name],
  ["other-tax-id", ({ taxId }) => taxId],
  ["other-npi", ({ npi }) => npi],
  ["other-zip", ({ address }) => zipOf(address)],
];

/** All questions about the parties of one practice that nobody has answered, in the order of the parties. */
export function partyQuestions(parties: readonly PartyState[]): readonly PartyQuestion[] {
  const listed = new Set(parties.flatMap(({ party }) => (party.facts.length > 0 ? [party.kind] : [])));
  return parties.flatMap((state) => questionsOf(state, listed.has(state.party.kind)).filter(isOpen(state)));
}

/** @param isListed practice.json names parties of the kind: who is not among them is unknown */
function questionsOf({ party: { kind, id, facts }, said }: PartyState, isListed: boolean): readonly PartyQuestion[] {
  if (facts.length === 0) {
    const isUnknown = kind !== "facility" && isListed && said.some(({ isOurs }) => isOurs);
    return isUnknown ? [{ kind, id, code: "not-listed", value: "", registered: [] }] : [];
  }
  return compared.flatMap(([code, of]) => {
    const registered = [...new Set(facts.flatMap((each) => textOf(of(each))))];
    const others = new Set(said.flatMap((each) => textOf(of(each))).filter((text) => !hasText(registered, text)));
    return registered.length === 0 ? [] : [...others].sort().map((value) => ({ kind, id, code, value, registered }));
  });
}

function isOpen({ decided }: PartyState) {
  return ({ code, value }: PartyQuestion) => !decided.some((each) => each.code === code && each.value === value);
}

/**
 * What files say of a party that counts: what a person took. The rest changes nothing, so that the same file says the same again.
 * A visit knows no days of its provider: it counts only where no other word says the same.
 */
export function takenOf({ party, said, decided }: PartyState): readonly SaidOfParty[] {
  const took = (code: PartyQuestionCode, value: string) =>
    decided.some((each) => each.answer === "take" && each.code === code && each.value === value);
  const taken =
    party.facts.length > 0
      ? said.filter((each) => compared.some(([code, of]) => textOf(of(each)).some((value) => took(code, value))))
      : took("not-listed", "")
        ? said
        : [];
  const registered = taken.filter(({ origin }) => !isVisit(origin));
  return registered.length > 0 ? registered : taken;
}

function zipOf(address: unknown): unknown {
  return typeof address === "object" && address !== null && "zip" in address
    ? String(address.zip).slice(0, 5)
    : undefined;
}

function textOf(value: unknown): readonly string[] {
  return typeof value === "string" && value !== "" ? [value] : [];
}

function hasText(texts: readonly string[], text: string): boolean {
  return texts.some((each) => each.toUpperCase() === text.toUpperCase());
}
