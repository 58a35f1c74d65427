import { find } from "../loop.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { transactionRule } from "./rule.ts";

/** How many claims a transaction set holds at most. */
export const mostClaims = 5000;

/** A transaction set holds at most 5,000 claims. */
export const claimsInASet = transactionRule({
  code: "claims-in-a-set",
  level: 4,
  severity: "warning",
  message: "The transaction set has more than 5,000 claims.",
  remedy: "Part the claims into several transaction sets.",
  source: placeIn(claims, "2300 CLM"),
  guides: claims,
  loops: ["2300"],
  begin() {
    let count = 0;
    return (claim, _around, tell) => {
      if (++count === mostClaims + 1) tell(find(claim, "CLM") ?? "CLM");
    };
  },
});
