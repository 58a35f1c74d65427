import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** A line is the professional part (26) or the technical part (TC), not both. */
export const componentToldOnce: Edit = {
  id: "component-told-once",
  sentence: "A line is the professional part (26) or the technical part (TC), not both.",
  remedy: "Bill the whole without a modifier, or each part on a line of its own.",
  source: "CMS PFS relative value file, PC/TC indicators",
  severity: "hold",
  concerns: ["modified"],
  check: (claim) => {
    const parts = claim.lines.filter(({ modifiers }) => modifiers.includes("26") || modifiers.includes("TC"));
    if (parts.length === 0) return notApplicable;
    return findAt(
      parts
        .filter(({ modifiers }) => modifiers.includes("26") && modifiers.includes("TC"))
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
