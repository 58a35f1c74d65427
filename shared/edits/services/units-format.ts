import { type Edit, findAt } from "../edit.ts";
import { linePlace } from "../line-place.ts";

/** Units are more than zero, with at most three decimals and below 100,000. */
export const unitsFormat: Edit = {
  id: "units-format",
  sentence: "Units are more than zero, with at most three decimals and below 100,000.",
  remedy: "Correct the units of the line.",
  source: "005010X222A1 2400 SV104",
  severity: "hold",
  check: (claim) =>
    findAt(
      claim.lines
        .filter(({ units }) => units <= 0 || units >= 100_000 || !/^\d+(\.\d{1,3})?$/.test(String(units)))
        .map((line) => linePlace(claim, line, "units")),
    ),
};
