import { type Edit, findAt, notApplicable } from "../edit.ts";

/** The first three digits of the revenue code, and the occurrence code of the day on which treatment began. */
const began = [
  ["042", "35"],
  ["043", "44"],
  ["044", "45"],
] as const;

/** Outpatient therapy on a bill to Medicare tells when the treatment began, by an occurrence code. */
export const therapyOccurrenceTold: Edit = {
  id: "therapy-occurrence-told",
  sentence: "Outpatient therapy on a bill to Medicare tells when the treatment began, by an occurrence code.",
  remedy: "Add the code and the day: 35 for physical, 44 for occupational, 45 for speech therapy.",
  source: "CMS Medicare Claims Processing Manual, chapter 25, section 75.2 and chapter 5, section 10",
  severity: "warn",
  claimType: "institutional",
  packs: ["medicare"],
  concerns: ["outpatient"],
  check: ({ institutional, lines }) => {
    const wanted = began.filter(([revenue]) => lines.some(({ revenueCode }) => revenueCode?.startsWith(revenue)));
    if (institutional === undefined || wanted.length === 0) return notApplicable;
    return findAt(
      wanted
        .filter(([, code]) => institutional.occurrences?.some((each) => each.code === code) !== true)
        .map(([, code]) => `2300 HI*BH (occurrence code ${code})`),
    );
  },
};
