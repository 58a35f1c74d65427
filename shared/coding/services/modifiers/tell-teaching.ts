import type { ServiceDraft } from "../service-draft.ts";
import type { ModifierContext } from "./modifier-context.ts";
import { withModifier } from "./with-modifier.ts";

/** A physician in training; "a resident of the nursing home" is none. */
const trainee =
  /\bPGY ?-? ?[1-7]\b|\b(?:resident|fellow)(?:'s| physician| Dr\b\.?| doctor| note| documentation| team|s? and I)\b|\b(?:with|by|from) (?:the |our |a )?(?:(?:medical|surgical|surgery|medicine|family medicine|ED|OB|pediatrics?|IM|psychiatry|neurology|orthopedic|senior|chief|cardiology|GI) )*(?:resident|fellow)s?\b(?! of)/i;
/** The teaching physician's own part. */
const present =
  /\bI (?:have )?(?:also )?(?:personally |independently )?(?:saw|seen|examined|evaluated|interviewed|performed|supervised)\b|\bI was (?:physically |personally )?present\b|\b(?:attending|teaching physician) (?:was )?present\b|\bteaching physician\b[^.;]{0,40}\b(?:saw|examined|present|performed)\b|\bpresent (?:for|during|throughout) (?:the )?(?:key|critical|entire)\b/i;
const absent =
  /\b(?:did not|didn't|have not|not) (?:personally )?(?:see|seen|examine|examined)\b|\bI was not present\b/i;
const exception = /\bprimary care exception\b/i;
/** Visits that the exception covers. Source: 42 CFR 415.174. */
const covered = /^(?:9920[23]|9921[123]|G0402|G043[89])$/;
const told = new Set(["visit", "preventive-visit", "procedure"]);

/** GC where a resident took part and the teaching physician was there, GE under the exception of primary care. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 100. */
export function tellTeaching(drafts: readonly ServiceDraft[], { note }: ModifierContext): readonly ServiceDraft[] {
  const { text } = note.reading;
  if (!trainee.test(text) && !exception.test(text)) return drafts;
  const isMedicare = note.payer === "medicare";
  const isThere = present.test(text) && !absent.test(text);
  return drafts.map((draft) => {
    if (!told.has(draft.role) || draft.code === "99024") return draft;
    if (exception.test(text) && covered.test(draft.code)) return isMedicare ? withModifier(draft, "GE") : draft;
    if (!isThere)
      return {
        ...draft,
        doubts: [
          ...draft.doubts,
          "A resident took part, and the text does not say that the teaching physician was there.",
        ],
      };
    if (isMedicare) return withModifier(draft, "GC");
    return note.isPayerSaid
      ? draft
      : {
          ...draft,
          doubts: [...draft.doubts, "A resident took part: Medicare wants GC, and the text does not say who pays."],
        };
  });
}
