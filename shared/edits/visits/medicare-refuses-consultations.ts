import { isOfKind, isVisit } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Medicare pays no consultation codes. */
export const medicareRefusesConsultations: Edit = {
  id: "medicare-refuses-consultations",
  sentence: "Medicare pays no consultation codes.",
  remedy: "Bill the visit by its place: office 99202 to 99215, hospital 99221 to 99223.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, section 30.6.10",
  severity: "hold",
  packs: ["medicare"],
  concerns: ["evaluation"],
  claimType: "professional",
  check: (claim) => {
    const visits = claim.lines.filter(({ procedure }) => isVisit(procedure));
    if (visits.length === 0) return notApplicable;
    return findAt(
      visits.filter(({ procedure }) => isOfKind(procedure, "consultation")).map((line) => atLine(line, "procedure")),
    );
  },
};
