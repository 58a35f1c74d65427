import { type Edit, findAt } from "../edit.ts";

/** A person's name has no digits. */
export const nameWithoutDigits: Edit = {
  id: "name-without-digits",
  sentence: "A person's name has no digits.",
  remedy: "Take the number out of the name.",
  source: "005010X222A1 2010BA and 2010CA NM103, NM104",
  severity: "warn",
  check: (claim) =>
    findAt([
      ...(/\d/.test(claim.patient.lastName + claim.patient.firstName) ? ["2010CA NM103 (patient name)"] : []),
      ...(/\d/.test(claim.subscriber.lastName + claim.subscriber.firstName) ? ["2010BA NM103 (subscriber name)"] : []),
    ]),
};
