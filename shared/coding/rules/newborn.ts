import { derive, having, isAny } from "./drafts.ts";
import type { Rule } from "./rule.ts";

const vaginal = /\b(?:svd|nsvd|vaginal|vag delivery)\b/i;
const cesarean = /\b(?:c-?\/?section|cesarean|c\/s|cs)\b/i;
const birth =
  /\b(?:born (?:today|here|in (?:this )?hospital|at)|newborn (?:admission|exam)|nursery|delivered today|birth (?:record|encounter)|day of life|DOL ?[0-3]\b|admission|liveborn|discharge)/i;

export const newbornBirth: Rule = {
  id: "newborn-birth",
  sentence: "At the birth itself Z38 is first on the record of the newborn, once.",
  source: "ICD-10-CM Guidelines FY2026 I.C.16.a.2",
  apply({ reading, drafts }) {
    const facts = having(drafts, "#newborn");
    const [first] = facts;
    if (first === undefined) return drafts;
    const rest = drafts.filter((draft) => !facts.includes(draft));
    const isBirth = reading.setting === "inpatient" || birth.test(reading.text);
    if (
      !isBirth ||
      drafts.some((draft) => isAny(draft, "O", "#delivery", "#pregnant", "Z37")) ||
      rest.some((draft) => isAny(draft, "Z38", "Z001"))
    )
      return rest;
    const code = cesarean.test(reading.text) ? "Z3801" : vaginal.test(reading.text) ? "Z3800" : undefined;
    return code === undefined ? rest : [derive(newbornBirth, code, facts, "liveborn in this hospital", 0.9), ...rest];
  },
};
