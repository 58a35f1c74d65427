import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A member id has 2 to 80 characters and none that separates data on the wire. */
export const memberIdFormat: Edit = {
  id: "member-id-format",
  sentence: "A member id has 2 to 80 characters and none that separates data on the wire.",
  remedy: "Copy the id from the insurance card, letters and digits only.",
  source: "005010X222A1 2010BA NM109",
  severity: "hold",
  check: ({ coverage }) => {
    if (coverage === undefined) return notApplicable;
    return findAt(
      /^[A-Za-z0-9][A-Za-z0-9 -]{0,78}[A-Za-z0-9]$/.test(coverage.memberId) ? [] : ["2010BA NM109 (member id)"],
    );
  },
};
