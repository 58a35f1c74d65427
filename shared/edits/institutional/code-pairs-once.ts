import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A condition code or a value code stands on a bill once. */
export const codePairsOnce: Edit = {
  id: "code-pairs-once",
  sentence: "A condition code or a value code stands on a bill once.",
  remedy: "Take the second one out.",
  source: "005010X223A2 2300 HI*BG, HI*BE",
  severity: "warn",
  claimType: "institutional",
  check: ({ institutional, encounter }) => {
    if (institutional === undefined) return notApplicable;
    const twice = (codes: readonly string[]) => new Set(codes).size < codes.length;
    return findAt([
      ...(twice(encounter.conditionCodes ?? []) ? ["2300 HI*BG (condition codes)"] : []),
      ...(twice((institutional.values ?? []).map(({ code }) => code)) ? ["2300 HI*BE (value codes)"] : []),
    ]);
  },
};
