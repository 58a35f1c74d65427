import { type Edit, findAt, notApplicable } from "../edit.ts";

/** An occurrence lies not after the statement, save a plan's or a discharge's. */
export const occurrenceNotInFuture: Edit = {
  id: "occurrence-not-in-future",
  sentence: "An occurrence lies not after the statement, save a plan's or a discharge's.",
  remedy: "Correct the day of the occurrence.",
  source: "005010X223A2 2300 HI*BH",
  severity: "warn",
  claimType: "institutional",
  check: ({ institutional }, { today }) => {
    const occurrences = institutional?.occurrences ?? [];
    if (occurrences.length === 0) return notApplicable;
    return findAt(occurrences.some(({ date }) => date > today) ? ["2300 HI*BH (occurrence codes)"] : []);
  },
};
