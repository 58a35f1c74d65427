import { type Edit, findAt, notApplicable } from "../edit.ts";

/** What is not covered of a line is at most its charge. */
export const nonCoveredWithinCharge: Edit = {
  id: "non-covered-within-charge",
  sentence: "What is not covered of a line is at most its charge.",
  remedy: "Correct the non-covered charge.",
  source: "005010X223A2 2400 SV207 and SV203",
  severity: "hold",
  claimType: "institutional",
  check: ({ lines }) => {
    const told = lines.filter(({ nonCoveredCents }) => nonCoveredCents !== undefined);
    if (told.length === 0) return notApplicable;
    return findAt(
      told
        .filter(({ nonCoveredCents = 0, chargeCents }) => nonCoveredCents < 0 || nonCoveredCents > chargeCents)
        .map((line) => `2400 SV207 (line ${line.number} non-covered charge)`),
    );
  },
};
