import type { ServiceDraft } from "../service-draft.ts";
import type { ModifierContext } from "./modifier-context.ts";
import { withModifier } from "./with-modifier.ts";

const source =
  /\b(?:split[- /]*(?:or )?\/?\(?(?:or )?shared\)?|shared (?:visit|service|encounter|E\/?M)|visit (?:was )?shared|split visit|shared with (?:the |our )?(?:NP|PA|APP|APRN|nurse practitioner|physician assistant))\b/i;
const substantive =
  /\bsubstantive\b|\b(?:more than half|majority|over half|>\s?50 ?%|more than 50 ?%)\b[^.;]{0,40}\btime\b|\b(?:I|attending|physician) (?:personally )?(?:made|performed|approved|formulated|did|developed)\b[^.;]{0,50}\b(?:MDM|medical decision[- ]making|management plan|plan)\b/i;
/** Visits of facilities; of an office none is shared. */
const sharable = /^99(?:2[23]\d|28[1-5]|29[12]|30[4-9]|31[056])\d?$|^G0316$/;
/** Where a visit can be shared. Source: 42 CFR 415.140. */
const facilities = new Set(["19", "21", "22", "23", "31", "51", "61"]);

/** FS on a visit that a physician and another practitioner of the group shared in a facility. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 30.6.18; 42 CFR 415.140. */
export function tellShared(drafts: readonly ServiceDraft[], { note }: ModifierContext): readonly ServiceDraft[] {
  const { text } = note.reading;
  if (!source.test(text) || /\bnot (?:a )?(?:split|shared)\b/i.test(text)) return drafts;
  return drafts.map((draft) => {
    if (draft.role !== "visit" || draft.code === "99024") return draft;
    if (!facilities.has(note.placeOfService) || !sharable.test(draft.code))
      return {
        ...draft,
        doubts: [
          ...draft.doubts,
          "A visit in an office is not shared: it is billed by who gave it, or incident to the physician.",
        ],
      };
    const doubts = [
      ...draft.doubts,
      ...(substantive.test(text)
        ? []
        : ["The text does not say who did the substantive part, and that one bills the visit."]),
      ...(note.payer === "medicare" || note.isPayerSaid
        ? []
        : ["Medicare wants FS on a shared visit; the text does not say who pays."]),
    ];
    const told = { ...draft, doubts };
    return note.payer === "medicare" ? withModifier(told, "FS") : told;
  });
}
