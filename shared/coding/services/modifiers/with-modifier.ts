import type { ServiceDraft } from "../service-draft.ts";

/** A draft with a modifier more, once. */
export function withModifier(draft: ServiceDraft, modifier: string): ServiceDraft {
  return draft.modifiers.includes(modifier) ? draft : { ...draft, modifiers: [...draft.modifiers, modifier] };
}
