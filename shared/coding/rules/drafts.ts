import type { Draft } from "../mentions/draft.ts";
import type { Rule } from "./rule.ts";

/** Whether a draft's code (the first of its releases) begins with any of these, written without dots. */
export function isAny(draft: Draft, ...prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => draft.code.startsWith(prefix));
}

/** The drafts whose code begins with any of these. */
export function having(drafts: readonly Draft[], ...prefixes: readonly string[]): readonly Draft[] {
  return drafts.filter((draft) => isAny(draft, ...prefixes));
}

/** The drafts without those whose code begins with any of these. */
export function without(drafts: readonly Draft[], ...prefixes: readonly string[]): readonly Draft[] {
  return drafts.filter((draft) => !isAny(draft, ...prefixes));
}

/** A draft that a rule makes from others: it carries their places in the text, and is as sure as the least sure of them. */
export function derive(
  rule: Pick<Rule, "id" | "source">,
  code: string,
  from: readonly Draft[],
  reason: string,
  confidence = 1,
): Draft {
  const seen = new Set<number>();
  return {
    code,
    spans: from.flatMap(({ spans }) => spans).filter(({ start }) => !seen.has(start) && seen.add(start)),
    rule: rule.id,
    source: rule.source,
    reason,
    confidence: Math.min(confidence, ...from.map((draft) => draft.confidence)),
    isAssessed: from.some(({ isAssessed }) => isAssessed),
    doubt: from.find(({ doubt }) => doubt !== undefined)?.doubt,
  };
}
