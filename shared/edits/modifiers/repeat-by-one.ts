import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** A repeat is by the same practitioner (76) or by another (77), not by both. */
export const repeatByOne: Edit = {
  id: "repeat-by-one",
  sentence: "A repeat is by the same practitioner (76) or by another (77), not by both.",
  remedy: "Keep the one that is true.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, section 40.2.A",
  severity: "hold",
  concerns: ["modified"],
  check: (claim) => {
    const repeats = claim.lines.filter(({ modifiers }) => modifiers.includes("76") || modifiers.includes("77"));
    if (repeats.length === 0) return notApplicable;
    return findAt(
      repeats
        .filter(({ modifiers }) => modifiers.includes("76") && modifiers.includes("77"))
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
