import type { Draft } from "../mentions/draft.ts";
import type { Reading } from "../mentions/reading.ts";
import { derive, having, isAny } from "./drafts.ts";
import type { Rule } from "./rule.ts";

const joint = "(?:TKA|THA|TKR|THR|TSA|knee replacement|hip replacement|shoulder replacement|arthroplasty)";
const fresh = "(?:\\d{1,2}|two|three|four|six)\\s*(?:d|days?|wks?|weeks?)";
/** "R THA 10 d ago", "3 wks s/p L TKA": an operation of the last twelve weeks that heals. */
const recent = new RegExp(
  `\\b${joint}\\b[^.;\\n]{0,12}?\\b${fresh}\\s*(?:ago|out|post\\w*|s\\/p)|\\b${fresh}\\s*(?:s\\/p|out from|post|after|status post|p\\/o)[^.;\\n]{0,20}?\\b${joint}\\b|\\b(?:POD|POW)\\s*#?\\d+[^.;\\n]{0,20}\\b${joint}\\b|\\bpost[- ]?op(?:erative)?\\b[^.;\\n]{0,20}?\\b${joint}\\b|\\b${joint}\\b[^.;\\n]{0,12}?\\bpost[- ]?op|\\baftercare\\b[^.;\\n]{0,30}?\\b${joint}\\b`,
  "i",
);

export const jointAftercare: Rule = {
  id: "joint-aftercare",
  sentence:
    "Weeks after a joint was replaced the visit is aftercare, and the joint is named beside it; arthritis is of the joint that is left.",
  source: "ICD-10-CM Guidelines FY2026 I.C.21.c.7",
  apply({ reading, drafts }) {
    const joints = drafts.filter((draft) => isAny(draft, "Z966"));
    return withAftercare(reading, joints, leftOver(drafts));
  },
};

/** Arthritis of both joints of which one was replaced is that of the other. */
const replacedBy: readonly (readonly [both: string, replaced: string, other: string, left: string])[] = [
  ["M170", "Z96651", "Z96652", "M1712"],
  ["M170", "Z96652", "Z96651", "M1711"],
  ["M160", "Z96641", "Z96642", "M1612"],
  ["M160", "Z96642", "Z96641", "M1611"],
];

function leftOver(drafts: readonly Draft[]): readonly Draft[] {
  const has = (code: string) => drafts.some((draft) => isAny(draft, code));
  return drafts.map((draft) => {
    const found = replacedBy.find(([both, replaced, other]) => isAny(draft, both) && has(replaced) && !has(other));
    return found === undefined
      ? draft
      : { ...draft, code: found[3], reason: `${draft.reason}: the other side was replaced` };
  });
}

function withAftercare(reading: Reading, joints: readonly Draft[], drafts: readonly Draft[]): readonly Draft[] {
  const [first] = joints;
  const match = recent.exec(reading.text);
  if (first === undefined || match === null || having(drafts, "Z47", "T81", "T84", "M97", "Z4789").length > 0)
    return drafts;
  const spans = [{ start: match.index, end: match.index + match[0].length }];
  const made = { ...derive(jointAftercare, "Z471", joints, "aftercare of a replaced joint", 0.88), spans };
  return [made, ...drafts];
}
