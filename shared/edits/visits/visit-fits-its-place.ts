import { isOfKind, isVisit, type ServiceKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Where each kind of visit may be. */
const places: readonly (readonly [kind: ServiceKind, places: ReadonlySet<string>])[] = [
  ["hospital-visit", new Set(["02", "06", "08", "10", "19", "21", "22", "23", "25", "26", "51", "52", "61"])],
  ["emergency-visit", new Set(["02", "19", "22", "23", "26"])],
  ["nursing-facility-visit", new Set(["02", "10", "31", "32", "54", "56", "61"])],
  ["home-visit", new Set(["02", "04", "09", "10", "12", "13", "14", "15", "16", "33", "55"])],
];
const notAtAnOffice: ReadonlySet<string> = new Set(["21", "51", "61"]);

/** The code of a visit fits the place where it was. */
export const visitFitsItsPlace: Edit = {
  id: "visit-fits-its-place",
  sentence: "The code of a visit fits the place where it was.",
  remedy: "Choose the visit code of the place, or correct the place of service.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, sections 30.6.9 to 30.6.14",
  severity: "hold",
  concerns: ["evaluation"],
  claimType: "professional",
  check: (claim) => {
    const visits = claim.lines.filter(({ procedure }) => isVisit(procedure));
    if (visits.length === 0) return notApplicable;
    return findAt(
      visits
        .filter((line) => {
          const place = line.placeOfService ?? claim.placeOfService;
          if (isOfKind(line.procedure, "office-visit", "preventive-visit")) return notAtAnOffice.has(place);
          return places.some(([kind, fits]) => isOfKind(line.procedure, kind) && !fits.has(place));
        })
        .map((line) => atLine(line, "place")),
    );
  },
};
