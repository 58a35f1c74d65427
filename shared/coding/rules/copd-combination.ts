import { derive, having, without } from "./drafts.ts";
import type { Rule } from "./rule.ts";

export const copdCombination: Rule = {
  id: "copd-combination",
  sentence:
    "COPD with an exacerbation and with an infection of the lower airways takes both codes, and the infection its own.",
  source: "ICD-10-CM Guidelines FY2026 I.C.10.a",
  apply({ drafts }) {
    const lung = having(drafts, "J44");
    const [first] = lung;
    if (first === undefined) return drafts;
    const infection = having(drafts, "J20", "J12", "J13", "J14", "J15", "J16", "J18", "J22", "J690");
    const asthma = having(drafts, "J45");
    const codes = [
      ...(infection.length > 0
        ? [
            derive(
              copdCombination,
              "J440",
              [...lung, ...infection],
              "COPD with an acute infection of the lower airways",
            ),
          ]
        : []),
      ...having(drafts, "J441"),
    ];
    const simple =
      asthma.length > 0 && codes.length === 0
        ? [derive(copdCombination, "J4489|J449", [...lung, ...asthma], "COPD with asthma")]
        : lung;
    const made = codes.length > 0 ? codes : simple;
    const at = drafts.findIndex((draft) => lung.includes(draft));
    const rest = without(drafts, "J44", ...(asthma.some(({ code }) => code === "J45909") ? ["J45909"] : []));
    const before = drafts.slice(0, at).filter((draft) => rest.includes(draft) && !infection.includes(draft));
    return [...before, ...made, ...rest.filter((draft) => !before.includes(draft))];
  },
};
