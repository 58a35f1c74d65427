import { type Edit, findAt } from "../edit.ts";
import { linePlace } from "../line-place.ts";

/** No line has a negative charge, and the claim's total is what its lines charge, within ten digits. */
export const chargesAddUp: Edit = {
  id: "charges-add-up",
  sentence: "No line has a negative charge, and the claim's total is what its lines charge, within ten digits.",
  remedy: "Correct the charge of the line.",
  source: "005010X222A1 2300 CLM02, 2400 SV102",
  severity: "hold",
  check: (claim) => {
    const places = claim.lines.filter((line) => line.chargeCents < 0).map((line) => linePlace(claim, line, "charge"));
    const total = claim.lines.reduce((sum, line) => sum + line.chargeCents, 0);
    if (total !== claim.chargeCents || total > 9_999_999_999) places.push("2300 CLM02 (total charge)");
    return findAt(places);
  },
};
