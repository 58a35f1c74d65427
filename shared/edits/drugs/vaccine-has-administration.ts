import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** A vaccine stands beside the code for giving it. */
export const vaccineHasAdministration: Edit = {
  id: "vaccine-has-administration",
  sentence: "A vaccine stands beside the code for giving it.",
  remedy: "Add the administration code, once for the first vaccine and once for each more.",
  source: "CMS Medicare Claims Processing Manual, chapter 18, section 10",
  severity: "warn",
  concerns: ["vaccine"],
  claimType: "professional",
  check: (claim) => {
    const vaccines = claim.lines.filter(({ procedure }) => isOfKind(procedure, "vaccine"));
    if (vaccines.length === 0) return notApplicable;
    const isGiven = claim.lines.some(({ procedure }) => isOfKind(procedure, "vaccine-administration"));
    return findAt(isGiven ? [] : vaccines.map((line) => atLine(line, "procedure")));
  },
};
