import type { Pack } from "./pack.ts";

export const professionalPack: Pack = {
  name: "professional",
  sentence: "Claims of practitioners: 837P.",
  applies: (claim) => claim.claimType === "professional",
  overrides: {},
};
