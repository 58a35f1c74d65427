import { textOf } from "../said.ts";
import type { ServiceDraft } from "../service-draft.ts";
import type { ModifierContext } from "./modifier-context.ts";
import { repeatModifier } from "./repeat-modifier.ts";
import { withModifier } from "./with-modifier.ts";

/**
 * 76 or 77 where another claim of the same day has the same procedure and the note says that it was done again, and by whom;
 * else a coder is asked: done again, or billed twice, is nothing that a history can say. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12; modifiers 76 and 77.
 */
export function tellRepeat(drafts: readonly ServiceDraft[], { past, note }: ModifierContext): readonly ServiceDraft[] {
  const today = new Set(past.filter(({ day }) => day === note.day).map(({ procedure }) => procedure));
  if (today.size === 0) return drafts;
  return drafts.map((draft) => {
    const isAsked = draft.role === "procedure" || draft.role === "test" || draft.role === "imaging";
    if (!isAsked || !today.has(draft.code) || draft.modifiers.some((modifier) => /^7[67]$/.test(modifier)))
      return draft;
    const told = note.reading.statements
      .filter(({ start, end }) => draft.spans.some((span) => span.start >= start && span.start < end))
      .map((statement) => repeatModifier(textOf(note.reading, statement)))
      .find((modifier) => modifier !== undefined);
    if (told !== undefined) return withModifier(draft, told);
    return {
      ...draft,
      doubts: [
        ...draft.doubts,
        `Another claim of this day has ${draft.code}: 76 if the same person did it again, 77 if another did, none of both if it is the same service.`,
      ],
    };
  });
}
