import { isOfKind, isVisit } from "../../codes/service-kind.ts";
import { type Edit, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { sameDay, samePerformer } from "../same-day.ts";
import { verdictOf } from "../told.ts";

/** A visit on the day of a minor procedure by the same provider has modifier 25. */
export const visitWithProcedureHas25: Edit = {
  id: "visit-with-procedure-has-25",
  sentence: "A visit on the day of a minor procedure by the same provider has modifier 25.",
  remedy: "Add 25 where the note shows a visit of its own; else take the visit off.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, section 40.2; NCCI Policy Manual, chapter I",
  severity: "hold",
  wants: ["fee-schedule"],
  concerns: ["evaluation"],
  claimType: "professional",
  check: (claim, { codes }) => {
    const visits = claim.lines.filter(({ procedure }) => isVisit(procedure) && !isOfKind(procedure, "critical-care"));
    if (visits.length === 0) return notApplicable;
    const told = visits.flatMap((visit) =>
      claim.lines
        .filter(
          (line) =>
            line !== visit &&
            isOfKind(line.procedure, "surgery") &&
            sameDay(line, visit) &&
            samePerformer(claim, line, visit),
        )
        .map((line) => {
          const answer = codes.procedure(line.procedure, line.from);
          if (answer.kind !== "known" || answer.fact.global === undefined) return { place: "", right: undefined };
          const isMinor = answer.fact.global === "000" || answer.fact.global === "010";
          return {
            place: atLine(visit, "modifiers"),
            right: !isMinor || visit.modifiers.some((modifier) => modifier === "25" || modifier === "57"),
          };
        }),
    );
    return told.length === 0 ? notApplicable : verdictOf(told);
  },
};
