import type { Edit } from "../edit.ts";
import { accidentOccurrenceTold } from "./accident-occurrence-told.ts";
import { admissionBeforeThePeriod } from "./admission-before-the-period.ts";
import { admissionDiagnosisTold } from "./admission-diagnosis-told.ts";
import { admissionHourTold } from "./admission-hour-told.ts";
import { admissionTold } from "./admission-told.ts";
import { attendingNpiCheckDigit } from "./attending-npi-check-digit.ts";
import { attendingPresent } from "./attending-present.ts";
import { billTypeKnown } from "./bill-type-known.ts";
import { codePairsFormat } from "./code-pairs-format.ts";
import { codePairsOnce } from "./code-pairs-once.ts";
import { correctionSaysWhatChanged } from "./correction-says-what-changed.ts";
import { coveredDaysTold } from "./covered-days-told.ts";
import { daysAddUp } from "./days-add-up.ts";
import { deathOccurrenceTold } from "./death-occurrence-told.ts";
import { dialysisTellsWeightAndHeight } from "./dialysis-tells-weight-and-height.ts";
import { dischargeHourOnFinalBills } from "./discharge-hour-on-final-bills.ts";
import { drgFormat } from "./drg-format.ts";
import { exemptFromPresentOnAdmission } from "./exempt-from-present-on-admission.ts";
import { externalCausesAreCauses } from "./external-causes-are-causes.ts";
import { homeHealthTellsWhere } from "./home-health-tells-where.ts";
import { inpatientProcedureExists } from "./inpatient-procedure-exists.ts";
import { inpatientProcedureFormat } from "./inpatient-procedure-format.ts";
import { inpatientProcedureWithinStay } from "./inpatient-procedure-within-stay.ts";
import { inpatientProceduresOnInpatients } from "./inpatient-procedures-on-inpatients.ts";
import { lineDatesWithinStatement } from "./line-dates-within-statement.ts";
import { nonCoveredWithinCharge } from "./non-covered-within-charge.ts";
import { observationInHours } from "./observation-in-hours.ts";
import { occurrenceNotInFuture } from "./occurrence-not-in-future.ts";
import { occurrenceSpanOrdered } from "./occurrence-span-ordered.ts";
import { operationNamesOperator } from "./operation-names-operator.ts";
import { outpatientLineHasDate } from "./outpatient-line-has-date.ts";
import { outpatientLineHasProcedure } from "./outpatient-line-has-procedure.ts";
import { patientStatusTold } from "./patient-status-told.ts";
import { presentOnAdmissionTold } from "./present-on-admission-told.ts";
import { principalDiagnosisAcceptable } from "./principal-diagnosis-acceptable.ts";
import { qualifyingStayTold } from "./qualifying-stay-told.ts";
import { reasonForVisitOnOutpatients } from "./reason-for-visit-on-outpatients.ts";
import { reasonForVisitTold } from "./reason-for-visit-told.ts";
import { revenueCodeFormat } from "./revenue-code-format.ts";
import { revenueCodeKnown } from "./revenue-code-known.ts";
import { roomDaysFitPeriod } from "./room-days-fit-period.ts";
import { roomOnInpatients } from "./room-on-inpatients.ts";
import { staysDoNotOverlap } from "./stays-do-not-overlap.ts";
import { stillAPatientIsInterim } from "./still-a-patient-is-interim.ts";
import { therapyOccurrenceTold } from "./therapy-occurrence-told.ts";
import { totalLineNotSent } from "./total-line-not-sent.ts";

/** Bills of hospitals and other institutions. */
export const institutionalEdits: readonly Edit[] = [
  billTypeKnown,
  admissionTold,
  admissionHourTold,
  admissionBeforeThePeriod,
  admissionDiagnosisTold,
  presentOnAdmissionTold,
  exemptFromPresentOnAdmission,
  principalDiagnosisAcceptable,
  patientStatusTold,
  stillAPatientIsInterim,
  dischargeHourOnFinalBills,
  attendingPresent,
  attendingNpiCheckDigit,
  operationNamesOperator,
  inpatientProceduresOnInpatients,
  inpatientProcedureFormat,
  inpatientProcedureExists,
  inpatientProcedureWithinStay,
  revenueCodeFormat,
  revenueCodeKnown,
  totalLineNotSent,
  outpatientLineHasProcedure,
  roomDaysFitPeriod,
  coveredDaysTold,
  nonCoveredWithinCharge,
  codePairsFormat,
  codePairsOnce,
  occurrenceSpanOrdered,
  occurrenceNotInFuture,
  accidentOccurrenceTold,
  reasonForVisitTold,
  reasonForVisitOnOutpatients,
  drgFormat,
  externalCausesAreCauses,
  staysDoNotOverlap,
  lineDatesWithinStatement,
  outpatientLineHasDate,
  roomOnInpatients,
  correctionSaysWhatChanged,
  deathOccurrenceTold,
  therapyOccurrenceTold,
  homeHealthTellsWhere,
  dialysisTellsWeightAndHeight,
  qualifyingStayTold,
  observationInHours,
  daysAddUp,
];
