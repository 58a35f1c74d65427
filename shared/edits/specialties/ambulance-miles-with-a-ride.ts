import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Miles of an ambulance stand beside a ride. */
export const ambulanceMilesWithARide: Edit = {
  id: "ambulance-miles-with-a-ride",
  sentence: "Miles of an ambulance stand beside a ride.",
  remedy: "Bill the ride on the same claim.",
  source: "CMS Medicare Claims Processing Manual, chapter 15, section 30.1",
  severity: "hold",
  concerns: ["ambulance"],
  check: (claim) => {
    const miles = claim.lines.filter(({ procedure }) => isOfKind(procedure, "ambulance-mileage"));
    if (miles.length === 0) return notApplicable;
    return findAt(
      claim.lines.some(({ procedure }) => isOfKind(procedure, "ambulance-base"))
        ? []
        : miles.map((line) => atLine(line, "procedure")),
    );
  },
};
