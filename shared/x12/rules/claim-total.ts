import { children, find } from "../loop.ts";
import { amountIn, sumOf } from "./amount.ts";
import { claims } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** Which element of which segment is a line's charge, by guide. */
const charges = [
  { id: "SV1", element: 2 },
  { id: "SV2", element: 3 },
  { id: "SV3", element: 2 },
] as const;

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
    const clm = find(claim, "CLM");
    const lines = children(claim, "2400");
    const total = amountIn(clm, 2);
    const sum = sumOf(lines.flatMap((line) => charges.map(({ id, element }) => amountIn(find(line, id), element))));
    if (clm !== undefined && lines.length > 0 && total !== undefined && sum !== undefined && total !== sum)
      tell(clm, 2);
  },
});
