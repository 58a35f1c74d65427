import type { ServiceDraft } from "../service-draft.ts";
import type { ModifierContext } from "./modifier-context.ts";
import { withModifier } from "./with-modifier.ts";

const professional =
  /\b(?:interpretation(?: and report)? only|(?:read|reading|reads?) only|professional component(?: only)?|(?:I|we) (?:provide|provided|did) (?:the )?(?:interpretation|reading)(?: and report)? only|global not billed)\b/i;
const technical =
  /\b(?:technical component(?: only)?|tracing only|TC only|without interpretation|read(?:ing)? (?:by|at) (?:the )?(?:outside|another|remote))\b/i;
/** Tests that have two parts and a modifier for each. Those that have numbers of their own for the parts stand beside. */
const parted =
  /^(?:7\d{4}|930[1-9]\d|933\d\d|938\d\d|939\d\d|940[16]0|947\d\d|95[89]\d\d|92(?:083|13[34]|250|235)|51741|76\d{3})$/;
const numbers: Readonly<Record<string, { readonly professional: string; readonly technical: string }>> = {
  "93000": { professional: "93010", technical: "93005" },
  "93015": { professional: "93018", technical: "93017" },
};

/** 26 and TC where the note says that only the reading, or only the taking, was this practice's. Source: CMS Physician Fee Schedule, PCTC IND. */
export function tellPart(drafts: readonly ServiceDraft[], { note }: ModifierContext): readonly ServiceDraft[] {
  const { text } = note.reading;
  const part = professional.test(text) ? "professional" : technical.test(text) ? "technical" : undefined;
  if (part === undefined) return drafts;
  return drafts.map((draft) => {
    const own = numbers[draft.code];
    if (own !== undefined) return { ...draft, code: own[part] };
    if (draft.role !== "imaging" || !parted.test(draft.code)) return draft;
    return withModifier(draft, part === "professional" ? "26" : "TC");
  });
}
