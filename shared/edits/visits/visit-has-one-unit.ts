import { isOfKind, isVisit } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** A visit has one unit and one day. */
export const visitHasOneUnit: Edit = {
  id: "visit-has-one-unit",
  sentence: "A visit has one unit and one day.",
  remedy: "Bill each day's visit on a line of its own.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, section 30.6",
  severity: "hold",
  concerns: ["evaluation"],
  claimType: "professional",
  check: (claim) => {
    const visits = claim.lines.filter(({ procedure }) => isVisit(procedure) && procedure !== "99292");
    if (visits.length === 0) return notApplicable;
    return findAt([
      ...visits.filter(({ units }) => units !== 1).map((line) => atLine(line, "units")),
      ...visits
        .filter(({ procedure, from, to }) => from !== to && !isOfKind(procedure, "hospital-visit"))
        .map((line) => atLine(line, "dates")),
    ]);
  },
};
