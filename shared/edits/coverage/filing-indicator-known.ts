import { type Edit, findAt, notApplicable } from "../edit.ts";

const indicators: ReadonlySet<string> = new Set(
  "11 12 13 14 15 16 17 AM BL CH CI DS FI HM LM MA MB MC OF TV VA WC ZZ".split(" "),
);

/** The kind of insurance (claim filing indicator) is one of the guide's. */
export const filingIndicatorKnown: Edit = {
  id: "filing-indicator-known",
  sentence: "The kind of insurance (claim filing indicator) is one of the guide's.",
  remedy: "Choose one, as CI for commercial, MB for Medicare Part B, MC for Medicaid, 12 for a PPO.",
  source: "005010X222A1 2000B SBR09",
  severity: "hold",
  check: ({ encounter: { coverages } }) => {
    const named = coverages.flatMap(({ filingIndicator }) => filingIndicator ?? []);
    if (named.length === 0) return notApplicable;
    return findAt(named.some((code) => !indicators.has(code)) ? ["2000B SBR09 (kind of insurance)"] : []);
  },
};
