import { having, isAny } from "./drafts.ts";
import type { Rule } from "./rule.ts";

/** Diseases that the Index has below "Dementia, in": Parkinson's, Huntington's, Lewy bodies, frontotemporal. */
const diseases = ["G20", "G10", "G3183", "G3109"];

/** A dementia of no known cause as that of a disease, as severe and as it behaves: F03.B11 -> F02.B11, F03.90 -> F02.80. */
export function ofADisease(code: string): string {
  return code.replace(/^F03/, "F02").replace("F029", "F028");
}

export const dementiaOfADisease: Rule = {
  id: "dementia-of-a-disease",
  sentence: "A dementia beside a disease that brings it is coded as of that disease, and after it.",
  source: "ICD-10-CM Guidelines FY2026 I.A.15, I.A.13",
  apply({ drafts }) {
    const [disease] = having(drafts, ...diseases);
    if (disease === undefined || having(drafts, "F01", "F02", "G30", "#alz").length > 0) return drafts;
    const rest = drafts.filter((draft) => !isAny(draft, "F03"));
    const dementia = having(drafts, "F03").map((draft) => ({
      ...draft,
      code: ofADisease(draft.code),
      rule: dementiaOfADisease.id,
      source: dementiaOfADisease.source,
      reason: `${draft.reason}, in ${disease.reason}`,
    }));
    return rest.flatMap((draft) => (draft === disease ? [draft, ...dementia] : [draft]));
  },
};
