import { findSaid, isDone } from "./said.ts";
import type { ServiceDraft } from "./service-draft.ts";
import type { ServiceNote } from "./service-note.ts";

const repeated: readonly { readonly codes: readonly string[]; readonly pattern: RegExp }[] = [
  {
    codes: ["93000", "93005", "93010"],
    pattern: /\b(?:repeat(?:ed)?|second|2nd) (?:12[- ]lead )?(?:ekg|ecg)\b(?! (?:in|next|at (?:the )?next))/gi,
  },
  { codes: ["94640"], pattern: /\b(?:repeat(?:ed)?|second|2nd) (?:neb\w*|duoneb|treatment)\b/gi },
];

/** What was done again on the day by the same practice -> a second line with 76. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12. */
export function repeatLines({ reading }: ServiceNote, drafts: readonly ServiceDraft[]): readonly ServiceDraft[] {
  return repeated.flatMap(({ codes, pattern }) => {
    const first = drafts.find(({ code }) => codes.includes(code));
    const again = findSaid(reading, pattern).find(isDone);
    if (first === undefined || again === undefined) return [];
    if (first.spans.some((span) => again.start <= span.start && span.end <= again.end)) return [];
    const isOther = /\bby (?:Dr|another|a second)\b/i.test(
      reading.text.slice(again.statement.start, again.statement.end),
    );
    return [
      {
        ...first,
        modifiers: [...first.modifiers, isOther ? "77" : "76"],
        spans: [again],
        rule: "repeats/same-day",
        reason: "It was done again on the same day.",
      },
    ];
  });
}
