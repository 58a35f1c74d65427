import { day } from "../../values/day.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { sameDay } from "../same-day.ts";

/** A drug line tells of waste (JW) or of none (JZ), not of both. */
export const drugWasteToldOnce: Edit = {
  id: "drug-waste-told-once",
  sentence: "A drug line tells of waste (JW) or of none (JZ), not of both.",
  remedy: "Bill what was given on one line and what was thrown away on another with JW, or all on one line with JZ.",
  source: "CMS Medicare Claims Processing Manual, chapter 17, section 40",
  severity: "hold",
  concerns: ["drug"],
  from: day("2023-07-01"),
  check: (claim) => {
    const told = claim.lines.filter(({ modifiers }) => modifiers.includes("JW") || modifiers.includes("JZ"));
    if (told.length === 0) return notApplicable;
    return findAt(
      told
        .filter(
          (line) =>
            line.modifiers.includes("JZ") &&
            claim.lines.some(
              (other) => other.procedure === line.procedure && sameDay(other, line) && other.modifiers.includes("JW"),
            ),
        )
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
