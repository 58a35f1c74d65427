import type { Encounter } from "../claim/encounter.ts";
import type { EncounterLine } from "../claim/encounter-line.ts";
import type { Day } from "../values/day.ts";
import type { FieldTable } from "./field-table.ts";

/*
 * Numbers and days by the qualifier under which they stand, in the guide's order.
 */

/** Source: 005010X222A1 2300 REF. Accepted in either order by both guides, the 837I having fewer of them. */
export const claimReferences: FieldTable<Encounter, string> = [
  ["4N", "serviceAuthorizationException"],
  ["F5", "mandatoryCrossover"],
  ["EW", "mammographyCertification"],
  ["9F", "referralNumber"],
  ["G1", "priorAuthorization"],
  ["F8", "payerClaimNumber"],
  ["X4", "cliaNumber"],
  ["9A", "repricedClaimNumber"],
  ["9C", "adjustedRepricedClaimNumber"],
];

/** The investigational devices stand between these and those. Source: 005010X222A1 2300 REF. */
export const laterClaimReferences: FieldTable<Encounter, string> = [
  ["EA", "medicalRecordNumber"],
  ["P4", "demonstrationProject"],
  ["1J", "carePlanOversight"],
];

/** Before the accident's own day. Source: 005010X222A1 2300 DTP. */
export const earlyClaimDates: FieldTable<Encounter, Day> = [
  ["431", "onsetDate"],
  ["454", "initialTreatmentDate"],
  ["304", "lastSeenDate"],
  ["453", "acuteManifestationDate"],
];

/** Between accident and disability. Source: 005010X222A1 2300 DTP. */
export const middleClaimDates: FieldTable<Encounter, Day> = [
  ["484", "lastMenstrualPeriodDate"],
  ["455", "lastXrayDate"],
  ["471", "visionPrescriptionDate"],
];

/** Source: 005010X222A1 2300 DTP. */
export const lateClaimDates: FieldTable<Encounter, Day> = [
  ["297", "lastWorkedDate"],
  ["296", "returnToWorkDate"],
  ["435", "admissionDate"],
  ["096", "dischargeDate"],
  ["090", "assumedCareDate"],
  ["091", "relinquishedCareDate"],
  ["444", "firstContactDate"],
  ["050", "repricerReceivedDate"],
];

/** Source: 005010X222A1 2400 DTP. */
export const lineDates: FieldTable<EncounterLine, Day> = [
  ["471", "prescriptionDate"],
  ["607", "certificationRevisionDate"],
  ["463", "therapyBeginDate"],
  ["461", "lastCertificationDate"],
  ["304", "lastSeenDate"],
  ["738", "hemoglobinTestDate"],
  ["739", "creatinineTestDate"],
  ["011", "shippedDate"],
  ["455", "lastXrayDate"],
  ["454", "initialTreatmentDate"],
];

/** Source: 005010X222A1 2400 REF, after the repricing numbers. */
export const lineReferences: FieldTable<EncounterLine, string> = [
  ["EW", "mammographyCertification"],
  ["X4", "cliaNumber"],
  ["F4", "referringCliaNumber"],
  ["BT", "immunizationBatch"],
  ["9F", "referralNumber"],
];
