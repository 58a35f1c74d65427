import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A claim to a second payer tells what the first one paid. */
export const otherPayerHasAnswered: Edit = {
  id: "other-payer-has-answered",
  sentence: "A claim to a second payer tells what the first one paid.",
  remedy: "Wait for the first payer's remittance, or enter what it paid and adjusted.",
  source: "005010X222A1 2320 AMT*D and CAS",
  severity: "hold",
  concerns: ["other-payer"],
  check: ({ coverage, otherCoverages }) => {
    const before = otherCoverages.filter(({ priority }) => coverage !== undefined && priority < coverage.priority);
    if (before.length === 0) return notApplicable;
    return findAt(
      before.some(({ adjudication }) => adjudication === undefined) ? ["2320 AMT*D (other payer paid)"] : [],
    );
  },
};
