import { find } from "../loop.ts";
import { element } from "../segment.ts";
import { missingSegment } from "./acknowledgments.ts";
import { dental } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A prosthesis that replaces another has the date when the other was placed. */
export const replacementProsthesisHasDate = loopRule({
  code: "replacement-prosthesis-has-date",
  level: 4,
  severity: "error",
  message: "A prosthesis that replaces another, without the date when that was placed.",
  remedy: "Send the date of the earlier placement in DTP*441, or an estimate in DTP*139.",
  acknowledgment: missingSegment,
  source: "005010X224A2 2400 SV305, DTP*441",
  guides: [dental],
  loops: ["2400"],
  check(line, _around, tell) {
    const sv3 = find(line, "SV3");
    if (sv3 === undefined || element(sv3, 5) !== "R") return;
    if (find(line, "DTP", "441") === undefined && find(line, "DTP", "139") === undefined) tell("DTP");
  },
});
