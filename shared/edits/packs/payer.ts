import type { Pack } from "./pack.ts";

export const payerPack: Pack = {
  name: "payer",
  sentence: "What a payer of shared/payers wants for itself.",
  applies: () => true,
  overrides: {},
};
