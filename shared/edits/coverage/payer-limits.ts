import { type Edit, findAt, notApplicable } from "../edit.ts";

/** The claim is no larger than this payer takes. */
export const payerLimits: Edit = {
  id: "payer-limits",
  sentence: "The claim has no more lines, diagnoses or charge than this payer takes.",
  remedy: "Split the encounter into two, or leave diagnoses out that no service points to.",
  source: "payer's companion guide, kept in shared/payers; within 005010X222A1 2300 HI, 2400 LX, CLM02",
  severity: "hold",
  check: (claim, { payer }) => {
    const { limits } = payer;
    if (limits === undefined) return notApplicable;
    const over = (count: number, most: number | undefined, place: string) =>
      most !== undefined && count > most ? [place] : [];
    return findAt([
      ...over(claim.lines.length, limits.maxLines, "2400 LX (number of lines)"),
      ...over(claim.diagnoses.length, limits.maxDiagnoses, "2300 HI (number of diagnoses)"),
      ...over(claim.chargeCents, limits.maxChargeCents, "2300 CLM02 (total charge)"),
    ]);
  },
};
