import { diagnosesOf, saysOf } from "../diagnoses-of.ts";
import { type Edit, notApplicable } from "../edit.ts";
import { verdictOf } from "../told.ts";

/** Each diagnosis of an inpatient bill tells whether it was present on admission, save those that are exempt. */
export const presentOnAdmissionTold: Edit = {
  id: "present-on-admission-told",
  sentence:
    "Each diagnosis of an inpatient bill tells whether it was present on admission, save those that are exempt.",
  remedy: "Add Y, N, U or W from the record.",
  source: "005010X223A2 2300 HI C022-9; 42 CFR 412.52; CMS POA exempt list",
  severity: "hold",
  wants: ["poa-exempt"],
  claimType: "institutional",
  concerns: ["inpatient"],
  check: (claim, context) => {
    // Hospitals under inpatient prospective payment: 011x.
    if (claim.institutional?.facilityCode !== "11") return notApplicable;
    return verdictOf(
      diagnosesOf(claim, context).map((each) => {
        const told = claim.encounter.diagnoses[each.index]?.presentOnAdmission !== undefined;
        const exempt = saysOf(each, ({ poaExempt }) => poaExempt);
        return { place: each.place, right: told || exempt === true ? true : exempt === undefined ? undefined : false };
      }),
    );
  },
};
