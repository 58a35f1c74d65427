import { isOfKind, isVisit } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { sameDay, samePerformer } from "../same-day.ts";

/** A provider bills one visit of a patient and day, unless modifier 25 tells a second one apart. */
export const oneVisitADay: Edit = {
  id: "one-visit-a-day",
  sentence: "A provider bills one visit of a patient and day, unless modifier 25 tells a second one apart.",
  remedy: "Bill the visit that holds the work of both, or add 25 to the second one where the note shows it.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, section 30.6.5",
  severity: "hold",
  concerns: ["several-lines"],
  claimType: "professional",
  check: (claim) => {
    const visits = claim.lines.filter(
      ({ procedure }) => isVisit(procedure) && !isOfKind(procedure, "critical-care", "wellness-visit"),
    );
    if (visits.length < 2) return notApplicable;
    return findAt(
      visits
        .filter((visit, index) =>
          visits
            .slice(0, index)
            .some(
              (before) =>
                sameDay(before, visit) &&
                samePerformer(claim, before, visit) &&
                ![...before.modifiers, ...visit.modifiers].some((modifier) => ["25", "27", "24"].includes(modifier)),
            ),
        )
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
