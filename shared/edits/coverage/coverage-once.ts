import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A coverage stands on a claim once. */
export const coverageOnce: Edit = {
  id: "coverage-once",
  sentence: "A coverage stands on a claim once.",
  remedy: "Take the second one out.",
  source: "005010X222A1 2320 SBR, 2330B NM109",
  severity: "hold",
  concerns: ["other-payer"],
  check: ({ encounter: { coverages } }) => {
    if (coverages.length < 2) return notApplicable;
    const keys = coverages.map(({ payerId, memberId }) => `${payerId.toUpperCase()} ${memberId.toUpperCase()}`);
    return findAt(new Set(keys).size < keys.length ? ["2330B NM109 (other payer)"] : []);
  },
};
