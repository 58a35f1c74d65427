import { ageOn } from "../../values/age.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A child on a policy is younger than the subscriber, a spouse is grown up. */
export const childIsYounger: Edit = {
  id: "child-is-younger",
  sentence: "A child on a policy is younger than the subscriber, a spouse is grown up.",
  remedy: "Correct the relationship or the birth date.",
  source: "005010X222A1 2000C PAT01, 2010BA and 2010CA DMG02",
  severity: "warn",
  concerns: ["dependent"],
  check: ({ coverage, patient, subscriber, serviceFrom }) => {
    const relationship = coverage?.relationship;
    if (relationship === "spouse") {
      return findAt(ageOn(patient.birthDate, serviceFrom) < 15 ? ["2000C PAT01 (relationship to the subscriber)"] : []);
    }
    if (relationship !== "child" || subscriber.birthDate === undefined) return notApplicable;
    return findAt(subscriber.birthDate >= patient.birthDate ? ["2000C PAT01 (relationship to the subscriber)"] : []);
  },
};
