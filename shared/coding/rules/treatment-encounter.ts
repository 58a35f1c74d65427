import type { Draft } from "../mentions/draft.ts";
import { having } from "./drafts.ts";
import type { Rule } from "./rule.ts";

/** Drugs of chemotherapy and of immunotherapy as notes name them. */
const chemo =
  "chemo(?:therapy)?|folfox|folfiri|folfirinox|r-?chop|abvd|carboplatin|cisplatin|oxaliplatin|taxol|taxotere|paclitaxel|docetaxel|gemcitabine|gem\\/abraxane|abraxane|doxorubicin|adriamycin|pemetrexed|alimta|etoposide|irinotecan|5-?fu|azacitidine|decitabine|bortezomib|velcade|cyclophosphamide|vincristine|bendamustine|rituxan";
const immuno =
  "pembro(?:lizumab)?|keytruda|nivo(?:lumab)?|opdivo|durva(?:lumab)?|imfinzi|atezo(?:lizumab)?|tecentriq|ipilimumab|ipi\\/nivo|cemiplimab|libtayo|immunotherapy";
const radiation = "xrt|radiation|sbrt|imrt|brachytherapy|rt\\s+fx|fraction";
/** What says that it is given at this visit. */
const given = "today|here for|infusion|infused|cycle\\s*\\d*|c\\d{1,2}(?:\\s?d\\d{1,2})?\\b|#\\s?\\d|fx\\s?\\d";
const notGiven =
  /\b(?:not|no|s\/p|completed|complete|finished|planned|plan|will|next|hold|held|off week|declin\w*|prior|previous|post|after|hx|history|last|induced|from|due to|consider|discuss\w*|refer\w*|start in|pending|off)\b/i;

const kinds: readonly (readonly [words: string, code: string, reason: string])[] = [
  [radiation, "Z510", "radiotherapy is given at this visit"],
  [chemo, "Z5111", "chemotherapy is given at this visit"],
  [immuno, "Z5112", "immunotherapy is given at this visit"],
];

export const treatmentEncounter: Rule = {
  id: "treatment-encounter",
  sentence: "A visit for chemotherapy, immunotherapy or radiotherapy of a malignancy is listed first as that.",
  source: "ICD-10-CM Guidelines FY2026 I.C.2.e.2",
  apply({ reading, drafts }) {
    if (reading.setting !== "outpatient" || having(drafts, "C", "D0", "D4").length === 0) return drafts;
    const made: Draft[] = [];
    for (const [words, code, reason] of kinds) {
      if (having(drafts, code).length > 0) continue;
      const pattern = new RegExp(
        `\\b(?:(?:${given})[^.;\\n]{0,40}\\b(?:${words})|(?:${words})[^.;\\n]{0,30}(?<!\\w)(?:${given}))`,
        "i",
      );
      const match = pattern.exec(reading.text);
      if (match === null) continue;
      const from = reading.text.lastIndexOf(".", match.index) + 1;
      const end = match.index + match[0].length;
      if (notGiven.test(reading.text.slice(from, end))) continue;
      made.push({
        code,
        spans: [{ start: match.index, end }],
        rule: treatmentEncounter.id,
        source: treatmentEncounter.source,
        reason,
        confidence: 0.86,
        isAssessed: true,
        doubt: "is it given at this visit?",
      });
    }
    return [...made, ...drafts];
  },
};
