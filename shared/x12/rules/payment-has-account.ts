import { find } from "../loop.ts";
import { element } from "../segment.ts";
import { remittance } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** What an electronic transfer names: format, both banks, both accounts, the payer's identifier. */
const bankElements = [5, 6, 7, 8, 9, 10, 12, 13, 14, 15];

/** A payment by electronic transfer names both banks and accounts. */
export const paymentHasAccount = loopRule({
  code: "payment-has-account",
  level: 4,
  severity: "error",
  message: "A payment by electronic transfer (ACH) that does not name both banks and accounts.",
  remedy: "Send BPR05 to BPR15, or the payment method that was used.",
  acknowledgment: { element: "IK403", code: "I9" },
  source: "005010X221A1 BPR04, BPR05 to BPR15",
  guides: [remittance],
  loops: [""],
  check(body, _around, tell) {
    const bpr = find(body, "BPR");
    if (bpr === undefined || element(bpr, 4) !== "ACH") return;
    const missing = bankElements.find((n) => element(bpr, n) === "");
    if (missing !== undefined) tell(bpr, missing);
  },
});
