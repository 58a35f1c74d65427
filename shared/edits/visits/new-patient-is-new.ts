import { isOfKind, isVisit } from "../../codes/service-kind.ts";
import { daysBetween } from "../../values/day.ts";
import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";
import { atLine } from "../places.ts";
import { performerOf } from "../same-day.ts";

/** A new patient has seen nobody of the practice's specialty for three years. */
export const newPatientIsNew: Edit = {
  id: "new-patient-is-new",
  sentence: "A new patient has seen nobody of the practice's specialty for three years.",
  remedy: "Bill the established patient's visit.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, section 30.6.7",
  severity: "hold",
  wants: ["history"],
  concerns: ["evaluation"],
  claimType: "professional",
  check: (claim, { history }) => {
    const visits = claim.lines.filter(({ procedure }) => isOfKind(procedure, "new-patient"));
    if (visits.length === 0) return notApplicable;
    if (history === undefined) return noVerdict;
    return findAt(
      visits
        .filter((visit) =>
          history.some(
            (earlier) =>
              isVisit(earlier.procedure) &&
              earlier.from < visit.from &&
              daysBetween(earlier.from, visit.from) < 1095 &&
              earlier.billingNpi === claim.billingProvider?.npi &&
              earlier.performerTaxonomy === performerOf(claim, visit)?.taxonomy,
          ),
        )
        .map((line) => atLine(line, "procedure")),
    );
  },
};
