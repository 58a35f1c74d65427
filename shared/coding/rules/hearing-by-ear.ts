import { having } from "./drafts.ts";
import type { Rule } from "./rule.ts";

/** Loss of one ear, the other unrestricted, and the same where the other is restricted too. Source: Tabular List, H90. */
const restricted: Readonly<Record<string, string>> = {
  H9011: "H90A11",
  H9012: "H90A12",
  H9041: "H90A21",
  H9042: "H90A22",
  H9071: "H90A31",
  H9072: "H90A32",
};

export const hearingByEar: Rule = {
  id: "hearing-by-ear",
  sentence: "Hearing loss of another kind in each ear is restricted hearing on the other side for both.",
  source: "ICD-10-CM Guidelines FY2026 I.B.13",
  apply({ drafts }) {
    const losses = having(drafts, ...Object.keys(restricted));
    const sides = new Set(losses.map(({ code }) => code.at(-1)));
    if (losses.length !== 2 || sides.size !== 2) return drafts;
    return drafts.map((draft) => {
      const code = restricted[draft.code];
      return code === undefined ? draft : { ...draft, code, reason: `${draft.reason}, the other ear restricted too` };
    });
  },
};
