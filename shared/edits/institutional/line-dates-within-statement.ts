import { type Edit, findAt } from "../edit.ts";
import { atLine } from "../places.ts";

/** Every line of a bill is dated within the statement period. */
export const lineDatesWithinStatement: Edit = {
  id: "line-dates-within-statement",
  sentence: "Every line of a bill is dated within the statement period.",
  remedy: "Correct the line's date or the period.",
  source: "005010X223A2 2300 DTP*434, 2400 DTP*472",
  severity: "hold",
  claimType: "institutional",
  check: (claim) =>
    findAt(
      claim.lines
        .filter(({ from, to }) => from < claim.serviceFrom || to > claim.serviceTo)
        .map((line) => atLine(line, "dates")),
    ),
};
