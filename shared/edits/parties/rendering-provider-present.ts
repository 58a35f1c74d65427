import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A billing organization says which person gave the service. */
export const renderingProviderPresent: Edit = {
  id: "rendering-provider-present",
  sentence: "A billing organization says which person gave the service.",
  remedy: "Name who gave the service, or list the person in practice.json.",
  source: "005010X222A1 2310B NM1",
  severity: "hold",
  claimType: "professional",
  check: (claim) => {
    if (claim.billingProvider?.name === undefined) return notApplicable;
    const everyLine = claim.lines.every((line) => line.rendering !== undefined);
    return findAt(claim.rendering === undefined && !everyLine ? ["2310B NM1 (rendering provider)"] : []);
  },
};
