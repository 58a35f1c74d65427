import type { Draft } from "../mentions/draft.ts";
import { phraseSearch } from "../mentions/find-in-text.ts";
import { ofADisease } from "./dementia-of-a-disease.ts";
import { derive, having, isAny } from "./drafts.ts";
import type { Rule } from "./rule.ts";

const early = phraseSearch("early onset");
const late = phraseSearch("late onset");

export const alzheimerDementia: Rule = {
  id: "alzheimer-dementia",
  sentence: "Alzheimer's disease goes before the dementia that it brings.",
  source: "ICD-10-CM Guidelines FY2026 I.A.13",
  apply({ reading, drafts }) {
    const facts = having(drafts, "#alz");
    const [first] = facts;
    if (first === undefined) return drafts;
    const code = early(reading).length > 0 ? "G300" : late(reading).length > 0 ? "G301" : "G309";
    const dementia = having(drafts, "F03", "F02");
    const severity =
      dementia.find((draft) => isAny(draft, "F02A", "F02B", "F02C", "F0281", "F03A", "F03B", "F03C", "F0391")) ??
      dementia[0];
    const manifestation: Draft =
      severity === undefined
        ? derive(alzheimerDementia, "F0280", facts, "dementia in Alzheimer's disease, severity not said")
        : { ...severity, code: ofADisease(severity.code) };
    const at = drafts.findIndex((draft) => facts.includes(draft) || dementia.includes(draft));
    const rest = (part: readonly Draft[]) =>
      part.filter((draft) => !facts.includes(draft) && !dementia.includes(draft));
    return [
      ...rest(drafts.slice(0, at)),
      derive(alzheimerDementia, code, facts, "Alzheimer's disease"),
      manifestation,
      ...rest(drafts.slice(at)),
    ];
  },
};
