import { admissionBeforeStatementEnd } from "./admission-before-statement-end.ts";
import { admissionTypeKnown } from "./admission-type-known.ts";
import { attendingProviderIsNamed } from "./attending-provider-is-named.ts";
import { finalBillHasDischargeHour } from "./final-bill-has-discharge-hour.ts";
import { finalBillOfNoPatientStillThere } from "./final-bill-of-no-patient-still-there.ts";
import { inpatientHasAdmissionDate } from "./inpatient-has-admission-date.ts";
import { inpatientHasAdmissionKind } from "./inpatient-has-admission-kind.ts";
import { inpatientHasAdmittingDiagnosis } from "./inpatient-has-admitting-diagnosis.ts";
import { inpatientProcedureOfInpatient } from "./inpatient-procedure-of-inpatient.ts";
import { interimBillHasNoDischarge } from "./interim-bill-has-no-discharge.ts";
import { interimBillOfPatientStillThere } from "./interim-bill-of-patient-still-there.ts";
import { lineDateInStatement } from "./line-date-in-statement.ts";
import { occurrenceOnce } from "./occurrence-once.ts";
import { otherProcedureNeedsPrincipal } from "./other-procedure-needs-principal.ts";
import { outpatientLineHasDate } from "./outpatient-line-has-date.ts";
import { patientStatusFormat } from "./patient-status-format.ts";
import { revenueCodeFormat } from "./revenue-code-format.ts";
import type { X12Rule } from "./rule.ts";
import { typeOfBillFormat } from "./type-of-bill-format.ts";
import { unscheduledVisitHasReason } from "./unscheduled-visit-has-reason.ts";

/** Rules over institutional claims, one line each. */
export const institutionalRules: readonly X12Rule[] = [
  typeOfBillFormat,
  revenueCodeFormat,
  attendingProviderIsNamed,
  lineDateInStatement,
  outpatientLineHasDate,
  inpatientHasAdmissionDate,
  admissionBeforeStatementEnd,
  inpatientHasAdmissionKind,
  admissionTypeKnown,
  patientStatusFormat,
  inpatientHasAdmittingDiagnosis,
  finalBillHasDischargeHour,
  interimBillHasNoDischarge,
  finalBillOfNoPatientStillThere,
  interimBillOfPatientStillThere,
  occurrenceOnce,
  otherProcedureNeedsPrincipal,
  inpatientProcedureOfInpatient,
  unscheduledVisitHasReason,
];
