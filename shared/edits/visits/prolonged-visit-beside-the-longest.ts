import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

const longest: readonly string[] = ["99205", "99215", "99245", "99345", "99350", "99483"];

/** A prolonged office visit stands beside a visit of the highest level. */
export const prolongedVisitBesideTheLongest: Edit = {
  id: "prolonged-visit-beside-the-longest",
  sentence: "A prolonged office visit stands beside a visit of the highest level.",
  remedy: "Bill 99205 or 99215, by time, on the same claim; or take the prolonged visit off.",
  source: "CMS NCCI add-on code edits: 99417 and G2212",
  severity: "hold",
  concerns: ["evaluation"],
  claimType: "professional",
  check: (claim) => {
    const lines = claim.lines.filter(({ procedure }) => procedure === "99417" || procedure === "G2212");
    if (lines.length === 0) return notApplicable;
    return findAt(
      claim.lines.some(({ procedure }) => longest.includes(procedure))
        ? []
        : lines.map((line) => atLine(line, "procedure")),
    );
  },
};
