import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A replaced or voided bill tells Medicare what changed, by a condition code (D0 to D9, E0). */
export const correctionSaysWhatChanged: Edit = {
  id: "correction-says-what-changed",
  sentence: "A replaced or voided bill tells Medicare what changed, by a condition code (D0 to D9, E0).",
  remedy:
    "Add the condition code: D0 dates, D1 charges, D2 revenue or procedure codes, D5 void for a wrong patient or provider number, D6 void of a repeated bill, D9 anything else, E0 patient status.",
  source: "CMS Medicare Claims Processing Manual, chapter 1, section 130.1.2.1",
  severity: "hold",
  claimType: "institutional",
  packs: ["medicare"],
  concerns: ["correction"],
  check: ({ encounter, frequency }) => {
    if (frequency !== "7" && frequency !== "8") return notApplicable;
    const told = encounter.conditionCodes?.some((code) => /^(D\d|E0)$/.test(code));
    return findAt(told === true ? [] : ["2300 HI*BG (condition codes)"]);
  },
};
