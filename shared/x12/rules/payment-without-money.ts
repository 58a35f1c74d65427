import { find } from "../loop.ts";
import { element } from "../segment.ts";
import { amountIn } from "./amount.ts";
import { remittance } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A remittance for information only, or without a payment method, moves no money. */
export const paymentWithoutMoney = loopRule({
  code: "payment-without-money",
  level: 4,
  severity: "error",
  message: "The remittance says that no money moves, and gives an amount.",
  remedy: "Send BPR04 of the payment that was made, or an amount of zero.",
  acknowledgment: { element: "IK403", code: "7" },
  source: "005010X221A1 BPR01, BPR02, BPR04",
  guides: [remittance],
  loops: [""],
  check(body, _around, tell) {
    const bpr = find(body, "BPR");
    if (bpr === undefined || (element(bpr, 4) !== "NON" && element(bpr, 1) !== "H")) return;
    if (amountIn(bpr, 2) !== 0) tell(bpr, 2);
  },
});
