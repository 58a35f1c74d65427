import type { Draft } from "../mentions/draft.ts";
import { having } from "./drafts.ts";
import type { Rule } from "./rule.ts";

/** "Here for pain control": what the visit is for. */
const forPain =
  /\b(?:here|seen|admitted|presents?|presenting|visit|consult\w*|referred|returns?)\b[^.;\n]{0,30}\bfor\s+(?:\w+\s+){0,2}pain (?:control|management|mgmt|mgt)\b/i;
const words = /pain \w+$/i;

export const neoplasmPain: Rule = {
  id: "neoplasm-pain",
  sentence: "Where one who has cancer comes to have the pain treated, the pain of the neoplasm is coded, and first.",
  source: "ICD-10-CM Guidelines FY2026 I.C.6.b.5",
  apply({ reading, drafts }) {
    const tumours = drafts.filter(({ code }) => /^(?:C|D(?:0|3[7-9]|4))/.test(code));
    const match = forPain.exec(reading.text);
    if (tumours.length === 0 || match === null || having(drafts, "G893").length > 0) return drafts;
    const made: Draft = {
      code: "G893",
      spans: [{ start: match.index + match[0].search(words), end: match.index + match[0].length }],
      rule: neoplasmPain.id,
      source: neoplasmPain.source,
      reason: "pain of a neoplasm, which the visit is for",
      confidence: 0.86,
      isAssessed: true,
    };
    return [made, ...drafts];
  },
};
