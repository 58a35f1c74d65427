import { find } from "../loop.ts";
import { element } from "../segment.ts";
import { unneededSegment } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { dental } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** Who asks what would be paid has not given the service yet: a predetermination has no date of service. */
export const predeterminationHasNoDate = loopRule({
  code: "predetermination-has-no-date",
  level: 4,
  severity: "warning",
  message: "A predetermination with a date of service.",
  remedy: "Leave DTP*472 out, or leave CLM19 empty where the service was given.",
  acknowledgment: unneededSegment,
  source: "005010X224A2 2300 CLM19, DTP*472",
  guides: [dental],
  loops: ["2300"],
  check(claim, _around, tell) {
    const { clm, lines } = factsOf(claim);
    if (clm === undefined || element(clm, 19) !== "PB") return;
    for (const loop of [claim, ...lines.map((line) => line.loop)]) {
      const dtp = find(loop, "DTP", "472");
      if (dtp !== undefined) tell(dtp, 0, 0, loop);
    }
  },
});
