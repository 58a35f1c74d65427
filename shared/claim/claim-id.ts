import { identifierFrom } from "../values/identifier.ts";
import type { Encounter } from "./encounter.ts";

/**
 * The claim's name, decided by whose encounter it is: the same encounter always makes the same claim, however often it
 * is dropped. 15 characters of base 32 (75 bits): under the 17 that some payers keep of CLM01, and without PHI.
 * A replacement or void of the same encounter is a claim of its own.
 */
export function claimIdOf(
  company: string,
  practice: string,
  encounter: Pick<Encounter, "encounterId"> & Series,
): string {
  return identifierFrom(15, "claim", company, practice, encounter.encounterId, ...seriesOf(encounter));
}

/** What tells the later claims of an encounter from its first: what they replace, or which part of a stay they bill. */
type Series = Pick<Encounter, "frequency" | "payerClaimNumber"> & Partial<Pick<Encounter, "serviceFrom">>;

function seriesOf({ frequency, payerClaimNumber = "", serviceFrom }: Series): readonly string[] {
  if (frequency === "1") return [];
  return frequency === "7" || frequency === "8"
    ? [frequency, payerClaimNumber]
    : [frequency, payerClaimNumber, serviceFrom ?? ""];
}

/** Names an encounter's content: equal content, equal name. What was stored before there were kinds of claims keeps its name. */
export function contentIdOf(encounter: Encounter): string {
  const { claimType, ...rest } = encounter;
  return identifierFrom(16, "content", canonicalJson(claimType === "professional" ? rest : encounter));
}

/** JSON with the keys of every object sorted and undefined left out: one text for one content. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
