import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A dependent is another person than the one who holds the policy. */
export const dependentIsAnother: Edit = {
  id: "dependent-is-another",
  sentence: "A dependent is another person than the one who holds the policy.",
  remedy: 'Make the relationship "self" where the patient holds the policy.',
  source: "005010X222A1 2000B SBR02, 2000C PAT01",
  severity: "hold",
  concerns: ["dependent"],
  check: ({ patient, coverage }) => {
    const subscriber = coverage?.subscriber;
    if (subscriber?.birthDate === undefined) return notApplicable;
    const same =
      subscriber.birthDate === patient.birthDate &&
      subscriber.lastName.toUpperCase() === patient.lastName.toUpperCase() &&
      subscriber.firstName.toUpperCase() === patient.firstName.toUpperCase();
    return findAt(same ? ["2000C PAT01 (relationship to the subscriber)"] : []);
  },
};
