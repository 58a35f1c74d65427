import type { Draft } from "../mentions/draft.ts";
import { phraseSearch } from "../mentions/find-in-text.ts";
import type { Reading } from "../mentions/reading.ts";
import { derive, having, isAny } from "./drafts.ts";
import type { Rule } from "./rule.ts";

/** A status that another code already says, and that code. Source: Excludes1 notes and titles of the Tabular List. */
const said: readonly (readonly [status: readonly string[], by: readonly string[]])[] = [
  [["Z992"], ["T824", "Z49"]],
  [["Z940"], ["T861"]],
  [
    ["Z950", "Z95810"],
    ["Z450", "T82"],
  ],
  [
    ["Z9665", "Z9664", "Z9661"],
    ["T84", "M97"],
  ],
  [["Z9641"], ["T856"]],
  [["Z7984", "Z794"], []],
  [["Z9101"], ["T780"]],
  [["Z951", "Z955"], []],
  [["Z9079"], []],
  [
    ["Z933", "Z932", "Z931", "Z930"],
    ["Z43", "K94", "J95"],
  ],
  [["Z975"], ["Z304"]],
  [["Z7982"], []],
  [["Z8601"], []],
];

/** A thyroid that is gone is a hypothyroidism where its hormone is replaced. */
const replaced = phraseSearch(
  "levothyroxine|synthroid|lt4|l thyroxine|thyroid hormone|hypothyroidism|unithroid|tirosint|armour thyroid",
);

const awaited =
  /\b(?:clear(?:ance|ed)|scheduled|awaiting|planning|plans?|candidate|pre-?op(?:erative)?(?: \w+)?|before|prior to|upcoming|needs?|wants|desires|ep|eval(?:uation)?|consult(?:ed)?|refer(?:red|ral)?)\b[^.;\n]{0,12}?\b(?:for|before|prior to|an?)?\s*(?:upcoming |elective |total |robotic |lap |laparoscopic |left |right |bilateral |[LR] )*$/i;

/** "Clearance for L TKA": what is to be done has not been done yet. */
function isAwaited({ text }: Reading, { spans }: Draft): boolean {
  return spans.length > 0 && spans.every(({ start }) => awaited.test(text.slice(Math.max(0, start - 60), start)));
}

export const statusFacts: Rule = {
  id: "status",
  sentence: "A status is given where no other code already says it.",
  source: "ICD-10-CM Guidelines FY2026 I.C.21.c.3",
  apply({ drafts, reading }) {
    const so: Draft[] = [];
    for (const draft of drafts) {
      if (draft.code === "#thyroidectomy") {
        if (replaced(reading).length > 0 && !drafts.some((each) => isAny(each, "E890")))
          so.push(derive(statusFacts, "E890", [draft], "no thyroid left", 0.6));
        continue;
      }
      if (draft.code === "#nonadherence") {
        so.push(
          derive(
            statusFacts,
            having(drafts, "T38", "T4", "T5").length > 0 ? "Z9114|Z91148" : "Z91148|Z9114",
            [draft],
            "does not take the treatment as ordered",
            0.86,
          ),
        );
        continue;
      }
      if (
        draft.code === "#pack-years" ||
        draft.code === "#never-smoker" ||
        draft.code === "#handedness" ||
        draft.code === "#av-access" ||
        draft.code === "#vegan" ||
        draft.code === "#past-drug-use"
      )
        continue;
      // Type 1 is always treated with insulin. Source: ICD-10-CM Guidelines FY2026 I.C.4.a.3.
      if (draft.code === "Z794" && having(drafts, "E10").length > 0) continue;
      // Dialysis until the kidneys recover from an acute injury is no status.
      if (draft.code === "Z992" && having(drafts, "N17").length > 0 && having(drafts, "N186", "N185").length === 0)
        continue;
      if (/^Z9(?:0|6[456]|5[0-58])/.test(draft.code) && isAwaited(reading, draft)) continue;
      if (said.some(([statuses, by]) => isAny(draft, ...statuses) && by.length > 0 && having(drafts, ...by).length > 0))
        continue;
      so.push(draft);
    }
    // Someone who never smoked is no smoker, whatever word of smoking the note has.
    return having(drafts, "#never-smoker").length > 0 ? so.filter((draft) => !isAny(draft, "F172", "Z87891")) : so;
  },
};
