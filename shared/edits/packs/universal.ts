import type { Pack } from "./pack.ts";

export const universalPack: Pack = {
  name: "universal",
  sentence: "Every claim, whoever pays.",
  applies: () => true,
  overrides: {},
};
