import { type Edit, findAt, notApplicable } from "../edit.ts";

/** Where one service names who referred it, the claim names a referring provider too. */
export const lineReferrerNeedsClaimReferrer: Edit = {
  id: "line-referrer-needs-claim-referrer",
  sentence: "Where one service names who referred it, the claim names a referring provider too.",
  remedy: "Name the referring provider of the claim as well.",
  source: "005010X222A1 2310A and 2420F NM1",
  severity: "warn",
  claimType: "professional",
  check: (claim) => {
    const named = claim.lines.filter(({ referring }) => referring !== undefined);
    if (named.length === 0) return notApplicable;
    return findAt(
      claim.referring === undefined ? named.map((line) => `2420F NM1 (line ${line.number} referring provider)`) : [],
    );
  },
};
