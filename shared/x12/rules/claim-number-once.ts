import { find } from "../loop.ts";
import { element } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { mostClaims } from "./claims-in-a-set.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { transactionRule } from "./rule.ts";

/** A claim number occurs once in a transaction set: answers find their claim by it. */
export const claimNumberOnce = transactionRule({
  code: "claim-number-once",
  level: 4,
  severity: "warning",
  message: "Two claims of the transaction set have the same number.",
  remedy: "Number each claim of its own, and look whether it was billed twice.",
  acknowledgment: invalidValue,
  source: placeIn(claims, "2300 CLM01"),
  guides: claims,
  loops: ["2300"],
  begin() {
    const seen = new Set<string>();
    return (claim, _around, tell) => {
      const clm = find(claim, "CLM");
      const number = clm === undefined ? "" : element(clm, 1);
      if (clm === undefined || number === "" || seen.size >= mostClaims) return;
      const before = seen.size;
      seen.add(copyOf(number));
      if (seen.size === before) tell(clm, 1);
    };
  },
});

/** A string of its own: one that was cut out of the file keeps a whole chunk of it alive. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
