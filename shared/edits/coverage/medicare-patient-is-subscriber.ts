import { type Edit, findAt, notApplicable } from "../edit.ts";

/** On a claim to Medicare the patient is the subscriber. */
export const medicarePatientIsSubscriber: Edit = {
  id: "medicare-patient-is-subscriber",
  sentence: "On a claim to Medicare the patient is the subscriber.",
  remedy: "Make the coverage the patient's own; each beneficiary has a number of their own.",
  source: "005010X222A1 2000B SBR02; CMS Medicare Fee-for-Service 837P Companion Guide",
  severity: "hold",
  packs: ["medicare"],
  check: ({ coverage }) =>
    coverage === undefined
      ? notApplicable
      : findAt(coverage.relationship === "self" ? [] : ["2000B SBR02 (relationship to the subscriber)"]),
};
