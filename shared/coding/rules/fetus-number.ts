import type { Draft } from "../mentions/draft.ts";
import type { Reading } from "../mentions/reading.ts";
import { having, isAny } from "./drafts.ts";

/** Codes of chapter 15 whose seventh character tells which fetus it is of. */
const ofFetus = /^O(?:31|32|33[3-6]|35|36|40|41|60[12]|64|69).*0$/;
const named = /\b(?:twin|baby|fetus|triplet)\s*#?\s*([ABC]|[1-3])\b/gi;

/**
 * "FGR of twin B" -> the code of fetus 2. The twin that is named closest in the sentence counts.
 * Source: ICD-10-CM Guidelines FY2026 I.C.15.a.6.
 */
export function withFetusNumber(drafts: readonly Draft[], { text }: Reading): readonly Draft[] {
  if (having(drafts, "O30").length === 0) return drafts;
  return drafts.map((draft) => {
    const [span] = draft.spans;
    if (span === undefined || !isAny(draft, "O") || draft.code.includes("|") || !ofFetus.test(draft.code)) return draft;
    const start = Math.max(text.lastIndexOf(".", span.start), text.lastIndexOf(";", span.start)) + 1;
    const end = span.end + Math.max(text.slice(span.end).search(/[.;\n]|$/), 0);
    const distance = ({ index }: { readonly index: number }) =>
      Math.min(Math.abs(start + index - span.end), Math.abs(start + index - span.start));
    const [closest] = [...text.slice(start, end).matchAll(named)].toSorted(
      (one, other) => distance(one) - distance(other),
    );
    const which = closest?.[1]?.toUpperCase();
    if (which === undefined) return draft;
    return { ...draft, code: `${draft.code.slice(0, -1)}${/\d/.test(which) ? which : which.charCodeAt(0) - 64}` };
  });
}
