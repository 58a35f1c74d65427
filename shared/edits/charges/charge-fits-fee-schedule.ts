import { type Edit, findAt, noVerdict } from "../edit.ts";
import { feeOf } from "../fee-of.ts";
import { atLine } from "../places.ts";

/** A charge is that of the practice's fee schedule. */
export const chargeFitsFeeSchedule: Edit = {
  id: "charge-fits-fee-schedule",
  sentence: "A charge is that of the practice's fee schedule.",
  remedy: "Correct the charge, or the fee schedule.",
  source: "the practice's rules (feeSchedules)",
  severity: "warn",
  wants: ["practice"],
  packs: ["practice"],
  check: (claim, { practice, payer }) => {
    if (practice.feeSchedules === undefined) return noVerdict;
    const told = claim.lines.flatMap((line) => {
      const fee = feeOf(practice.feeSchedules ?? [], payer.id, line);
      return fee === undefined ? [] : [{ line, fee }];
    });
    if (told.length === 0) return noVerdict;
    return findAt(
      told
        .filter(({ line, fee }) => line.chargeCents !== Math.round(fee * line.units))
        .map(({ line }) => atLine(line, "charge")),
    );
  },
};
