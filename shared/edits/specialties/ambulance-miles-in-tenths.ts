import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { linePlace } from "../line-place.ts";

/** Miles of an ambulance have one decimal at most below a hundred, and none from there on. */
export const ambulanceMilesInTenths: Edit = {
  id: "ambulance-miles-in-tenths",
  sentence: "Miles of an ambulance have one decimal at most below a hundred, and none from there on.",
  remedy: "Round up to the next tenth of a mile; from 100 miles on to the next whole mile.",
  source: "CMS Medicare Claims Processing Manual, chapter 15, section 30.1.2",
  severity: "warn",
  packs: ["medicare"],
  concerns: ["ambulance"],
  check: (claim) => {
    const miles = claim.lines.filter(({ procedure }) => isOfKind(procedure, "ambulance-mileage"));
    if (miles.length === 0) return notApplicable;
    return findAt(
      miles
        .filter(({ units }) => !Number.isInteger(Math.round((units < 100 ? units * 10 : units) * 1000) / 1000))
        .map((line) => linePlace(claim, line, "units")),
    );
  },
};
