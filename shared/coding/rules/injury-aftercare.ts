import { seventhFor } from "../verify/seventh-character.ts";
import { having } from "./drafts.ts";
import type { Rule } from "./rule.ts";

/** Aftercare that an injury's own seventh character says. */
const aftercare = ["Z480", "Z4889", "Z47"];

export const injuryAftercare: Rule = {
  id: "injury-aftercare",
  sentence: "The later care of an injury is said by its seventh character, not by an aftercare code.",
  source: "ICD-10-CM Guidelines FY2026 I.C.19.a, I.C.21.c.7",
  apply({ reading, drafts }) {
    const later = drafts.some(
      (draft) => /^(?:S|T(?:0|1[0-4]|2|3[0-2]))/.test(draft.code) && /^[DG]$/.test(seventhFor(draft, reading)),
    );
    const dropped = later ? having(drafts, ...aftercare) : [];
    return drafts.filter((draft) => !dropped.includes(draft));
  },
};
