import { phraseTree, wordsOf } from "../context/phrase-list.ts";
import { airways } from "./airways.ts";
import { allergies } from "./allergies.ts";
import { allergyStatuses } from "./allergy-statuses.ts";
import { alsoCalled } from "./also-called.ts";
import { blood } from "./blood.ts";
import { bonesApart } from "./bones.ts";
import { breastLumps } from "./breast-lumps.ts";
import { burns } from "./burns.ts";
import { carriers } from "./carriers.ts";
import { cervixAndBreast } from "./cervix-and-breast.ts";
import { childbearing } from "./childbearing.ts";
import { children } from "./children.ts";
import { circulatory } from "./circulatory.ts";
import { type CompiledRow, compileRow } from "./compile-row.ts";
import { contraception } from "./contraception.ts";
import { coronary } from "./coronary.ts";
import { bitesAndStings } from "./creatures.ts";
import { dementia } from "./dementia.ts";
import { diabetes } from "./diabetes.ts";
import { digestive } from "./digestive.ts";
import { longTermDrugs } from "./drugs.ts";
import { ear } from "./ear.ts";
import { emergencies } from "./emergencies.ts";
import { encounters } from "./encounters.ts";
import { endocrine } from "./endocrine.ts";
import { endometriosis } from "./endometriosis.ts";
import { examinations } from "./examinations.ts";
import { externalCauses } from "./external-causes.ts";
import { eye } from "./eye.ts";
import { eyelids } from "./eyelids.ts";
import { fractures } from "./fractures.ts";
import { fracturesOfLimbs } from "./fractures-of-limbs.ts";
import { frontOfEye } from "./front-of-eye.ts";
import { glaucoma } from "./glaucoma.ts";
import { handInjuries } from "./hand-injuries.ts";
import { harm } from "./harm.ts";
import { headache } from "./headache.ts";
import { herniasAndAnus } from "./hernias-and-anus.ts";
import { histories } from "./histories.ts";
import { infections } from "./infections.ts";
import { injuries } from "./injuries.ts";
import { jointDerangements } from "./joint-derangements.ts";
import { joints } from "./joints.ts";
import { kidneysAndBladder } from "./kidneys-and-bladder.ts";
import { labValues } from "./lab-values.ts";
import { lessCommon } from "./less-common.ts";
import { lessCommonEarNoseThroat } from "./less-common-ear-nose-throat.ts";
import { lessCommonEndocrine } from "./less-common-endocrine.ts";
import { lessCommonEye } from "./less-common-eye.ts";
import { lessCommonOrgans } from "./less-common-organs.ts";
import { lessCommonSkin } from "./less-common-skin.ts";
import { limbsAndNerves } from "./limbs-and-nerves.ts";
import { liverAndPancreas } from "./liver-and-pancreas.ts";
import { lostDigits } from "./lost-digits.ts";
import { menstruationAndPelvis } from "./menstruation-and-pelvis.ts";
import { mental } from "./mental.ts";
import { metabolism } from "./metabolism.ts";
import { mouthAndStomach } from "./mouth-and-stomach.ts";
import { namedCauses } from "./named-causes.ts";
import { neoplasms } from "./neoplasms.ts";
import { nervous } from "./nervous.ts";
import { newborn } from "./newborn.ts";
import { noseAndThroat } from "./nose-and-throat.ts";
import { otherNeoplasms } from "./other-neoplasms.ts";
import { painAndFunction } from "./pain-and-function.ts";
import { partnersInfection } from "./partners.ts";
import { pastOperations } from "./past-operations.ts";
import { pituitaryAndAdrenal } from "./pituitary-and-adrenal.ts";
import { placesOfOccurrence } from "./places-of-occurrence.ts";
import { pregnancy } from "./pregnancy.ts";
import { pregnancyByWeeks } from "./pregnancy-by-weeks.ts";
import { prostheticJoints } from "./prosthetic-joints.ts";
import { respiratory } from "./respiratory.ts";
import type { Vocabulary } from "./row.ts";
import { servicesSought } from "./services-sought.ts";
import { sight } from "./sight.ts";
import { skin } from "./skin.ts";
import { softTissue } from "./soft-tissue.ts";
import { spineAndSoftTissue } from "./spine-and-soft-tissue.ts";
import { sprains } from "./sprains.ts";
import { statuses } from "./statuses.ts";
import { substance } from "./substance.ts";
import { symptoms } from "./symptoms.ts";
import { symptomsOfOrgans } from "./symptoms-of-organs.ts";
import { thyroidAndCalcium } from "./thyroid-and-calcium.ts";
import { urgentVisits } from "./urgent-visits.ts";
import { urinary } from "./urinary.ts";
import { urology } from "./urology.ts";
import { vertebrae } from "./vertebrae.ts";
import { vessels } from "./vessels.ts";
import { virusesAndParasites } from "./viruses-and-parasites.ts";
import { womensHealth } from "./womens-health.ts";

