import { isVisit } from "../../codes/service-kind.ts";
import { type Edit, notApplicable, noVerdict } from "../edit.ts";
import { isOutsideGlobalPeriod } from "../global-period.ts";
import { atLine } from "../places.ts";
import { performerOf } from "../same-day.ts";
import { verdictOf } from "../told.ts";

/** A visit in the global period of the same provider's operation has modifier 24. */
export const visitOutsideGlobalPeriod: Edit = {
  id: "visit-outside-global-period",
  sentence: "A visit in the global period of the same provider's operation has modifier 24.",
  remedy: "Add 24 where the visit had nothing to do with the operation; else do not bill it.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, sections 40.1 and 40.2",
  severity: "hold",
  wants: ["history", "fee-schedule"],
  concerns: ["evaluation"],
  claimType: "professional",
  check: (claim, { codes, history }) => {
    const visits = claim.lines.filter(({ procedure }) => isVisit(procedure));
    if (visits.length === 0) return notApplicable;
    if (history === undefined) return noVerdict;
    return verdictOf(
      visits.map((visit) => ({
        place: atLine(visit, "modifiers"),
        right:
          visit.modifiers.some((modifier) => modifier === "24" || modifier === "FT") ||
          isOutsideGlobalPeriod(codes, history, performerOf(claim, visit)?.npi, visit.from),
      })),
    );
  },
};
