import type { Draft } from "../mentions/draft.ts";
import { having } from "./drafts.ts";
import type { Rule } from "./rule.ts";

const stroke = /\bNIHSS?\b\D{0,16}(\d{1,2})\b/i;
const burned = /(<\s*)?(\d{1,3})(?:\.\d+)?\s*%\s*(?:TBSA|BSA|of body|total body)|TBSA\D{0,6}(\d{1,3})\s*%/i;

export const clinicalScores: Rule = {
  id: "clinical-scores",
  sentence: "The NIHSS score follows a stroke, the part of the body's surface a burn.",
  source: "ICD-10-CM Guidelines FY2026 I.C.18.i, I.C.19.d.6",
  apply({ reading, drafts }) {
    const made: Draft[] = [];
    const score = stroke.exec(reading.text);
    if (score?.[1] !== undefined && Number(score[1]) <= 42 && having(drafts, "I63").length > 0)
      made.push(draftOf(`R297${score[1].padStart(2, "0")}`, score, "stroke scale at arrival"));
    const extent = burned.exec(reading.text);
    const percent = Number(extent?.[2] ?? extent?.[3]);
    if (extent !== null && percent < 10 && having(drafts, "T20", "T21", "T22", "T23", "T24", "T25").length > 0)
      made.push(draftOf("T310", extent, "less than a tenth of the body's surface"));
    return [...drafts, ...made];
  },
};

function draftOf(code: string, match: RegExpExecArray, reason: string): Draft {
  return {
    code,
    spans: [{ start: match.index, end: match.index + match[0].length }],
    rule: clinicalScores.id,
    source: clinicalScores.source,
    reason,
    confidence: 0.92,
    isAssessed: true,
  };
}
