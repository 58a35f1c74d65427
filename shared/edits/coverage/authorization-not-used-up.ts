import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";
import { isAmong } from "../practice-rule.ts";

/** An authorization has units left for what is billed under it. */
export const authorizationNotUsedUp: Edit = {
  id: "authorization-not-used-up",
  sentence: "An authorization has units left for what is billed under it.",
  remedy: "Ask the payer for more units before the claim goes.",
  source: "the practice's rules (authorizations, units)",
  severity: "hold",
  wants: ["practice", "history"],
  concerns: ["authorization"],
  check: (claim, { practice, history }) => {
    const number = claim.encounter.priorAuthorization;
    if (number === undefined) return notApplicable;
    const authorization = practice.authorizations?.find((each) => each.number === number && each.units !== undefined);
    if (authorization?.units === undefined || history === undefined) return noVerdict;
    const counts = ({ procedure }: { readonly procedure: string }) =>
      authorization.procedures === undefined || isAmong(procedure, authorization.procedures);
    const before = history.filter((service) => service.authorization === number && counts(service));
    const used = [...before, ...claim.lines.filter(counts)].reduce((sum, { units }) => sum + units, 0);
    return findAt(used > authorization.units ? ["2300 REF*G1 (authorization units)"] : []);
  },
};
