import type { Draft } from "../mentions/draft.ts";
import { phraseSearch } from "../mentions/find-in-text.ts";
import { derive, having, isAny } from "./drafts.ts";
import type { Rule } from "./rule.ts";

const unrelated = phraseSearch(
  "not due to hypertension|unrelated to hypertension|not hypertensive|not related to hypertension|not due to htn",
);

export const hypertensionCombination: Rule = {
  id: "hypertension-combination",
  sentence:
    "Hypertension with heart failure is I11.0, with chronic kidney disease I12, with both I13; the link is presumed.",
  source: "ICD-10-CM Guidelines FY2026 I.C.9.a",
  apply({ reading, drafts }) {
    const pressure = having(drafts, "I10", "I119", "#htn", "I1310", "I130");
    const failure = having(drafts, "I50");
    const kidney = having(drafts, "N18");
    const rest = drafts.filter((draft) => !isAny(draft, "I10", "I119", "#htn", "I1310", "I130"));
    const [first] = pressure;
    if (first === undefined) return drafts;
    const isLinked = unrelated(reading).length === 0;
    const hasFailure = isLinked && failure.length > 0;
    const hasKidney = (isLinked && kidney.length > 0) || having(drafts, "#htn-ckd", "I1310", "I130").length > 0;
    const isHeart = having(drafts, "I119", "I1310", "I130").length > 0;
    if (!hasFailure && !hasKidney) return drafts.filter(({ code }) => !code.startsWith("#htn"));
    const isLate = kidney.some((draft) => isAny(draft, "N185", "N186"));
    const code =
      hasKidney && (hasFailure || isHeart)
        ? hasFailure
          ? isLate
            ? "I132"
            : "I130"
          : isLate
            ? "I1311"
            : "I1310"
        : hasKidney
          ? isLate
            ? "I120"
            : "I129"
          : "I110";
    const made = derive(
      hypertensionCombination,
      code,
      [...pressure, ...(hasFailure ? failure : []), ...(hasKidney ? kidney : [])],
      words(code),
    );
    const stages: Draft[] =
      hasKidney && kidney.length === 0
        ? [
            derive(
              hypertensionCombination,
              stageIn(reading.text),
              pressure,
              "stage of the kidney disease, additional",
              0.8,
            ),
          ]
        : [];
    // It stands where the first of its parts stood, and before the failure and the stage that say more of it.
    const parts = new Set([...pressure, ...failure, ...(hasKidney ? kidney : [])]);
    const at = drafts.findIndex((draft) => parts.has(draft));
    const before = drafts.slice(0, at).filter((draft) => rest.includes(draft));
    const after = drafts.slice(at).filter((draft) => rest.includes(draft));
    return [...before, made, ...stages, ...after];
  },
};

/** "hypertensive heart and CKD stage 3a": the stage stands behind a name that holds both. */
function stageIn(text: string): string {
  const stage = /\b(?:ckd|kidney disease)\b[\s,(]*(?:stage|stg|st\.?)?\s*([1-5][ab]?)\b/i
    .exec(text)?.[1]
    ?.toLowerCase();
  if (stage === undefined) return "N189";
  return stage.startsWith("3") ? `N183${stage === "3a" ? 1 : stage === "3b" ? 2 : 0}` : `N18${stage.charAt(0)}`;
}

function words(code: string): string {
  if (code.startsWith("I13")) return "hypertension with heart and chronic kidney disease";
  return code.startsWith("I12") ? "hypertension with chronic kidney disease" : "hypertension with heart failure";
}
