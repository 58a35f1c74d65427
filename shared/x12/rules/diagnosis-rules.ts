import { codeWithoutDot } from "./code-without-dot.ts";
import { diagnosisFormat } from "./diagnosis-format.ts";
import { diagnosisOnce } from "./diagnosis-once.ts";
import { icd9BeforeItsEnd } from "./icd-9-before-its-end.ts";
import { icd10SinceItsStart } from "./icd-10-since-its-start.ts";
import { inpatientProcedureFormat } from "./inpatient-procedure-format.ts";
import { oneIcdVersion } from "./one-icd-version.ts";
import { pointerHasDiagnosis } from "./pointer-has-diagnosis.ts";
import { pointerOnce } from "./pointer-once.ts";
import type { X12Rule } from "./rule.ts";

/** Rules over diagnoses and procedures of a claim, one line each. */
export const diagnosisRules: readonly X12Rule[] = [
  codeWithoutDot,
  diagnosisFormat,
  inpatientProcedureFormat,
  oneIcdVersion,
  icd9BeforeItsEnd,
  icd10SinceItsStart,
  diagnosisOnce,
  pointerHasDiagnosis,
  pointerOnce,
];
