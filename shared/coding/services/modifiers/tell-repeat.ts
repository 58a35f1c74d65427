import type { ServiceDraft } from "../service-draft.ts";
import type { ModifierContext } from "./modifier-context.ts";

/**
 * Asks a coder where another claim of the same day has the same procedure: done again, or billed twice, is nothing that a
 * history can say. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12; modifiers 76 and 77.
 */
export function tellRepeat(drafts: readonly ServiceDraft[], { past, note }: ModifierContext): readonly ServiceDraft[] {
  const today = new Set(past.filter(({ day }) => day === note.day).map(({ procedure }) => procedure));
  if (today.size === 0) return drafts;
  return drafts.map((draft) => {
    const isAsked = draft.role === "procedure" || draft.role === "test";
    if (!isAsked || !today.has(draft.code) || draft.modifiers.some((modifier) => /^7[67]$/.test(modifier)))
      return draft;
    return {
      ...draft,
      doubts: [
        ...draft.doubts,
        `Another claim of this day has ${draft.code}: 76 if the same person did it again, 77 if another did, none of both if it is the same service.`,
      ],
    };
  });
}
