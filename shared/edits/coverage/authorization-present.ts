import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";
import { isAmong, isFor } from "../practice-rule.ts";

/** A service for which the payer wants an authorization has one. */
export const authorizationPresent: Edit = {
  id: "authorization-present",
  sentence: "A service for which the payer wants an authorization has one.",
  remedy: "Ask the payer for the authorization, or enter the number that it gave.",
  source: "005010X222A1 2300 REF*G1; the payer's list, in the practice's rules (authorizationDemands)",
  severity: "hold",
  wants: ["practice"],
  check: (claim, { practice, payer }) => {
    if (practice.authorizationDemands === undefined) return noVerdict;
    const wanted = claim.lines.filter((line) =>
      (practice.authorizationDemands ?? []).some(
        (demand) =>
          isFor(demand, payer.id, line.from) &&
          isAmong(line.procedure, demand.procedures) &&
          (demand.placesOfService === undefined ||
            demand.placesOfService.includes(line.placeOfService ?? claim.placeOfService)),
      ),
    );
    if (wanted.length === 0) return notApplicable;
    return findAt(
      wanted
        .filter((line) => (line.priorAuthorization ?? claim.encounter.priorAuthorization) === undefined)
        .map((line) => `2400 REF*G1 (line ${line.number} authorization)`),
    );
  },
};
