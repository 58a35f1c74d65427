import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";

/** The place of service fits the facility that is named. */
export const placeFitsFacility: Edit = {
  id: "place-fits-facility",
  sentence: "The place of service fits the facility that is named.",
  remedy: "Correct the place of service, or the facility.",
  source: "005010X222A1 2300 CLM05-1 and 2310C; the practice's rules (facilities)",
  severity: "hold",
  wants: ["practice"],
  concerns: ["facility"],
  claimType: "professional",
  check: (claim, { practice }) => {
    const { facility } = claim;
    if (facility?.npi === undefined) return notApplicable;
    const known = practice.facilities?.find(({ npi }) => npi === facility.npi);
    if (known === undefined) return noVerdict;
    return findAt(known.placesOfService.includes(claim.placeOfService) ? [] : ["2300 CLM05-1 (place of service)"]);
  },
};
