import { type Edit, findAt, notApplicable } from "../edit.ts";
import { isInpatient } from "../is-inpatient.ts";
import { atLine } from "../places.ts";

/** Every line of an outpatient bill that covers several days has a day of its own. */
export const outpatientLineHasDate: Edit = {
  id: "outpatient-line-has-date",
  sentence: "Every line of an outpatient bill that covers several days has a day of its own.",
  remedy: "Enter each line's date of service.",
  source: "005010X223A2 2400 DTP*472; CMS Medicare Claims Processing Manual, chapter 25, section 75.5",
  severity: "hold",
  claimType: "institutional",
  concerns: ["several-days"],
  check: (claim) => {
    const { institutional, encounter, serviceFrom, serviceTo } = claim;
    if (institutional === undefined || isInpatient(claim) || serviceFrom === serviceTo) return notApplicable;
    return findAt(
      claim.lines
        .filter((_line, index) => encounter.lines[index]?.from === undefined)
        .map((line) => atLine(line, "dates")),
    );
  },
};
