import { type Edit, findAt, notApplicable } from "../edit.ts";

/** Medicaid pays after every other coverage. */
export const medicaidPaysLast: Edit = {
  id: "medicaid-pays-last",
  sentence: "Medicaid pays after every other coverage.",
  remedy: "Give Medicaid the last priority.",
  source: "42 CFR 433.139",
  severity: "hold",
  concerns: ["other-payer"],
  check: ({ encounter: { coverages } }) => {
    const medicaid = coverages.filter(({ filingIndicator }) => filingIndicator === "MC");
    if (medicaid.length === 0 || coverages.length < 2) return notApplicable;
    const last = Math.max(...coverages.map(({ priority }) => priority));
    return findAt(medicaid.some(({ priority }) => priority < last) ? ["2320 SBR01 (order of payers)"] : []);
  },
};
