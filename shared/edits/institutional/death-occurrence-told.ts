import { type Edit, findAt, notApplicable } from "../edit.ts";

/** Died; died at home, in a facility, at an unknown place. */
const died: readonly string[] = ["20", "40", "41", "42"];

/** A bill to Medicare for a patient who died has the day of death (occurrence code 55). */
export const deathOccurrenceTold: Edit = {
  id: "death-occurrence-told",
  sentence: "A bill to Medicare for a patient who died has the day of death (occurrence code 55).",
  remedy: "Add occurrence code 55 with the day of death, or correct the patient status.",
  source: "CMS Medicare Claims Processing Manual, chapter 25, section 75.2; NUBC occurrence code 55",
  severity: "hold",
  claimType: "institutional",
  packs: ["medicare"],
  check: ({ institutional }) => {
    if (institutional === undefined || !died.includes(institutional.patientStatus ?? "")) return notApplicable;
    const told = institutional.occurrences?.some(({ code }) => code === "55");
    return findAt(told === true ? [] : ["2300 HI*BH (occurrence codes)"]);
  },
};
