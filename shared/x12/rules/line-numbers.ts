import { find } from "../loop.ts";
import { element } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** The lines of a claim are numbered 1, 2, 3… */
export const lineNumbers = loopRule({
  code: "line-numbers",
  level: 4,
  severity: "error",
  message: "A line's number does not follow the one before it.",
  remedy: "Number the lines of each claim from 1 up by one.",
  acknowledgment: invalidValue,
  source: placeIn(claims, "2400 LX01"),
  guides: claims,
  loops: ["2300"],
  check(claim, _around, tell) {
    let last = 0;
    for (const { loop } of factsOf(claim).lines) {
      const lx = find(loop, "LX");
      const number = lx === undefined ? 0 : Number(element(lx, 1));
      if (lx !== undefined && number !== last + 1) tell(lx, 1, 0, loop);
      last = Number.isSafeInteger(number) ? number : last + 1;
    }
  },
});
