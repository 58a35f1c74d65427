import { type Edit, findAt, noVerdict } from "../edit.ts";
import { feeOf } from "../fee-of.ts";
import { atLine } from "../places.ts";

/** A charge is not ten times the fee schedule's, nor a tenth of it. */
export const chargeIsNoOutlier: Edit = {
  id: "charge-is-no-outlier",
  sentence: "A charge is not ten times the fee schedule's, nor a tenth of it.",
  remedy: "Check the charge and the units: a decimal point may have slipped.",
  source: "the practice's rules (feeSchedules)",
  severity: "hold",
  wants: ["practice"],
  packs: ["practice"],
  check: (claim, { practice, payer }) => {
    if (practice.feeSchedules === undefined) return noVerdict;
    const told = claim.lines.flatMap((line) => {
      const fee = feeOf(practice.feeSchedules ?? [], payer.id, line);
      return fee === undefined || fee === 0 ? [] : [{ line, ratio: line.chargeCents / (fee * line.units) }];
    });
    if (told.length === 0) return noVerdict;
    return findAt(told.filter(({ ratio }) => ratio >= 10 || ratio <= 0.1).map(({ line }) => atLine(line, "charge")));
  },
};
