import { dynamoClaimStore } from "../../shared/adapters/aws/claim-store.ts";
import { s3DocumentStore } from "../../shared/adapters/aws/document-store.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import { readRules } from "../../shared/stage/load-rules.ts";
import type { Resources } from "../local/resources.ts";
import { brokenRule, type ReasonWords, wordsFor } from "./reason-words.ts";

/** What a hold is about: the reason's words, and where the claim shows it. */
export interface HoldWords extends ReasonWords {
  /** As "2400 SV107 (line 2 diagnosis pointers)"; empty where the whole claim is meant. */
  readonly places: readonly string[];
}

export type WordsOfHold = (state: ClaimState, reason: string) => HoldWords;

/** Claims whose history is read at once. */
const atOnce = 20;

/** The words of claims' holds: with the places that the scrubber found, and the words of a company's own rules. */
export async function holdWords(
  { clients, buckets, tableName }: Resources,
  states: readonly ClaimState[],
): Promise<WordsOfHold> {
  const claims = dynamoClaimStore(clients.dynamo, { tableName });
  const held = states.filter(({ work, holds }) => work?.list === "held" && holds.length > 0);
  const places = new Map<string, readonly string[]>();
  for (let start = 0; start < held.length; start += atOnce) {
    const histories = await Promise.all(
      held.slice(start, start + atOnce).map(({ company, claimId }) => claims.history(company, claimId)),
    );
    for (const history of histories) {
      const found = history?.events.findLast(({ kind }) => kind === "scrubbed")?.detail.places;
      if (history !== undefined && Array.isArray(found)) places.set(history.state.claimId, found);
    }
  }
  const rules = await ownWords({ clients, buckets }, held);
  return ({ company, claimId }, reason) => ({
    ...(rules.get(`${company} ${reason}`) ?? wordsFor(reason)),
    places: (places.get(claimId) ?? []).flatMap((place) =>
      place.startsWith(`${reason} `) ? [place.slice(reason.length + 1)] : [],
    ),
  });
}

/** The words of own rules, by company and rule. */
async function ownWords(
  { clients, buckets }: Pick<Resources, "clients" | "buckets">,
  held: readonly ClaimState[],
): Promise<ReadonlyMap<string, ReasonWords>> {
  const words = new Map<string, ReasonWords>();
  const wanted = held.filter(({ holds }) => holds.some(({ reason }) => reason.startsWith("own-")));
  for (const company of new Set(wanted.map((state) => state.company))) {
    for (const { reading } of await readRules(s3DocumentStore(clients.s3, buckets), company)) {
      if (reading.kind === "broken") continue;
      const { id, sentence, remedy } = reading.compiled.rule;
      words.set(`${company} ${id}`, { what: brokenRule(sentence), todo: remedy });
    }
  }
  return words;
}
