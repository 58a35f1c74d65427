import { type Edit, findAt } from "../edit.ts";

/** The patient is a person, not a test or a placeholder. */
export const patientIsNoPlaceholder: Edit = {
  id: "patient-is-no-placeholder",
  sentence: "The patient is a person, not a test or a placeholder.",
  remedy: "Enter the patient's name; take test encounters out of the file.",
  source: "005010X222A1 2010BA and 2010CA NM103",
  severity: "hold",
  check: ({ patient }) =>
    findAt(
      [patient.lastName, patient.firstName].some((name) =>
        /^(test|tester|testing|unknown|none|n\/?a|tbd|doe test|zztest|dummy|asdf+|x{2,})$/i.test(name.trim()),
      )
        ? ["2010BA NM103 (patient name)"]
        : [],
    ),
};
