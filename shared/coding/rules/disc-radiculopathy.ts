import type { Draft } from "../mentions/draft.ts";
import { derive, having, isAny } from "./drafts.ts";
import type { Rule } from "./rule.ts";

/** A displaced disc, the irritation of its root, and the code of both. Source: ICD-10-CM Tabular List, M50.1, M51.1. */
const pairs: readonly (readonly [disc: string, root: readonly string[], both: string])[] = [
  ["M502", ["M5412", "M5413"], "M501"],
  ["M5124", ["M5414", "M5415"], "M5114"],
  ["M5125", ["M5415"], "M5115"],
  ["M5126", ["M5416", "M5417", "M543", "M544"], "M5116"],
  ["M5127", ["M5416", "M5417", "M543", "M544"], "M5117"],
];

export const discRadiculopathy: Rule = {
  id: "disc-radiculopathy",
  sentence: "A disc that presses on its root is one code of both, not the disc and the radiculopathy apart.",
  source: "ICD-10-CM Guidelines FY2026 I.B.9",
  apply({ drafts }) {
    let so: readonly Draft[] = drafts;
    for (const [disc, root, both] of pairs) {
      const discs = having(so, disc);
      const roots = having(so, ...root);
      const [first] = discs;
      if (first === undefined || roots.length === 0) continue;
      const made = derive(
        discRadiculopathy,
        first.code.replace(disc, both),
        [first, ...roots],
        `${first.reason}, with radiculopathy`,
      );
      so = so.flatMap((draft) =>
        draft === first ? [made] : discs.includes(draft) || isAny(draft, ...root) ? [] : [draft],
      );
    }
    return so;
  },
};
