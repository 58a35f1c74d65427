import type { Edit } from "../edit.ts";
import { adverseEffectNotFirst } from "./adverse-effect-not-first.ts";
import { aftercareNotForInjury } from "./aftercare-not-for-injury.ts";
import { birthOnTheNewborn } from "./birth-on-the-newborn.ts";
import { bodyMassIndexWithItsReason } from "./body-mass-index-with-its-reason.ts";
import { causeBeforeManifestation } from "./cause-before-manifestation.ts";
import { diabetesComplicationTold } from "./diabetes-complication-told.ts";
import { diabetesWithKidneyDisease } from "./diabetes-with-kidney-disease.ts";
import { diagnosisBillable } from "./diagnosis-billable.ts";
import { diagnosisCount } from "./diagnosis-count.ts";
import { diagnosisExists } from "./diagnosis-exists.ts";
import { diagnosisFitsAge } from "./diagnosis-fits-age.ts";
import { diagnosisFitsSex } from "./diagnosis-fits-sex.ts";
import { diagnosisFormat } from "./diagnosis-format.ts";
import { diagnosisOnce } from "./diagnosis-once.ts";
import { examFitsAge } from "./exam-fits-age.ts";
import { excludes1Pair } from "./excludes1-pair.ts";
import { externalCauseNotFirst } from "./external-cause-not-first.ts";
import { firstListedOnlyIsFirst } from "./first-listed-only-is-first.ts";
import { hypertensionWithHeartFailure } from "./hypertension-with-heart-failure.ts";
import { hypertensionWithKidneyDisease } from "./hypertension-with-kidney-disease.ts";
import { hypertensiveHeartFailureTyped } from "./hypertensive-heart-failure-typed.ts";
import { hypertensiveKidneyDiseaseStaged } from "./hypertensive-kidney-disease-staged.ts";
import { incidentalPregnancyAlone } from "./incidental-pregnancy-alone.ts";
import { injuryHasSeventhCharacter } from "./injury-has-seventh-character.ts";
import { manifestationNotFirst } from "./manifestation-not-first.ts";
import { maternityDiagnosisFits } from "./maternity-diagnosis-fits.ts";
import { normalPregnancyAlone } from "./normal-pregnancy-alone.ts";
import { oneTypeOfDiabetes } from "./one-type-of-diabetes.ts";
import { outcomeOnTheMother } from "./outcome-on-the-mother.ts";
import { poisoningFirst } from "./poisoning-first.ts";
import { pregnancyFirst } from "./pregnancy-first.ts";
import { routineExamOneAnswer } from "./routine-exam-one-answer.ts";
import { secondaryOnlyNotFirst } from "./secondary-only-not-first.ts";
import { sequelaNotFirst } from "./sequela-not-first.ts";
import { severeSepsisNotFirst } from "./severe-sepsis-not-first.ts";
import { sideIsTold } from "./side-is-told.ts";
import { symptomWithItsDisease } from "./symptom-with-its-disease.ts";
import { weeksOfPregnancyTold } from "./weeks-of-pregnancy-told.ts";

/** What was found. */
export const diagnosisEdits: readonly Edit[] = [
  diagnosisCount,
  diagnosisFormat,
  diagnosisOnce,
  externalCauseNotFirst,
  diagnosisExists,
  diagnosisBillable,
  diagnosisFitsSex,
  diagnosisFitsAge,
  maternityDiagnosisFits,
  birthOnTheNewborn,
  outcomeOnTheMother,
  excludes1Pair,
  manifestationNotFirst,
  causeBeforeManifestation,
  firstListedOnlyIsFirst,
  secondaryOnlyNotFirst,
  bodyMassIndexWithItsReason,
  injuryHasSeventhCharacter,
  sequelaNotFirst,
  aftercareNotForInjury,
  adverseEffectNotFirst,
  poisoningFirst,
  pregnancyFirst,
  incidentalPregnancyAlone,
  normalPregnancyAlone,
  weeksOfPregnancyTold,
  hypertensionWithKidneyDisease,
  hypertensionWithHeartFailure,
  hypertensiveKidneyDiseaseStaged,
  hypertensiveHeartFailureTyped,
  diabetesComplicationTold,
  diabetesWithKidneyDisease,
  oneTypeOfDiabetes,
  severeSepsisNotFirst,
  routineExamOneAnswer,
  examFitsAge,
  symptomWithItsDisease,
  sideIsTold,
];
