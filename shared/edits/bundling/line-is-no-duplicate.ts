import { type Edit, findAt } from "../edit.ts";
import { atLine } from "../places.ts";
import { sameDay } from "../same-day.ts";

/** The same procedure of the same day stands on a claim once, unless a modifier tells the two apart. */
export const lineIsNoDuplicate: Edit = {
  id: "line-is-no-duplicate",
  sentence: "The same procedure of the same day stands on a claim once, unless a modifier tells the two apart.",
  remedy: "Add up the units on one line, or add 76, 77, 59 or the side.",
  source: "CMS Medicare Claims Processing Manual, chapter 1, section 120.2",
  severity: "hold",
  concerns: ["several-lines"],
  claimType: "professional",
  check: (claim) =>
    findAt(
      claim.lines
        .filter((line, index) =>
          claim.lines
            .slice(0, index)
            .some(
              (before) =>
                before.procedure !== "" &&
                before.procedure === line.procedure &&
                sameDay(before, line) &&
                before.rendering?.npi === line.rendering?.npi &&
                before.modifiers.toSorted().join() === line.modifiers.toSorted().join() &&
                before.ndc?.code === line.ndc?.code,
            ),
        )
        .map((line) => atLine(line, "procedure")),
    ),
};
