import type { CodingItem } from "../../shared/claim/coding-task.ts";
import { type Preferences, phraseName, phraseOf } from "../../shared/coding/review/rank-by-preference.ts";
import { preferencePrefix, type Tenant } from "../../shared/contracts/object-keys.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";

/** What the practice's coders chose before, for the words of items that wait for a person. */
export async function loadPreferences(
  documents: DocumentStore,
  tenant: Tenant,
  items: readonly CodingItem[],
): Promise<Preferences> {
  const preferences = new Map<string, ReadonlyMap<string, number>>();
  for (const item of items) {
    const phrase = phraseOf(item);
    if (item.standing === "sure" || item.suggestions.length < 2 || phrase === "" || preferences.has(phrase)) continue;
    const chosen = new Map<string, number>();
    const prefix = preferencePrefix(tenant, phraseName(phrase));
    for await (const { key } of documents.list("inbound", prefix)) {
      const [code = ""] = key.slice(prefix.length).split("-");
      chosen.set(code, (chosen.get(code) ?? 0) + 1);
    }
    if (chosen.size > 0) preferences.set(phrase, chosen);
  }
  return preferences;
}
