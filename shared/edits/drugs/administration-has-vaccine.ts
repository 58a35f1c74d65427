import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** The giving of a vaccine stands beside the vaccine. */
export const administrationHasVaccine: Edit = {
  id: "administration-has-vaccine",
  sentence: "The giving of a vaccine stands beside the vaccine.",
  remedy: "Add the vaccine's code; a vaccine that the state supplied is billed at no charge with SL.",
  source: "CMS Medicare Claims Processing Manual, chapter 18, section 10",
  severity: "warn",
  concerns: ["vaccine"],
  claimType: "professional",
  check: (claim) => {
    const given = claim.lines.filter(({ procedure }) => isOfKind(procedure, "vaccine-administration"));
    if (given.length === 0) return notApplicable;
    const hasVaccine = claim.lines.some(({ procedure }) => isOfKind(procedure, "vaccine"));
    return findAt(hasVaccine ? [] : given.map((line) => atLine(line, "procedure")));
  },
};
