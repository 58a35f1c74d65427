import type { Draft } from "../mentions/draft.ts";
import { phraseSearch } from "../mentions/find-in-text.ts";
import { derive, having, isAny } from "./drafts.ts";
import type { Rule } from "./rule.ts";

const organ = phraseSearch(
  "severe sepsis|sepsis with organ dysfunction|acute organ dysfunction|septic shock|sepsis with acute|sepsis with aki|with acute organ|organ dysfunction|sepsis induced|due to sepsis|from sepsis|sepsis related|associated organ dysfunction",
);

/** Acute failures of an organ that make a sepsis severe where the note joins them. */
const failures = ["N17", "J960", "J962", "G9341", "K7200", "D65", "I959", "R4182"];

export const sepsis: Rule = {
  id: "sepsis",
  sentence: "Sepsis goes first, then the local infection; with acute organ dysfunction or shock R65.2 follows it.",
  source: "ICD-10-CM Guidelines FY2026 I.C.1.d",
  apply({ reading, drafts }) {
    const shock = having(drafts, "#septic-shock");
    const systemic = having(drafts, "A40", "A41", "B377", "A021");
    if (systemic.length === 0 && shock.length === 0) return drafts;
    const base = systemic.length > 0 ? systemic : [derive(sepsis, "A419", shock, "septic shock is a sepsis")];
    const organism = byOrganism(base, drafts);
    const isSevere = organ(reading).length > 0 && drafts.some((draft) => isAny(draft, ...failures));
    const severe: Draft[] =
      shock.length > 0 || having(drafts, "R6521").length > 0
        ? [derive(sepsis, "R6521", shock.length > 0 ? shock : base, "septic shock")]
        : isSevere || having(drafts, "R6520").length > 0
          ? [derive(sepsis, "R6520", base, "sepsis with acute organ dysfunction")]
          : [];
    const rest = drafts.filter(
      (draft) => !base.includes(draft) && !isAny(draft, "#septic", "R652") && !organism.gone.includes(draft),
    );
    const failed = severe.length > 0 ? rest.filter((draft) => isAny(draft, ...failures)) : [];
    const others = rest.filter((draft) => !failed.includes(draft));
    return [...organism.codes, ...others, ...severe, ...failed];
  },
};

const named: Readonly<Record<string, string>> = {
  B9620: "A4151",
  B9562: "A4102",
  B9561: "A4101",
  B965: "A4152",
  B961: "A4159",
  B951: "A401",
  B952: "A4181",
};

/** "Sepsis due to E. coli UTI": the organism names the sepsis. */
function byOrganism(
  base: readonly Draft[],
  drafts: readonly Draft[],
): { readonly codes: readonly Draft[]; readonly gone: readonly Draft[] } {
  const [first] = base;
  const organism = drafts.find(({ code }) => named[code] !== undefined);
  if (first === undefined || organism === undefined || first.code !== "A419") return { codes: base, gone: [] };
  return {
    codes: [derive(sepsis, named[organism.code] ?? first.code, [first, organism], `sepsis due to ${organism.reason}`)],
    gone: [],
  };
}
