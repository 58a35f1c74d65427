import type { Edit } from "../edit.ts";
import { decisionForSurgeryHas57 } from "./decision-for-surgery-has-57.ts";
import { medicareRefusesConsultations } from "./medicare-refuses-consultations.ts";
import { medicareWellnessVisit } from "./medicare-wellness-visit.ts";
import { newPatientIsNew } from "./new-patient-is-new.ts";
import { oneVisitADay } from "./one-visit-a-day.ts";
import { preventiveVisitFitsAge } from "./preventive-visit-fits-age.ts";
import { preventiveVisitHasItsReason } from "./preventive-visit-has-its-reason.ts";
import { prolongedVisitBesideTheLongest } from "./prolonged-visit-beside-the-longest.ts";
import { prolongedVisitFitsPayer } from "./prolonged-visit-fits-payer.ts";
import { remoteServiceCanBeRemote } from "./remote-service-can-be-remote.ts";
import { telehealthAsThePayerWants } from "./telehealth-as-the-payer-wants.ts";
import { telehealthModifierFitsPlace } from "./telehealth-modifier-fits-place.ts";
import { visitComplexityBesideAnOfficeVisit } from "./visit-complexity-beside-an-office-visit.ts";
import { visitFitsItsPlace } from "./visit-fits-its-place.ts";
import { visitHasOneUnit } from "./visit-has-one-unit.ts";
import { visitOutsideGlobalPeriod } from "./visit-outside-global-period.ts";
import { visitWithProcedureHas25 } from "./visit-with-procedure-has-25.ts";

/** Visits: evaluation and management, preventive, telehealth. */
export const visitEdits: readonly Edit[] = [
  preventiveVisitFitsAge,
  preventiveVisitHasItsReason,
  visitWithProcedureHas25,
  decisionForSurgeryHas57,
  visitOutsideGlobalPeriod,
  newPatientIsNew,
  oneVisitADay,
  visitHasOneUnit,
  visitFitsItsPlace,
  medicareRefusesConsultations,
  medicareWellnessVisit,
  prolongedVisitFitsPayer,
  prolongedVisitBesideTheLongest,
  visitComplexityBesideAnOfficeVisit,
  telehealthAsThePayerWants,
  telehealthModifierFitsPlace,
  remoteServiceCanBeRemote,
];
