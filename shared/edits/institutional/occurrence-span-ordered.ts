import { type Edit, findAt, notApplicable } from "../edit.ts";

/** An occurrence span ends on or after the day on which it begins. */
export const occurrenceSpanOrdered: Edit = {
  id: "occurrence-span-ordered",
  sentence: "An occurrence span ends on or after the day on which it begins.",
  remedy: "Correct the days of the span.",
  source: "005010X223A2 2300 HI*BI C022-4",
  severity: "hold",
  claimType: "institutional",
  check: ({ institutional }) => {
    const spans = institutional?.occurrenceSpans ?? [];
    if (spans.length === 0) return notApplicable;
    return findAt(spans.some(({ from, to }) => to < from) ? ["2300 HI*BI (occurrence spans)"] : []);
  },
};
