import { off, type Pack } from "./pack.ts";

export const institutionalPack: Pack = {
  name: "institutional",
  sentence: "Claims of hospitals and other institutions: 837I.",
  applies: (claim) => claim.claimType === "institutional",
  overrides: {
    "charge-present": off("A hospital reports packaged services and supplies without a charge of their own."),
    "symptom-with-its-disease": off(
      "A stay's coders report symptoms that were treated on their own, and the grouper reads them.",
    ),
  },
};
