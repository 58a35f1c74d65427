import { element } from "../segment.ts";
import { missingSegment } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { dental } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A dental claim has a date of service, of the claim or of each line, unless it only asks what would be paid. */
export const dentalServiceHasDate = loopRule({
  code: "dental-service-has-date",
  level: 4,
  severity: "error",
  message: "A dental service without a date.",
  remedy: "Send DTP*472 for the claim or the line, or CLM19 PB where the claim asks for a predetermination.",
  acknowledgment: missingSegment,
  source: "005010X224A2 2300 DTP*472, 2400 DTP*472",
  guides: [dental],
  loops: ["2300"],
  check(claim, _around, tell) {
    const { clm, lines } = factsOf(claim);
    if (clm === undefined || element(clm, 19) === "PB" || hasDate(claim.segments)) return;
    for (const { loop } of lines) if (!hasDate(loop.segments)) tell("DTP", 0, 0, loop);

    function hasDate(segments: typeof claim.segments): boolean {
      return segments.some((one) => one.id === "DTP" && dates.has(element(one, 1)));
    }
  },
});

/** DTP01 of a service, of an appliance that was placed, of a treatment that began or ended. */
const dates: ReadonlySet<string> = new Set(["472", "452", "196", "198"]);
