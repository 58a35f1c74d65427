import { find } from "../loop.ts";
import { element } from "../segment.ts";
import { amountIn } from "./amount.ts";
import { remittance } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A reversal takes back: neither its charge nor its payment is positive. */
export const reversalIsNegative = loopRule({
  code: "reversal-is-negative",
  level: 4,
  severity: "error",
  message: "A reversal (CLP02 22) with a positive amount.",
  remedy: "Ask the payer for a corrected remittance: a reversal has the signs of the first payment turned round.",
  acknowledgment: { element: "IK403", code: "7" },
  source: "005010X221A1 2100 CLP02, CLP03, CLP04",
  guides: [remittance],
  loops: ["2100"],
  check(claim, _around, tell) {
    const clp = find(claim, "CLP");
    if (clp === undefined || element(clp, 2) !== "22") return;
    for (const n of [3, 4]) if ((amountIn(clp, n) ?? 0) > 0) tell(clp, n);
  },
});
