import { find } from "../loop.ts";
import { unneededSegment } from "./acknowledgments.ts";
import { billingNpi, npiIn, partyIn } from "./around.ts";
import { factsOf } from "./claim-facts.ts";
import { claims } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A line names a rendering provider only where it differs from the claim's. */
export const lineRenderingDiffers = loopRule({
  code: "line-rendering-differs",
  level: 4,
  severity: "warning",
  message: "A line repeats the claim's rendering provider.",
  remedy: "Leave it out on the line: the claim's rendering provider holds for all lines that name none.",
  acknowledgment: unneededSegment,
  source: "005010X222A1 2420A NM1, 005010X223A2 2420C NM1, 005010X224A2 2420A NM1",
  guides: claims,
  loops: ["2300"],
  check(claim, around, tell) {
    const { lines } = factsOf(claim);
    if (lines.every(({ loop }) => loop.loops.length === 0)) return;
    const own = partyIn(claim, "82");
    const npi = own === undefined ? billingNpi(around) : npiIn(own);
    if (npi === "") return;
    for (const { loop } of lines) {
      const rendering = partyIn(loop, "82");
      const nm1 = find(rendering, "NM1");
      if (nm1 !== undefined && npiIn(rendering) === npi) tell(nm1, 0, 0, rendering);
    }
  },
});
