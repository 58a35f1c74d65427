import type { Draft } from "../mentions/draft.ts";
import type { Reading } from "../mentions/reading.ts";
import { readLabValues } from "./read-lab-values.ts";
import type { Rule } from "./rule.ts";

const id = "lab-value";
/** A tumor marker speaks for itself. */
const isValue = ({ rule, code }: Draft) => rule === "vocabulary/lab-values" && !code.startsWith("R97");

export const labValue: Rule = {
  id,
  sentence: "A laboratory's finding is coded where the assessment names it, or where no diagnosis stands beside it.",
  source: "ICD-10-CM Guidelines FY2026 III.B",
  apply({ reading, drafts }) {
    const read = readLabValues(reading).filter(({ code }) => !drafts.some((draft) => draft.code === code));
    const all = [...drafts, ...read];
    if (!all.some(isValue)) return all;
    const hasDiagnosis = drafts.some((draft) => !isValue(draft) && /^[A-QST]/.test(draft.code));
    return all.filter((draft) => !isValue(draft) || isTakenUp(draft, reading, hasDiagnosis));
  },
};

/** In a note without an assessment what stands in a line of its own, before all else, is its problem. */
function isTakenUp({ spans }: Draft, { statements, hasAssessment, text }: Reading, hasDiagnosis: boolean): boolean {
  return spans.some(({ start }) =>
    statements.some(({ section, ...each }) => {
      if (start < each.start || start >= each.end) return false;
      if (hasAssessment) return section === "assessment";
      return section === "open" && (!hasDiagnosis || text.slice(each.start, start).trim() === "");
    }),
  );
}
