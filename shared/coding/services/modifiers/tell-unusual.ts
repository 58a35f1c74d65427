import { findSaid } from "../said.ts";
import type { ServiceDraft } from "../service-draft.ts";
import type { ModifierContext } from "./modifier-context.ts";

const unusual =
  /\b(?:increased procedural service|modifier 22|(?:significantly|substantially|considerably|unusually|exceptionally|extremely) (?:more )?(?:difficult|complex|increased|greater|longer|prolonged|additional)(?: \w+){0,2}|(?:took|required|added|adding) (?:an? )?(?:additional|extra) \d+ ?(?:min\w*|hours?)|(?:twice|double|three times) (?:the |as )?(?:usual|normal|long|typical)|\d+ ?(?:%|percent) (?:more|longer|greater)|longer than (?:usual|typical|normal))\b/gi;

/** 22 is never told without a coder: the payer wants a report of what was more, and why. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 20.4.6. */
export function tellUnusual(drafts: readonly ServiceDraft[], { note }: ModifierContext): readonly ServiceDraft[] {
  const [said] = findSaid(note.reading, unusual).filter(({ marks }) => !marks.has("negated"));
  if (said === undefined) return drafts;
  return drafts.map((draft) =>
    draft.role === "procedure" && /^[1-6]\d{4}$/.test(draft.code)
      ? {
          ...draft,
          doubts: [
            ...draft.doubts,
            "The work was far more than usual, says the text: 22 with a report of what was more and why, or nothing.",
          ],
        }
      : draft,
  );
}
