import { isOfKind, isVisit } from "../../codes/service-kind.ts";
import { daysBetween } from "../../values/day.ts";
import { type Edit, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { samePerformer } from "../same-day.ts";
import { verdictOf } from "../told.ts";

/** A visit on the day of or before a major operation by the same provider has modifier 57, where the operation was decided on there. */
export const decisionForSurgeryHas57: Edit = {
  id: "decision-for-surgery-has-57",
  sentence:
    "A visit on the day of or before a major operation by the same provider has modifier 57, where the operation was decided on there.",
  remedy: "Add 57 where the note shows the decision; else take the visit off.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, section 40.2",
  severity: "hold",
  wants: ["fee-schedule"],
  concerns: ["evaluation"],
  claimType: "professional",
  check: (claim, { codes }) => {
    const visits = claim.lines.filter(({ procedure }) => isVisit(procedure));
    const told = visits.flatMap((visit) =>
      claim.lines
        .filter((line) => {
          const days = daysBetween(visit.from, line.from);
          return isOfKind(line.procedure, "surgery") && days >= 0 && days <= 1 && samePerformer(claim, line, visit);
        })
        .map((line) => {
          const answer = codes.procedure(line.procedure, line.from);
          if (answer.kind !== "known" || answer.fact.global === undefined) return { place: "", right: undefined };
          return {
            place: atLine(visit, "modifiers"),
            right:
              answer.fact.global !== "090" ||
              visit.modifiers.some((modifier) => ["57", "24", "25", "FT"].includes(modifier)),
          };
        }),
    );
    return told.length === 0 ? notApplicable : verdictOf(told);
  },
};
