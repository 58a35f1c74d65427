import { isOfKind } from "../../codes/service-kind.ts";
import { ageOn } from "../../values/age.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** The last digit of 99381-99387 and 99391-99397 to the ages it is for, both included. */
const ages: readonly (readonly [from: number, to: number])[] = [
  [0, 0],
  [1, 4],
  [5, 11],
  [12, 17],
  [18, 39],
  [40, 64],
  [65, 200],
];

/** A preventive visit is coded by the patient's age. */
export const preventiveVisitFitsAge: Edit = {
  id: "preventive-visit-fits-age",
  sentence: "A preventive visit is coded by the patient's age.",
  remedy: "Choose the code of the age: under 1, 1 to 4, 5 to 11, 12 to 17, 18 to 39, 40 to 64, 65 and over.",
  source: "CPT 99381 to 99397, ranges of age",
  severity: "hold",
  concerns: ["preventive"],
  check: (claim) => {
    const age = ageOn(claim.patient.birthDate, claim.serviceFrom);
    const visits = claim.lines.filter(({ procedure }) => isOfKind(procedure, "preventive-visit"));
    if (visits.length === 0) return notApplicable;
    return findAt(
      visits
        .filter(({ procedure }) => {
          const [from, to] = ages[Number(procedure.charAt(4)) - 1] ?? [0, 200];
          return age < from || age > to;
        })
        .map((line) => atLine(line, "procedure")),
    );
  },
};
