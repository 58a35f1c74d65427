import { type Edit, findAt, notApplicable } from "../edit.ts";

/** On a claim to Medicaid the patient is the subscriber. */
export const medicaidPatientIsSubscriber: Edit = {
  id: "medicaid-patient-is-subscriber",
  sentence: "On a claim to Medicaid the patient is the subscriber.",
  remedy: "Make the coverage the patient's own, save where the state bills a newborn under the mother's number.",
  source: "42 CFR 435.914 and 435.916 (each person is eligible for themselves); 005010X222A1 2000B SBR02",
  severity: "warn",
  packs: ["medicaid"],
  check: ({ coverage }) =>
    coverage === undefined
      ? notApplicable
      : findAt(coverage.relationship === "self" ? [] : ["2000B SBR02 (relationship to the subscriber)"]),
};
