import type { CodingItem } from "../../claim/coding-task.ts";
import { identifierFrom } from "../../values/identifier.ts";

/** How often the practice's coders chose each code for the same words. By the words' name (`phraseName`), then by code. */
export type Preferences = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The words of an item's evidence as preferences know them: lower case, single spaces. */
export function phraseOf({ evidence }: Pick<CodingItem, "evidence">): string {
  return (evidence[0]?.text ?? "").toLowerCase().replaceAll(/\s+/g, " ").trim();
}

/** What a phrase is called in keys: a digest of its words. */
export function phraseName(phrase: string): string {
  return identifierFrom(16, "phrase", phrase);
}

/**
 * Puts first among the suggestions of an item that waits for a person what was chosen most for the same words. It only
 * orders: nothing becomes sure by it, and no code comes that was not there.
 */
export function rankByPreference(item: CodingItem, preferences: Preferences): CodingItem {
  const chosen = preferences.get(phraseOf(item));
  if (chosen === undefined || item.standing === "sure" || item.suggestions.length < 2) return item;
  const timesOf = ({ code }: { readonly code: string }) => chosen.get(code) ?? 0;
  return { ...item, suggestions: item.suggestions.toSorted((a, b) => timesOf(b) - timesOf(a)) };
}
