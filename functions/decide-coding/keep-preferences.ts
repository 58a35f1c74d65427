import type { CodingDecision, CodingTask } from "../../shared/claim/coding-task.ts";
import { phraseName, phraseOf } from "../../shared/coding/review/rank-by-preference.ts";
import { preferencePrefix, type Tenant } from "../../shared/contracts/object-keys.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import { identifierFrom } from "../../shared/values/identifier.ts";

/**
 * Remembers which code a person chose for words that were in doubt, once a decision: it orders what is suggested next
 * time, and decides nothing.
 */
export async function keepPreferences(
  documents: DocumentStore,
  tenant: Tenant,
  { items, claimId, content }: CodingTask,
  { diagnoses, by, at }: CodingDecision,
): Promise<void> {
  for (const item of items) {
    const phrase = phraseOf(item);
    if (item.standing === "sure" || phrase === "") continue;
    const offered = [item.code, ...item.suggestions.map(({ code }) => code)];
    const chosen = offered.find(
      (code) => code !== undefined && diagnoses.some((each) => each.replaceAll(".", "") === code),
    );
    if (chosen === undefined) continue;
    const name = identifierFrom(12, "decision", claimId, content, at);
    const key = `${preferencePrefix(tenant, phraseName(phrase))}${chosen}-${name}.json`;
    await documents.write("inbound", key, `${JSON.stringify({ code: chosen, by, at })}\n`, "application/json");
  }
}
