import { find } from "../loop.ts";
import { invalidDate } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { institutional } from "./guide-ids.ts";
import { periodIn } from "./period.ts";
import { loopRule } from "./rule.ts";

/** A line's days are within the statement's. */
export const lineDateInStatement = loopRule({
  code: "line-date-in-statement",
  level: 4,
  severity: "error",
  message: "A line's date is outside the days that the statement covers.",
  remedy: "Correct the line's date, or the statement's days in DTP*434.",
  acknowledgment: invalidDate,
  source: "005010X223A2 2400 DTP*472, 2300 DTP*434",
  guides: [institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    const statement = periodIn(find(claim, "DTP", "434"));
    if (statement === undefined) return;
    for (const { loop, period } of factsOf(claim).lines) {
      const dtp = find(loop, "DTP", "472");
      if (dtp === undefined || period === undefined) continue;
      if (period.from < statement.from || period.to > statement.to) tell(dtp, 3, 0, loop);
    }
  },
});
