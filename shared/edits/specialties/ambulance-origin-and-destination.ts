import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** An ambulance line has a modifier of two letters: where the ride began, and where it ended. */
export const ambulanceOriginAndDestination: Edit = {
  id: "ambulance-origin-and-destination",
  sentence: "An ambulance line has a modifier of two letters: where the ride began, and where it ended.",
  remedy: "Add it, as RH for a residence to a hospital.",
  source: "CMS Medicare Claims Processing Manual, chapter 15, section 30.A",
  severity: "hold",
  concerns: ["ambulance"],
  check: (claim) => {
    const rides = claim.lines.filter(({ procedure }) => isOfKind(procedure, "ambulance-base", "ambulance-mileage"));
    if (rides.length === 0) return notApplicable;
    return findAt(
      rides
        .filter(
          ({ modifiers }) => !modifiers.some((modifier) => /^([DEGHIJNPRS][DEGHIJNPRSX]|QL|QM|QN)$/.test(modifier)),
        )
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
