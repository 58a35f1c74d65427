import { type Edit, findAt, notApplicable } from "../edit.ts";

/** Condition, occurrence and value codes have two characters. */
export const codePairsFormat: Edit = {
  id: "code-pairs-format",
  sentence: "Condition, occurrence and value codes have two characters.",
  remedy: "Look the code up in the current UB-04 manual.",
  source: "005010X223A2 2300 HI*BG, HI*BH, HI*BI, HI*BE",
  severity: "hold",
  claimType: "institutional",
  check: ({ institutional, encounter }) => {
    if (institutional === undefined) return notApplicable;
    const lists = [
      [encounter.conditionCodes ?? [], "2300 HI*BG (condition codes)"],
      [(institutional.occurrences ?? []).map(({ code }) => code), "2300 HI*BH (occurrence codes)"],
      [(institutional.occurrenceSpans ?? []).map(({ code }) => code), "2300 HI*BI (occurrence span codes)"],
      [(institutional.values ?? []).map(({ code }) => code), "2300 HI*BE (value codes)"],
    ] as const;
    return findAt(
      lists.flatMap(([codes, place]) => (codes.some((code) => !/^[0-9A-Z]{2}$/.test(code)) ? [place] : [])),
    );
  },
};
