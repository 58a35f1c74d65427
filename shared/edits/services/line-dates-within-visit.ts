import { type Edit, findAt } from "../edit.ts";
import { linePlace } from "../line-place.ts";

/** A line's dates lie within the visit's. */
export const lineDatesWithinVisit: Edit = {
  id: "line-dates-within-visit",
  sentence: "A line's dates lie within the visit's.",
  remedy: "Correct the day of the line, or the days of the visit.",
  source: "005010X222A1 2400 DTP*472",
  severity: "hold",
  check: (claim) =>
    findAt(
      claim.lines
        .filter((line) => line.from < claim.serviceFrom || line.to > claim.serviceTo)
        .map((line) => linePlace(claim, line, "date")),
    ),
};
