import { phraseSearch } from "../mentions/find-in-text.ts";
import { derive } from "./drafts.ts";
import type { Rule } from "./rule.ts";

const later = phraseSearch(
  "follow up|f/u|recheck|re check|re-check|post hospital|hospital follow up|return visit|reevaluation|checkup after|check up after",
);

/** Stands for a condition that is over, with the history that it leaves: "#over:Z8701". */
export const overMark = "#over:";

export const finishedTreatment: Rule = {
  id: "finished-treatment",
  sentence: "A visit about a condition that is over and treated is a follow-up, with the history after it.",
  source: "ICD-10-CM Guidelines FY2026 I.C.21.c.8",
  apply({ reading, drafts }) {
    const over = drafts.filter(({ code }) => code.startsWith(overMark));
    const [first] = over;
    if (first === undefined) return drafts;
    const rest = drafts.filter((draft) => !over.includes(draft));
    const isIll = rest.some(({ code }) => /^[A-Y]/.test(code));
    const hasReason = rest.some(({ code }) => /^(?:Z0|Z1|Z3|Z4|Z5)/.test(code));
    if (isIll || hasReason || later(reading).length === 0) return rest;
    const histories = over.map((draft) =>
      derive(finishedTreatment, draft.code.slice(overMark.length), [draft], `${draft.reason}: over`, 0.8),
    );
    return [
      derive(finishedTreatment, "Z09", [first], "follow-up after finished treatment", 0.8),
      ...histories,
      ...rest,
    ];
  },
};
