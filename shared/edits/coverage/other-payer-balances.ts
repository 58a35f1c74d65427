import { type Edit, findAt, notApplicable } from "../edit.ts";

/** What another payer paid and adjusted adds up to the charge. */
export const otherPayerBalances: Edit = {
  id: "other-payer-balances",
  sentence: "What another payer paid and adjusted adds up to the charge.",
  remedy: "Copy the payments and adjustments from that payer's remittance, to the cent: charge = paid + adjusted.",
  source: "005010X222A1 2320 CAS and AMT*D, 2430 SVD and CAS",
  severity: "hold",
  concerns: ["other-payer"],
  check: ({ otherCoverages, lines, chargeCents }) => {
    const answered = otherCoverages.filter(({ adjudication }) => adjudication !== undefined);
    if (answered.length === 0) return notApplicable;
    return findAt(
      answered
        .filter(({ payerId, adjudication }) => {
          const ofLines = lines.flatMap(({ adjudications = [] }) =>
            adjudications.filter((line) => line.payerId === payerId),
          );
          const adjusted = [
            ...(adjudication?.adjustments ?? []),
            ...ofLines.flatMap(({ adjustments = [] }) => adjustments),
          ];
          const sum = adjusted.reduce((total, { cents }) => total + cents, adjudication?.paidCents ?? 0);
          return sum !== chargeCents;
        })
        .map(() => "2320 CAS (other payer adjustments)"),
    );
  },
};
