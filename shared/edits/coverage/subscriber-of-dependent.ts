import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A dependent's claim names who holds the policy. */
export const subscriberOfDependent: Edit = {
  id: "subscriber-of-dependent",
  sentence: "A dependent's claim names who holds the policy.",
  remedy: "Add the name of who holds the policy, as on the insurance card, and the patient's relationship.",
  source: "005010X222A1 2010BA NM1, 2000C PAT",
  severity: "hold",
  concerns: ["dependent"],
  check: ({ coverage }) => {
    if (coverage === undefined || coverage.relationship === "self") return notApplicable;
    return findAt(coverage.subscriber === undefined ? ["2010BA NM1 (subscriber)"] : []);
  },
};
