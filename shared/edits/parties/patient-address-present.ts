import { type Edit, findAt } from "../edit.ts";

/** The claim says where the patient lives, or the subscriber when they are one person. */
export const patientAddressPresent: Edit = {
  id: "patient-address-present",
  sentence: "The claim says where the patient lives, or the subscriber when they are one person.",
  remedy: "Add street, city, state and ZIP code of the patient.",
  source: "005010X222A1 2010BA N3, 2010CA N3",
  severity: "hold",
  check: (claim) =>
    findAt(
      claim.patient.address === undefined
        ? [claim.patientIsSubscriber ? "2010BA N3 (patient address)" : "2010CA N3 (patient address)"]
        : [],
    ),
};
