import { type Edit, findAt, notApplicable } from "../edit.ts";

/** Coverages have an order: one first, one second, one third. */
export const coverageOrder: Edit = {
  id: "coverage-order",
  sentence: "Coverages have an order: one first, one second, one third.",
  remedy: "Number the coverages in the order in which they pay: 1, 2, 3.",
  source: "005010X222A1 2000B and 2320 SBR01",
  severity: "hold",
  concerns: ["other-payer"],
  check: ({ encounter }) => {
    const priorities = encounter.coverages.map(({ priority }) => priority).sort((a, b) => a - b);
    if (priorities.length < 2) return notApplicable;
    return findAt(priorities.some((priority, index) => priority !== index + 1) ? ["2320 SBR01 (order of payers)"] : []);
  },
};
