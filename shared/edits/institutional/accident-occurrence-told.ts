import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A bill with the diagnosis of an injury tells of the accident by an occurrence code (01 to 06), or that there was none (11). */
export const accidentOccurrenceTold: Edit = {
  id: "accident-occurrence-told",
  sentence:
    "A bill with the diagnosis of an injury tells of the accident by an occurrence code (01 to 06), or that there was none (11).",
  remedy: "Add the occurrence code and the day of the accident.",
  source: "CMS Medicare Claims Processing Manual, chapter 25, section 75.2; 42 CFR 411.25",
  severity: "warn",
  claimType: "institutional",
  packs: ["medicare"],
  concerns: ["accident"],
  check: ({ institutional, diagnoses }) => {
    if (institutional === undefined || !/^S.{5}A$/.test(diagnoses[0] ?? "")) return notApplicable;
    const told = institutional.occurrences?.some(({ code }) =>
      ["01", "02", "03", "04", "05", "06", "11"].includes(code),
    );
    return findAt(told === true ? [] : ["2300 HI*BH (occurrence codes)"]);
  },
};
