import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";
import { isInpatient } from "../is-inpatient.ts";

/** An inpatient bill does not overlap another one of the patient. */
export const staysDoNotOverlap: Edit = {
  id: "stays-do-not-overlap",
  sentence: "An inpatient bill does not overlap another one of the patient.",
  remedy: "Correct the period, or replace the earlier bill (frequency 7).",
  source: "CMS Medicare Claims Processing Manual, chapter 3, section 40; CMS Common Working File overlap edits",
  severity: "hold",
  wants: ["history"],
  claimType: "institutional",
  concerns: ["inpatient"],
  check: (claim, { history, payer }) => {
    if (!isInpatient(claim) || claim.frequency === "7" || claim.frequency === "8") return notApplicable;
    if (history === undefined) return noVerdict;
    const overlaps = history.some(
      (earlier) =>
        earlier.payerId === payer.id &&
        earlier.placeOfService === "" &&
        earlier.billingNpi === claim.billingProvider?.npi &&
        earlier.from < claim.serviceTo &&
        earlier.to > claim.serviceFrom,
    );
    return findAt(overlaps ? ["2300 DTP*434 (statement period)"] : []);
  },
};
