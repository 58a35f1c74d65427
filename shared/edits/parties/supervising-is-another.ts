import { type Edit, findAt, notApplicable } from "../edit.ts";

/** The supervising provider is another person than the one who gave the service. */
export const supervisingIsAnother: Edit = {
  id: "supervising-is-another",
  sentence: "The supervising provider is another person than the one who gave the service.",
  remedy: "Remove the supervising provider, or name the right one.",
  source: "005010X222A1 2310D NM1",
  severity: "warn",
  check: (claim) => {
    if (claim.supervising === undefined || claim.rendering === undefined) return notApplicable;
    return findAt(claim.supervising.npi === claim.rendering.npi ? ["2310D NM109 (supervising provider)"] : []);
  },
};
