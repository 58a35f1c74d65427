import { type Edit, findAt } from "../edit.ts";

/** A specialty (taxonomy) code has ten characters and ends in X. */
export const taxonomyFormat: Edit = {
  id: "taxonomy-format",
  sentence: "A specialty (taxonomy) code has ten characters and ends in X.",
  remedy: "Take the code from the provider's NPI registration.",
  source: "005010X222A1 2000A and 2310B PRV03",
  severity: "hold",
  check: (claim) => {
    const named: readonly (readonly [string | undefined, string])[] = [
      [claim.billingProvider?.taxonomy, "2000A PRV03 (billing provider taxonomy)"],
      [claim.rendering?.taxonomy, "2310B PRV03 (rendering provider taxonomy)"],
    ];
    return findAt(
      named.filter(([code]) => code !== undefined && !/^[0-9A-Z]{9}X$/.test(code)).map(([, place]) => place),
    );
  },
};
