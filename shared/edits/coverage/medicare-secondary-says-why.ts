import { type Edit, findAt, notApplicable } from "../edit.ts";

/** Where Medicare pays second, the claim says why. */
export const medicareSecondarySaysWhy: Edit = {
  id: "medicare-secondary-says-why",
  sentence: "Where Medicare pays second, the claim says why.",
  remedy:
    "Choose the reason: 12 working aged, 13 kidney disease, 14 no-fault, 15 workers' compensation, 43 disabled, 47 liability.",
  source: "005010X222A1 2000B SBR05; 42 CFR 411.20",
  severity: "hold",
  packs: ["medicare"],
  concerns: ["other-payer"],
  check: ({ coverage, otherCoverages }) => {
    if (coverage === undefined || !otherCoverages.some(({ priority }) => priority < coverage.priority))
      return notApplicable;
    return findAt(coverage.medicareSecondaryType === undefined ? ["2000B SBR05 (why Medicare pays second)"] : []);
  },
};
