import type { CodeBook } from "../../../codes/code-book.ts";
import type { Day } from "../../../values/day.ts";
import { withModifier } from "../modifiers/with-modifier.ts";
import type { NotBilled, ServiceDraft } from "../service-draft.ts";

/** What is part of another service whenever both are there, in our own table, for where none is imported. */
const included: readonly { readonly within: readonly string[]; readonly part: RegExp; readonly reason: string }[] = [
  { within: ["11730", "11750"], part: /^64450$/, reason: "The block is part of the operation on the nail." },
  { within: ["11750"], part: /^11730$/, reason: "Taking the nail off is part of removing it for good." },
  { within: ["17004"], part: /^1700[03]$/, reason: "Fifteen lesions or more are one code." },
  {
    within: [
      "64615",
      "67028",
      "20610",
      "20611",
      "20605",
      "20606",
      "20600",
      "20604",
      "20550",
      "20551",
      "20526",
      "11900",
      "11901",
    ],
    part: /^96372$/,
    reason: "Giving the drug is part of the procedure.",
  },
];
const source = "CMS NCCI Policy Manual for Medicare Services";
const visits = new Set(["visit", "preventive-visit"]);

/**
 * Drops what is part of another line and tells apart what the imported table lets stand with a modifier: 59 on the second
 * of a pair, for a coder to confirm. Source: CMS NCCI PTP edits.
 */
export function partPairs(
  drafts: readonly ServiceDraft[],
  codes: CodeBook,
  day: Day,
): { readonly drafts: readonly ServiceDraft[]; readonly notBilled: readonly NotBilled[] } {
  const notBilled: NotBilled[] = [];
  let kept = drafts.filter((draft) => {
    const inside = included.find(
      ({ within, part }) => part.test(draft.code) && drafts.some(({ code }) => within.includes(code)),
    );
    if (inside === undefined) return true;
    notBilled.push({ code: draft.code, spans: draft.spans, reason: inside.reason, source });
    return false;
  });
  for (const first of kept) {
    for (const second of kept) {
      if (first === second || first.code === second.code || visits.has(second.role) || visits.has(first.role)) continue;
      const pair = codes.pair("practitioner", first.code, second.code, day);
      if (pair.kind !== "known") continue;
      if (pair.fact.modifierIndicator === "0") {
        notBilled.push({
          code: second.code,
          spans: second.spans,
          reason: `It is part of ${first.code} and is never billed beside it.`,
          source: `${source}; ${pair.release}`,
        });
        kept = kept.filter((draft) => draft !== second);
      } else if (!second.modifiers.some((modifier) => /^(?:59|X[EPSU])$/.test(modifier))) {
        const isOtherSide = first.side !== undefined && second.side !== undefined && first.side !== second.side;
        const told = {
          ...withModifier(second, isOtherSide ? "XS" : "59"),
          doubts: [
            ...second.doubts,
            `It is part of ${first.code} unless it was done apart from it (another site, lesion or time).`,
          ],
        };
        kept = kept.map((draft) => (draft === second ? told : draft));
      }
    }
  }
  return { drafts: kept, notBilled };
}
