import { amountIn, sumOf } from "./amount.ts";
import { factsOf } from "./claim-facts.ts";
import { claims } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** The claim's charge is the sum of its lines' charges. */
export const claimTotal = loopRule({
  code: "claim-total",
  level: 3,
  severity: "error",
  message: "The claim's total charge is not the sum of its lines' charges.",
  remedy: "Add the lines up and send the sum in CLM02, or mend the line that is wrong.",
  acknowledgment: { element: "IK403", code: "I12" },
  source: "005010X222A1 2300 CLM02, 005010X223A2 2300 CLM02, 005010X224A2 2300 CLM02",
  guides: claims,
  loops: ["2300"],
  check(claim, _around, tell) {
    const { clm, lines } = factsOf(claim);
    if (clm === undefined || lines.length === 0) return;
    const total = amountIn(clm, 2);
    const sum = sumOf(lines.map((line) => line.charge));
    if (total !== undefined && sum !== undefined && total !== sum) tell(clm, 2);
  },
});
