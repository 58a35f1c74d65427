import { filingIndicatorOf } from "./filing-indicator.ts";
import type { Pack } from "./pack.ts";

export const medicarePack: Pack = {
  name: "medicare",
  sentence: "Claims that Medicare's contractors pay: Part A and Part B.",
  applies: (claim, payer) => ["MA", "MB"].includes(filingIndicatorOf(claim, payer)),
  overrides: {},
};
