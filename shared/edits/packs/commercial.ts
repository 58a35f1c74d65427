import { filingIndicatorOf } from "./filing-indicator.ts";
import type { Pack } from "./pack.ts";

/** Source: 005010X222A1 2000B SBR09: Blue Cross, commercial, EPO, HMO, indemnity, PPO, POS, and Medicare Advantage HMO. */
const indicators: ReadonlySet<string> = new Set(["BL", "CI", "12", "13", "14", "15", "16", "HM", "17", "AM", "LM"]);

export const commercialPack: Pack = {
  name: "commercial",
  sentence: "Claims that a commercial plan pays, by contract.",
  applies: (claim, payer) => indicators.has(filingIndicatorOf(claim, payer)),
  overrides: {},
};
