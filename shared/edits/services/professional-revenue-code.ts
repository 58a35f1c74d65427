import { type Edit, findAt } from "../edit.ts";

/** A professional line has no revenue code. */
export const professionalRevenueCode: Edit = {
  id: "professional-revenue-code",
  sentence: "A professional line has no revenue code.",
  remedy: "Take the revenue code off, or bill an institutional claim.",
  source: "005010X222A1 2400 SV1; 005010X223A2 2400 SV201",
  severity: "hold",
  claimType: "professional",
  check: (claim) =>
    findAt(
      claim.lines
        .filter(({ revenueCode }) => revenueCode !== undefined)
        .map((line) => `2400 SV201 (line ${line.number} revenue code)`),
    ),
};
