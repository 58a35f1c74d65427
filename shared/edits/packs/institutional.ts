import type { Pack } from "./pack.ts";

export const institutionalPack: Pack = {
  name: "institutional",
  sentence: "Claims of hospitals and other institutions: 837I.",
  applies: (claim) => claim.claimType === "institutional",
  overrides: {},
};
