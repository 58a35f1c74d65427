import { find } from "../loop.ts";
import { invalidDate } from "./acknowledgments.ts";
import { institutional } from "./guide-ids.ts";
import { periodIn } from "./period.ts";
import { loopRule } from "./rule.ts";

/** A patient is admitted before the statement's last day is over. */
export const admissionBeforeStatementEnd = loopRule({
  code: "admission-before-statement-end",
  level: 4,
  severity: "error",
  message: "The admission is later than the days that the statement covers.",
  remedy: "Correct the admission in DTP*435 or the statement's days in DTP*434.",
  acknowledgment: invalidDate,
  source: "005010X223A2 2300 DTP*435, DTP*434",
  guides: [institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    const dtp = find(claim, "DTP", "435");
    const admitted = periodIn(dtp);
    const statement = periodIn(find(claim, "DTP", "434"));
    if (dtp !== undefined && admitted !== undefined && statement !== undefined && admitted.from > statement.to) {
      tell(dtp, 3);
    }
  },
});
