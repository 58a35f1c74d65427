import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";
import { isAmong, isFor } from "../practice-rule.ts";

/** An authorization that the practice has on file is of the payer, the day and the service. */
export const authorizationCoversTheService: Edit = {
  id: "authorization-covers-the-service",
  sentence: "An authorization that the practice has on file is of the payer, the day and the service.",
  remedy: "Ask the payer to extend it, or enter the one that fits.",
  source: "005010X222A1 2300 REF*G1; the practice's rules (authorizations)",
  severity: "hold",
  wants: ["practice"],
  concerns: ["authorization"],
  check: (claim, { practice, payer }) => {
    const number = claim.encounter.priorAuthorization;
    if (number === undefined) return notApplicable;
    const known = practice.authorizations?.filter((each) => each.number === number);
    if (known === undefined || known.length === 0) return noVerdict;
    return findAt(
      known.some(
        (each) =>
          isFor(each, payer.id, claim.serviceFrom) &&
          (each.procedures === undefined ||
            claim.lines.some(({ procedure }) => isAmong(procedure, each.procedures ?? []))),
      )
        ? []
        : ["2300 REF*G1 (authorization)"],
    );
  },
};
