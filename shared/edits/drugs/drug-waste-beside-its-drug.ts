import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { sameDay } from "../same-day.ts";

/** Waste of a drug (JW) stands beside a line with what was given of it. */
export const drugWasteBesideItsDrug: Edit = {
  id: "drug-waste-beside-its-drug",
  sentence: "Waste of a drug (JW) stands beside a line with what was given of it.",
  remedy: "Bill what was given on a line of its own, without JW.",
  source: "CMS Medicare Claims Processing Manual, chapter 17, section 40",
  severity: "hold",
  concerns: ["drug"],
  check: (claim) => {
    const wasted = claim.lines.filter(({ modifiers }) => modifiers.includes("JW"));
    if (wasted.length === 0) return notApplicable;
    return findAt(
      wasted
        .filter(
          (line) =>
            !claim.lines.some(
              (other) => other.procedure === line.procedure && sameDay(other, line) && !other.modifiers.includes("JW"),
            ),
        )
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
