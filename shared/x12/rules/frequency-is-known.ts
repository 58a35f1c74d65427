import { invalidValue } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { dental, placeIn, professional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A professional or dental claim is an original (1), a replacement (7) or a void (8). */
export const frequencyIsKnown = loopRule({
  code: "frequency-is-known",
  level: 4,
  severity: "warning",
  message: "A claim frequency that few payers take.",
  remedy: "Send 1 for an original, 7 for a replacement, 8 for a void.",
  acknowledgment: invalidValue,
  source: placeIn([professional, dental], "2300 CLM05-3"),
  guides: [professional, dental],
  loops: ["2300"],
  check(claim, _around, tell) {
    const { clm, frequency } = factsOf(claim);
    if (clm !== undefined && frequency !== "" && !["1", "7", "8"].includes(frequency)) tell(clm, 5, 3);
  },
});
