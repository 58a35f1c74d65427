import { child, children, find, valueIn } from "../loop.ts";
import { element } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { factsOf, hasAnswersAtLines } from "./claim-facts.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** Who answered for a line is one of the claim's other payers. */
export const linePayerIsNamed = loopRule({
  code: "line-payer-is-named",
  level: 4,
  severity: "error",
  message: "A payer answered for a line and is not among the claim's other payers.",
  remedy: "Send in SVD01 the payer id of a 2330B of this claim.",
  acknowledgment: invalidValue,
  source: placeIn(claims, "2430 SVD01"),
  guides: claims,
  loops: ["2300"],
  when: hasAnswersAtLines,
  check(claim, _around, tell) {
    const { lines } = factsOf(claim);
    const named = new Set(children(claim, "2320").map((other) => valueIn(child(other, "2330B"), "NM1", 9).trim()));
    for (const line of lines) {
      for (const loop of line.adjudications) {
        const svd = find(loop, "SVD");
        if (svd !== undefined && !named.has(element(svd, 1).trim())) tell(svd, 1, 0, loop);
      }
    }
  },
});
