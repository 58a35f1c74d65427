import { type Edit, findAt, notApplicable } from "../edit.ts";

/** Another payer's answer is dated on the claim or on its lines, not on both, and not on neither. */
export const otherPayerDateOnce: Edit = {
  id: "other-payer-date-once",
  sentence: "Another payer's answer is dated on the claim or on its lines, not on both, and not on neither.",
  remedy: "Enter the date of that payer's check once.",
  source: "005010X222A1 2330B DTP*573, 2430 DTP*573",
  severity: "hold",
  concerns: ["other-payer"],
  check: ({ otherCoverages, lines }) => {
    const answered = otherCoverages.filter(({ adjudication }) => adjudication !== undefined);
    if (answered.length === 0) return notApplicable;
    return findAt(
      answered
        .filter(({ payerId, adjudication }) => {
          const onLines = lines.some(({ adjudications = [] }) =>
            adjudications.some((line) => line.payerId === payerId),
          );
          return (adjudication?.date !== undefined) === onLines;
        })
        .map(() => "2330B DTP*573 (other payer's date)"),
    );
  },
};
