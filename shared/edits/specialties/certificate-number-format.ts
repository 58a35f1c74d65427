import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A CLIA number has ten characters: two digits, D, seven digits. */
export const certificateNumberFormat: Edit = {
  id: "certificate-number-format",
  sentence: "A CLIA number has ten characters: two digits, D, seven digits.",
  remedy: "Copy the number from the certificate.",
  source: "42 CFR 493; 005010X222A1 2300 REF*X4",
  severity: "hold",
  concerns: ["laboratory"],
  check: (claim) => {
    const named = [
      { number: claim.encounter.cliaNumber, place: "2300 REF*X4 (CLIA number)" },
      ...claim.lines.map((line) => ({
        number: line.cliaNumber,
        place: `2400 REF*X4 (line ${line.number} CLIA number)`,
      })),
    ].filter(({ number }) => number !== undefined);
    if (named.length === 0) return notApplicable;
    return findAt(named.filter(({ number }) => !/^\d{2}D\d{7}$/.test(number ?? "")).map(({ place }) => place));
  },
};
