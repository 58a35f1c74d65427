import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** A line with modifier 50 has one unit. */
export const bilateralHasOneUnit: Edit = {
  id: "bilateral-has-one-unit",
  sentence: "A line with modifier 50 has one unit.",
  remedy: "Set one unit; 50 says that there were two sides.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, section 40.7",
  severity: "hold",
  concerns: ["sided"],
  claimType: "professional",
  check: (claim) => {
    const both = claim.lines.filter(({ modifiers }) => modifiers.includes("50"));
    if (both.length === 0) return notApplicable;
    return findAt(both.filter(({ units }) => units !== 1).map((line) => atLine(line, "units")));
  },
};
