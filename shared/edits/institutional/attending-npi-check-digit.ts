import { isNpi } from "../../values/npi.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";

/** The NPIs of attending and operating providers have ten digits and the right check digit. */
export const attendingNpiCheckDigit: Edit = {
  id: "attending-npi-check-digit",
  sentence: "The NPIs of attending and operating providers have ten digits and the right check digit.",
  remedy: "Look the number up in the NPI registry.",
  source: "45 CFR 162.406; 005010X223A2 2310A, 2310B, 2310C NM109",
  severity: "hold",
  claimType: "institutional",
  check: ({ institutional }) => {
    if (institutional === undefined) return notApplicable;
    const named = [
      [institutional.attending, "2310A NM109 (attending provider NPI)"],
      [institutional.operating, "2310B NM109 (operating provider NPI)"],
      [institutional.otherOperating, "2310C NM109 (other operating provider NPI)"],
    ] as const;
    return findAt(named.flatMap(([provider, place]) => (provider === undefined || isNpi(provider.npi) ? [] : [place])));
  },
};
