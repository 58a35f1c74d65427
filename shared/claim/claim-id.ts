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
  encounter: Pick<Encounter, "encounterId" | "frequency" | "payerClaimNumber">,
): string {
  const again = encounter.frequency === "1" ? [] : [encounter.frequency, encounter.payerClaimNumber ?? ""];
  return identifierFrom(15, "claim", company, practice, encounter.encounterId, ...again);
}

/** Names an encounter's content: equal content, equal name. */
export function contentIdOf(encounter: Encounter): string {
  return identifierFrom(16, "content", canonicalJson(encounter));
}

/** JSON with the keys of every object sorted and undefined left out: one text for one content. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
