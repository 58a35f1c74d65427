import { filingIndicatorOf } from "./filing-indicator.ts";
import type { Pack } from "./pack.ts";

export const medicaidPack: Pack = {
  name: "medicaid",
  sentence: "Claims that a state's Medicaid pays.",
  applies: (claim, payer) => filingIndicatorOf(claim, payer) === "MC",
  overrides: {},
};
