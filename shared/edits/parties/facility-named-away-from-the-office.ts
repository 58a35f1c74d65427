import { type Edit, findAt, notApplicable } from "../edit.ts";

/** Hospitals, surgical centers, nursing facilities, hospices, psychiatric and rehabilitation facilities, dialysis. */
const facilities: ReadonlySet<string> = new Set("19 21 22 23 24 25 31 32 34 51 52 53 54 55 56 61 62 65".split(" "));

/** A service given in a facility names the facility. */
export const facilityNamedAwayFromTheOffice: Edit = {
  id: "facility-named-away-from-the-office",
  sentence: "A service given in a facility names the facility.",
  remedy: "Add the facility's name, NPI and address.",
  source: "005010X222A1 2310C; CMS Medicare Claims Processing Manual, chapter 26, 10.4 item 32",
  severity: "hold",
  claimType: "professional",
  check: (claim) => {
    if (!facilities.has(claim.placeOfService)) return notApplicable;
    return findAt(claim.facility === undefined ? ["2310C NM1 (service facility)"] : []);
  },
};
