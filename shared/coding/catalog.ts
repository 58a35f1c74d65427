import { alzheimerDementia } from "./rules/alzheimer-dementia.ts";
import { bodyMassIndex } from "./rules/body-mass-index.ts";
import { clinicalScores } from "./rules/clinical-scores.ts";
import { copdCombination } from "./rules/copd-combination.ts";
import { dementiaOfADisease } from "./rules/dementia-of-a-disease.ts";
import { diabetesCombination } from "./rules/diabetes-combination.ts";
import { discRadiculopathy } from "./rules/disc-radiculopathy.ts";
import { drugEvents } from "./rules/drug-events.ts";
import { encounterReason } from "./rules/encounter-reason.ts";
import { externalCauses } from "./rules/external-causes.ts";
import { finishedTreatment } from "./rules/finished-treatment.ts";
import { hearingByEar } from "./rules/hearing-by-ear.ts";
import { hypertensionCombination } from "./rules/hypertension-combination.ts";
import { infectiousAgent } from "./rules/infectious-agent.ts";
import { injuryAftercare } from "./rules/injury-aftercare.ts";
import { jointAftercare } from "./rules/joint-aftercare.ts";
import { labValue } from "./rules/lab-value.ts";
import { longTermDrug } from "./rules/long-term-drugs.ts";
import { neoplasmCourse } from "./rules/neoplasm-course.ts";
import { neoplasmPain } from "./rules/neoplasm-pain.ts";
import { newbornBirth } from "./rules/newborn.ts";
import { pregnancyCombination } from "./rules/pregnancy.ts";
import type { Rule } from "./rules/rule.ts";
import { sepsis } from "./rules/sepsis.ts";
import { statusFacts } from "./rules/status-facts.ts";
import { strokeSequela } from "./rules/stroke-sequela.ts";
import { surgicalAftercare } from "./rules/surgical-aftercare.ts";
import { treatmentEncounter } from "./rules/treatment-encounter.ts";
import { ulcers } from "./rules/ulcers.ts";
import { varicoseUlcer } from "./rules/varicose-ulcer.ts";

/**
 * The rules that work on what the vocabulary found, in their order: a rule sees what those before it made. A file of
 * `rules/` that holds a rule and is not here is found by a test.
 */
export const rules: readonly Rule[] = [
  ulcers,
  varicoseUlcer,
  strokeSequela,
  alzheimerDementia,
  dementiaOfADisease,
  diabetesCombination,
  hypertensionCombination,
  copdCombination,
  sepsis,
  infectiousAgent,
  neoplasmCourse,
  neoplasmPain,
  discRadiculopathy,
  hearingByEar,
  treatmentEncounter,
  jointAftercare,
  surgicalAftercare,
  drugEvents,
  longTermDrug,
  encounterReason,
  pregnancyCombination,
  newbornBirth,
  bodyMassIndex,
  clinicalScores,
  externalCauses,
  injuryAftercare,
  statusFacts,
  finishedTreatment,
  labValue,
];
