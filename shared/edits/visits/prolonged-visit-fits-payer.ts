import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Medicare takes G2212 for a prolonged office visit, not 99417; others take 99417. */
export const prolongedVisitFitsPayer: Edit = {
  id: "prolonged-visit-fits-payer",
  sentence: "Medicare takes G2212 for a prolonged office visit, not 99417; others take 99417.",
  remedy: "Bill the code of the payer.",
  source: "CMS CY2021 Physician Fee Schedule final rule, 85 FR 84472",
  severity: "hold",
  packs: ["medicare"],
  concerns: ["evaluation"],
  claimType: "professional",
  check: (claim) => {
    const lines = claim.lines.filter(({ procedure }) => procedure === "99417" || procedure === "G2212");
    if (lines.length === 0) return notApplicable;
    return findAt(lines.filter(({ procedure }) => procedure === "99417").map((line) => atLine(line, "procedure")));
  },
};
