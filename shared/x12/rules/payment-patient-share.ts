import { zeroCents } from "../../values/money.ts";
import { children, find } from "../loop.ts";
import { element } from "../segment.ts";
import { amountIn, sumOf } from "./amount.ts";
import { remittance } from "./guide-ids.ts";
import { adjustmentsIn } from "./remittance-adjustments.ts";
import { loopRule } from "./rule.ts";

/** The patient's share is the sum of the adjustments of group PR; a reversal tells none. */
export const paymentPatientShare = loopRule({
  code: "payment-patient-share",
  level: 3,
  severity: "warning",
  message: "The patient's share is not the sum of the patient responsibility (PR) adjustments.",
  remedy: "Bill the patient by the PR adjustments, and ask the payer which of the two is right.",
  source: "005010X221A1 2100 CLP05 and CAS",
  guides: [remittance],
  loops: ["2100"],
  check(claim, _around, tell) {
    const clp = find(claim, "CLP");
    if (clp === undefined || element(clp, 2) === "22") return;
    const share = amountIn(clp, 5) ?? zeroCents;
    const told = sumOf([claim, ...children(claim, "2110")].map((loop) => adjustmentsIn(loop, "PR")));
    if (told !== undefined && told !== share) tell(clp, 5);
  },
});
