import type { CodeBook } from "../../../codes/code-book.ts";
import type { Day } from "../../../values/day.ts";
import { withModifier } from "../modifiers/with-modifier.ts";
import { operationsTable } from "../procedures/tables/operations-table.ts";
import type { NotBilled, ServiceDraft } from "../service-draft.ts";

/** What is part of another service whenever both are there, in our own table, for where none is imported. */
const included: readonly { readonly within: RegExp; readonly part: RegExp; readonly reason: string }[] = [
  {
    within: /^(?:2(?:3[56]\d|4[56]\d|5[5-6]\d|6[67]\d|7[5-8]\d|8[4-6]\d)\d)$/,
    part: /^29(?:0[0-9]\d|1[0-3]\d|[2-5]\d\d)$/,
    reason: "The first cast, splint or strapping is part of the treatment.",
  },
  {
    within: /^0[01]\d{3}$/,
    part: new RegExp(`^(?:${operationsTable.map(({ code }) => code).join("|")})$`),
    reason: "The surgeon bills the operation.",
  },
  { within: /^1731[13]$/, part: /^116\d\d$/, reason: "Mohs surgery takes the lesion out." },
  { within: /^(?:114|116)\d\d$/, part: /^120[01]\d$/, reason: "A simple closure is part of the excision." },
  { within: /^(?:114|116)\d\d$/, part: /^(?:1110[246])$/, reason: "What is excised whole is not a biopsy beside it." },
  {
    within: /^(?:1[0-7]\d{3}|2\d{4}|64[0-5]\d\d)$/,
    part: /^64450$/,
    reason: "Numbing the place is part of the procedure.",
  },
  { within: /^(?:9406[0]|94640|94644)$/, part: /^94664$/, reason: "Showing how to inhale is part of the treatment." },
  { within: /^94060$/, part: /^94640$/, reason: "What opens the airways is part of the test before and after it." },
  { within: /^3123[78]$|^3157[59]$/, part: /^31231$/, reason: "Looking is part of what was done through the scope." },
  { within: /^58300$|^58301$|^1198[123]$/, part: /^96372$/, reason: "Giving the device is the procedure." },
  { within: /^(?:G0402|G043[89])$/, part: /^96127$/, reason: "Looking for depression is part of the wellness visit." },
  { within: /^G0444$/, part: /^96127$/, reason: "The questionnaire is part of Medicare's screening." },
  { within: /^46(?:221|320|083|9\d\d|606)$/, part: /^46600$/, reason: "Looking is part of what was done." },
  {
    within: /^57(?:4[56]\d|52[02])$/,
    part: /^(?:57452|6443[05])$/,
    reason: "Looking and numbing are part of what was done.",
  },
  { within: /^59025$/, part: /^76818$/, reason: "It is part of the profile." },
  { within: /^51(?:70[05]|720|798)$|^52\d{3}$/, part: /^5170[12]$/, reason: "The catheter is part of the procedure." },
  { within: /^(?:11730|11750)$/, part: /^64450$/, reason: "The block is part of the operation on the nail." },
  { within: /^(?:11750)$/, part: /^11730$/, reason: "Taking the nail off is part of removing it for good." },
  { within: /^(?:17004)$/, part: /^1700[03]$/, reason: "Fifteen lesions or more are one code." },
  {
    within: /^(?:64615|67028|20610|20611|20605|20606|20600|20604|20550|20551|20526|11900|11901)$/,
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
      ({ within, part }) => part.test(draft.code) && drafts.some((other) => other !== draft && within.test(other.code)),
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
