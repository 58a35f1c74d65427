import type { Vocabulary } from "./row.ts";

/** Arteries of the heart: angina, coronary disease and infarction. */
export const coronary: Vocabulary = {
  id: "circulatory",
  source: "ICD-10-CM Guidelines FY2026 I.C.9.b, I.C.9.e",
  rows: [
    ["unstable angina", "I20.0", { "&cad|coronary artery disease": "I25.110" }],
    [
      "angina|angina pectoris|stable angina|exertional angina|chronic stable angina",
      "I20.9",
      {
        "&cad|coronary artery disease|coronary disease + stable|exertional": "I25.118",
        "&cad|coronary artery disease|coronary disease": "I25.119",
        "stable|exertional|chronic": "I20.89|I20.8|I20.9",
        "vasospastic|prinzmetal|variant": "I20.1",
        unstable: "I20.0",
        refractory: "I20.2",
      },
    ],
    [
      "cad with stable angina|cad with angina|coronary artery disease with angina pectoris|coronary artery disease with angina|coronary artery disease with stable angina|cad with chronic stable angina|cad with exertional angina",
      "I25.119",
      { unstable: "I25.110", refractory: "I25.112" },
    ],
    ["cad with unstable angina|coronary artery disease with unstable angina", "I25.110"],
    [
      "coronary artery disease|cad|coronary disease|ischemic heart disease|ashd|atherosclerotic heart disease|coronary atherosclerosis|cad native vessel|chd|lad stenosis|rca stenosis|lcx stenosis|circumflex stenosis|left main stenosis|coronary stenosis|coronary artery stenosis|lad lesion|rca lesion|lcx lesion|circumflex lesion|left main disease|lad disease|rca disease|lcx disease|circumflex disease|stenosis of lad|stenosis of rca|stenosis in lad|stenosis in rca|stenosis in lcx|stenosis of circumflex|coronary lesion|coronary blockage|blocked coronary|multivessel disease|three vessel disease|3 vessel disease|two vessel disease|single vessel disease|coronary plaque|om1 stenosis|diagonal stenosis|cto of rca|cto rca|cto lad|rca cto|lad cto|lad occlusion|rca occlusion",
      "I25.10",
      {
        "unstable angina": "I25.110",
        "&unstable angina": "I25.110",
        "&refractory angina": "I25.112",
        "&stable angina|exertional angina|angina of effort|effort angina": "I25.118",
        "&angina|anginal + !&no angina|without angina": "I25.119",
      },
    ],
    ["ischemic cardiomyopathy|ischemic cm", "I25.5"],
    [
      "old mi|old myocardial infarction|old inferior mi|old anterior mi|old lateral mi|old inferior myocardial infarction|old nstemi|old stemi|remote inferior mi|prior mi|previous mi|history of mi|hx mi|hx of mi|hx of myocardial infarction|remote mi|h/o mi|s/p mi|history of stemi|history of nstemi|prior stemi|prior nstemi|hx nstemi|hx stemi|prior myocardial infarction|s/p stemi|s/p nstemi|mi 2010|hx of nstemi|hx of stemi",
      "I25.2",
    ],
    [
      "nstemi|non st elevation mi|non st elevation myocardial infarction|non stemi|nste mi",
      "I21.4",
      { "type 2": "I21.A1" },
    ],
    [
      "stemi|st elevation myocardial infarction|st elevation mi",
      "I21.3",
      {
        "anterior|lad|left anterior descending": "I21.02",
        "left main": "I21.01",
        "&rca|right coronary + &inferior|inferolateral|inferoposterior": "I21.11",
        "&rca|right coronary": "I21.11",
        "inferior wall|inferior|inferolateral|inferoposterior": "I21.19",
        "circumflex|lcx": "I21.21",
        "lateral|posterior": "I21.29",
      },
    ],
    ["type 2 mi|type 2 myocardial infarction|demand infarction|type 2 nstemi", "I21.A1"],
    ["myocardial infarction|heart attack|acute mi|ami|mi", "I21.9"],
    ["demand ischemia", "I24.89|I24.8"],
    ["acute coronary syndrome|acs", "I24.9"],
    ["dressler syndrome", "I24.1"],
  ],
};