/** Conditions, statuses and reasons for an encounter. A name that two rows have belongs to the one that comes first. */
export const vocabularies: readonly Vocabulary[] = [
  children,
  urgentVisits,
  emergencies,
  kidneysAndBladder,
  pregnancyByWeeks,
  childbearing,
  servicesSought,
  partnersInfection,
  examinations,
  contraception,
  encounters,
  pastOperations,
  carriers,
  histories,
  lostDigits,
  statuses,
  substance,
  virusesAndParasites,
  infections,
  otherNeoplasms,
  neoplasms,
  blood,
  metabolism,
  diabetes,
  pituitaryAndAdrenal,
  thyroidAndCalcium,
  lessCommonEndocrine,
  endocrine,
  dementia,
  mental,
  headache,
  nervous,
  glaucoma,
  lessCommonEye,
  eyelids,
  frontOfEye,
  sight,
  eye,
  ear,
  lessCommonEarNoseThroat,
  vessels,
  coronary,
  circulatory,
  allergies,
  allergyStatuses,
  airways,
  noseAndThroat,
  respiratory,
  liverAndPancreas,
  mouthAndStomach,
  herniasAndAnus,
  digestive,
  lessCommonSkin,
  skin,
  bitesAndStings,
  handInjuries,
  burns,
  fracturesOfLimbs,
  vertebrae,
  fractures,
  bonesApart,
  prostheticJoints,
  harm,
  sprains,
  injuries,
  painAndFunction,
  limbsAndNerves,
  jointDerangements,
  joints,
  softTissue,
  spineAndSoftTissue,
  urology,
  urinary,
  breastLumps,
  endometriosis,
  menstruationAndPelvis,
  cervixAndBreast,
  womensHealth,
  pregnancy,
  newborn,
  symptomsOfOrgans,
  symptoms,
  lessCommonOrgans,
  lessCommon,
  labValues,
];

function treeOf(all: readonly Vocabulary[]) {
  const seen = new Set<string>();
  const fresh = (names: readonly string[], row: CompiledRow) =>
    names.flatMap((name): (readonly [string, CompiledRow])[] => {
      const words = wordsOf(name).join(" ");
      if (seen.has(words)) return [];
      seen.add(words);
      return [[name, row]];
    });
  const rows = all.flatMap((vocabulary) => vocabulary.rows.map((row) => compileRow(row, vocabulary)));
  const named = rows.flatMap((row) => fresh(row.names, row));
  return phraseTree<CompiledRow>([...named, ...rows.flatMap((row) => fresh(row.names.flatMap(alsoCalled), row))]);
}

/** Names of conditions, statuses and reasons for an encounter. */
export const conditionTree = treeOf(vocabularies);

/** Names of what brought an injury about; they may lie over names of injuries ("dog bite"). */
export const causeTree = treeOf([externalCauses, namedCauses, placesOfOccurrence]);

/** Names of drugs that a patient takes on and on. */
export const drugTree = phraseTree(
  longTermDrugs.flatMap((drug) => drug.names.split("|").map((name) => [name, drug] as const)),
);
