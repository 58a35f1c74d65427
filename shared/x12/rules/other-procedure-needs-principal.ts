import { missingSegment } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { institutional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** Other procedures stand beside a principal one. */
export const otherProcedureNeedsPrincipal = loopRule({
  code: "other-procedure-needs-principal",
  level: 4,
  severity: "error",
  message: "Other procedures without a principal one.",
  remedy: "Send the principal procedure in HI*BBR.",
  acknowledgment: missingSegment,
  source: "005010X223A2 2300 HI*BBR, HI*BBQ",
  guides: [institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    const kinds = new Set(factsOf(claim).codes.map(({ qualifier }) => qualifier));
    if ((kinds.has("BBQ") && !kinds.has("BBR")) || (kinds.has("BQ") && !kinds.has("BR"))) tell("HI");
  },
});
