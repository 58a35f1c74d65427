import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** A ride in an ambulance is at place 41 (land) or 42 (air or water). */
export const ambulancePlaceFits: Edit = {
  id: "ambulance-place-fits",
  sentence: "A ride in an ambulance is at place 41 (land) or 42 (air or water).",
  remedy: "Set the place of service to 41 or 42.",
  source: "CMS Medicare Claims Processing Manual, chapter 15, section 30",
  severity: "hold",
  concerns: ["ambulance"],
  claimType: "professional",
  check: (claim) => {
    const rides = claim.lines.filter(({ procedure }) => isOfKind(procedure, "ambulance-base", "ambulance-mileage"));
    if (rides.length === 0) return notApplicable;
    return findAt(
      rides
        .filter((line) => !["41", "42"].includes(line.placeOfService ?? claim.placeOfService))
        .map((line) => atLine(line, "place")),
    );
  },
};
