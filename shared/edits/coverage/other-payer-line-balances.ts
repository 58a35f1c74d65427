import { type Edit, findAt, notApplicable } from "../edit.ts";

/** What another payer paid and adjusted of a line adds up to the line's charge. */
export const otherPayerLineBalances: Edit = {
  id: "other-payer-line-balances",
  sentence: "What another payer paid and adjusted of a line adds up to the line's charge.",
  remedy: "Copy the line from that payer's remittance, to the cent.",
  source: "005010X222A1 2430 SVD02 and CAS",
  severity: "hold",
  concerns: ["other-payer"],
  check: ({ lines }) => {
    const answered = lines.filter(({ adjudications = [] }) => adjudications.length > 0);
    if (answered.length === 0) return notApplicable;
    return findAt(
      answered.flatMap((line) =>
        (line.adjudications ?? []).flatMap(({ paidCents, adjustments = [], bundledIntoLine }) =>
          bundledIntoLine === undefined &&
          paidCents + adjustments.reduce((sum, { cents }) => sum + cents, 0) !== line.chargeCents
            ? [`2430 SVD02 (line ${line.number} other payer paid)`]
            : [],
        ),
      ),
    );
  },
};
