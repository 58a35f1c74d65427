import { acuteProblems } from "./acute-problems.ts";
import { hospitalProblems } from "./hospital-problems.ts";
import type { ProblemRow } from "./problem-row.ts";

const chronic: readonly Omit<ProblemRow, "nature">[] = [
  {
    id: "hypertension",
    names: "htn|hypertensi(?:on|ve)|high blood pressure",
    codes: ["I10", "I11", "I12", "I13", "I15", "I16"],
  },
  {
    id: "diabetes",
    names: "t[12]?dm|dm ?(?:2|ii|1|i)?|diabet(?:es|ic)(?: mellitus)?",
    codes: ["E08", "E09", "E10", "E11", "E13"],
  },
  {
    id: "lipids",
    names: "hld|hyperlipid(?:a?emia)?|hypercholesterol\\w*|dyslipid\\w*|hypertriglycerid\\w*",
    codes: ["E78"],
  },
  { id: "obesity", names: "obes(?:e|ity)", codes: ["E66"] },
  {
    id: "thyroid",
    names: "hypothyroid(?:ism)?|hyperthyroid(?:ism)?|graves|hashimoto\\w*",
    codes: ["E03", "E05", "E06.3", "E89.0"],
  },
  { id: "heart-failure", names: "hf|chf|hfref|hfpef|heart failure|cardiomyopathy", codes: ["I50", "I42"] },
  {
    id: "coronary",
    names: "cad|coronary (?:artery )?disease|ischemic heart disease|stable angina",
    codes: ["I25", "I20"],
  },
  { id: "atrial-fibrillation", names: "afib|a-?fib|af|atrial fib\\w*|atrial flutter", codes: ["I48"] },
  {
    id: "vascular",
    names: "pad|pvd|peripheral (?:arterial|vascular) disease|carotid stenosis|aortic aneurysm",
    codes: ["I70", "I73", "I65", "I71"],
  },
  { id: "copd", names: "copd|emphysema|chronic bronchitis", codes: ["J44", "J43", "J42", "J41"] },
  { id: "asthma", names: "asthma", codes: ["J45"] },
  { id: "sleep-apnea", names: "osa|sleep apn(?:o)?ea", codes: ["G47.3"] },
  { id: "kidney", names: "ckd|chronic kidney disease|esrd", codes: ["N18"] },
  {
    id: "depression",
    names: "mdd|depress(?:ion|ive disorder)|major depress\\w*|dysthymia",
    codes: ["F32", "F33", "F34"],
  },
  { id: "anxiety", names: "gad|anxiety|panic disorder|ptsd|ocd", codes: ["F40", "F41", "F42", "F43.1"] },
  { id: "bipolar", names: "bipolar", codes: ["F31"] },
  { id: "psychosis", names: "schizophreni\\w*|schizoaffective", codes: ["F20", "F25"] },
  { id: "attention", names: "adhd|attention deficit\\w*", codes: ["F90"] },
  {
    id: "substance",
    names: "(?:alcohol|opioid|nicotine|tobacco) (?:use disorder|dependence)|oud|aud",
    codes: ["F10", "F11", "F17"],
  },
  { id: "dementia", names: "dementia|alzheimer\\w*", codes: ["F01", "F02", "F03", "G30"] },
  { id: "epilepsy", names: "epilepsy|seizure disorder", codes: ["G40"] },
  { id: "migraine", names: "migraines?", codes: ["G43"] },
  { id: "parkinson", names: "parkinson\\w*", codes: ["G20"] },
  { id: "multiple-sclerosis", names: "multiple sclerosis|rrms", codes: ["G35"] },
  { id: "neuropathy", names: "neuropathy|carpal tunnel\\w*", codes: ["G56", "G60", "G62"] },
  { id: "reflux", names: "gerd|reflux|barrett\\w*", codes: ["K21", "K22.7"] },
  {
    id: "bowel",
    names: "crohn\\w*|ulcerative colitis|ibd|ibs|irritable bowel\\w*|celiac\\w*",
    codes: ["K50", "K51", "K58", "K90.0"],
  },
  {
    id: "liver",
    names: "cirrhosis|hepatitis [bc]|nafld|nash|fatty liver|masld",
    codes: ["K74", "B18", "K76.0", "K75.81"],
  },
  { id: "hip-arthritis", names: "hip (?:oa|osteoarthritis|arthritis)", codes: ["M16"] },
  { id: "knee-arthritis", names: "knee (?:oa|osteoarthritis|arthritis)", codes: ["M17"] },
  {
    id: "arthritis",
    names: "oa|osteoarthritis|djd|spondylosis|spinal stenosis",
    codes: ["M15", "M18", "M19", "M47", "M48.0"],
  },
  {
    id: "rheumatoid",
    names: "ra|rheumatoid(?: arthritis)?|psa|psoriatic arthritis|lupus|sle|ankylosing spondylitis",
    codes: ["M05", "M06", "L40.5", "M32", "M45"],
  },
  { id: "gout", names: "gout", codes: ["M10", "M1A"] },
  { id: "osteoporosis", names: "osteoporosis|osteopenia", codes: ["M81", "M80", "M85.8"] },
  {
    id: "back",
    names: "chronic (?:low )?back pain|chronic lbp|lumbar radiculopathy|fibromyalgia|chronic pain",
    codes: ["M54.1", "M51", "M79.7", "G89.2", "G89.4"],
  },
  {
    id: "psoriasis",
    names: "psoriasis|eczema|atopic dermatitis|rosacea|acne|vitiligo|hidradenitis",
    codes: ["L40", "L20", "L71", "L70", "L73.2"],
  },
  { id: "cancer", names: "cancer|carcinoma|melanoma|lymphoma|leukemia|myeloma|bcc|scc", codes: ["C"] },
  { id: "anemia", names: "an(?:a)?emia|iron deficiency", codes: ["D50", "D51", "D52", "D53", "D63", "D64"] },
  { id: "prostate", names: "bph|prostatic hyper\\w*|luts", codes: ["N40"] },
  {
    id: "bladder",
    names: "overactive bladder|oab|incontinence|interstitial cystitis",
    codes: ["N32.81", "N39.3", "N39.4", "N30.1"],
  },
  {
    id: "pelvic",
    names: "endometriosis|pcos|fibroids?|menorrhagia|menopaus\\w*",
    codes: ["N80", "E28.2", "D25", "N92", "N95"],
  },
  {
    id: "glaucoma",
    names: "glaucoma|macular degeneration|amd|cataracts?|diabetic retinopathy",
    codes: ["H40", "H35.3", "H25", "H26"],
  },
  { id: "hiv", names: "hiv", codes: ["B20", "Z21"] },
  { id: "rhinitis", names: "allergic rhinitis|chronic sinusitis|hay fever", codes: ["J30", "J32"] },
  { id: "insomnia", names: "insomnia|restless legs?", codes: ["G47.0", "F51.0", "G25.81"] },
];

const moreChronic: readonly Omit<ProblemRow, "nature">[] = [
  {
    id: "valve",
    names: "(?:aortic|mitral|tricuspid) (?:stenosis|regurgitation|insufficiency)|valvular disease",
    codes: ["I34", "I35", "I36"],
  },
  { id: "venous", names: "venous insufficiency|varicose veins|lymphedema|chronic edema", codes: ["I83", "I87", "I89"] },
  { id: "thrombosis", names: "(?:chronic )?dvt|deep vein thrombosis|factor v leiden", codes: ["I82", "D68"] },
  {
    id: "interstitial",
    names: "interstitial lung disease|ild|pulmonary fibrosis|bronchiectasis|cystic fibrosis|pulmonary hypertension",
    codes: ["J84", "J47", "E84", "I27"],
  },
  {
    id: "prediabetes",
    names: "prediabetes|metabolic syndrome|insulin resistance|impaired fasting glucose",
    codes: ["R73", "E88"],
  },
  {
    id: "endocrine",
    names:
      "(?:adrenal insufficiency|addison\\S*|cushing\\S*|acromegaly|prolactinoma|hyperparathyroidism|hypogonadism|low testosterone|vitamin d deficiency|b12 deficiency)",
    codes: ["E2", "E55", "E53"],
  },
  { id: "eating", names: "anorexia nervosa|bulimia|binge eating", codes: ["F50"] },
  { id: "autism", names: "autism\\w*|developmental delay", codes: ["F84", "F88", "R62"] },
  { id: "tremor", names: "essential tremor|tremor|myasthenia(?: gravis)?|als", codes: ["G25", "G70", "G12"] },
  {
    id: "pancreas",
    names: "chronic pancreatitis|constipation|dyspepsia|gastroparesis|eosinophilic esophagitis",
    codes: ["K86", "K59", "K30", "K31.8", "K20"],
  },
  {
    id: "skin-chronic",
    names:
      "seborrheic dermatitis|alopecia|lichen\\w*|chronic urticaria|hyperhidrosis|onychomycosis|melasma|dermatitis|pressure (?:ulcer|injury)|(?:venous|diabetic|foot|leg) ulcer",
    codes: ["L2", "L6", "L8", "L9", "B35.1"],
  },
  {
    id: "stones",
    names: "kidney stones?|nephrolithiasis|proteinuria|nephrotic syndrome|erectile dysfunction|prostatitis",
    codes: ["N20", "N52", "N41", "N04"],
  },
  {
    id: "contraception",
    names: "infertility|pms|pmdd|dysmenorrhea|pelvic floor|prolapse|cystocele",
    codes: ["N94", "N97", "N81"],
  },
  {
    id: "joint-chronic",
    names:
      "rotator cuff (?:tear|syndrome)|frozen shoulder|adhesive capsulitis|meniscal tear|scoliosis|disc (?:herniation|disease)|degenerative disc\\w*|sciatica|radiculopathy",
    codes: ["M23", "M41", "M50", "M51"],
  },
  {
    id: "blood",
    names: "thrombocytopenia|sickle cell\\w*|hemophilia|thalassemia|polycythemia|mgus|neutropenia",
    codes: ["D5", "D6", "D7", "D47"],
  },
  {
    id: "allergy-chronic",
    names: "(?:food|peanut|milk|egg) allergy|chronic rhinitis|nasal polyps|deviated septum",
    codes: ["Z91.01", "J33", "J34"],
  },
  {
    id: "gallstones",
    names:
      "(?:symptomatic )?cholelithiasis|gallstones?|biliary (?:colic|dyskinesia)|(?:inguinal|umbilical|ventral|incisional|hiatal) hernia",
    codes: ["K80.2", "K40", "K42", "K43", "K44", "K82"],
  },
  { id: "hearing", names: "hearing loss|tinnitus|meniere\\S*", codes: ["H90", "H91", "H93", "H81.0"] },
  {
    id: "eye-chronic",
    names: "dry eyes?|ocular hypertension|keratoconus|uveitis|retinal vein occlusion|glaucoma suspect",
    codes: ["H04", "H18", "H20", "H34"],
  },
];

const others: readonly ProblemRow[] = [
  { id: "pneumonia", nature: "acute-systemic", names: "pneumonia", codes: ["J12", "J13", "J14", "J15", "J18"] },
  { id: "pyelonephritis", nature: "acute-systemic", names: "pyelonephritis", codes: ["N10"] },
  {
    id: "colitis",
    nature: "acute-systemic",
    names: "diverticulitis|appendicitis|cholecystitis|pancreatitis",
    codes: ["K57", "K35", "K81", "K85"],
  },
  {
    id: "head-injury",
    nature: "acute-complicated",
    names: "concussion|head injury with (?:brief )?(?:loc|loss of consciousness)",
    codes: ["S06"],
  },
  {
    id: "fracture",
    nature: "acute-complicated",
    names: "fracture|dislocation",
    codes: ["S42", "S52", "S62", "S72", "S82", "S92"],
  },
  {
    id: "lump",
    nature: "undiagnosed",
    names:
      "breast (?:lump|mass)|(?:lung|thyroid|pulmonary) nodule|(?:(?:new|neck|cord|testicular|abdominal|pelvic|adnexal|renal|liver|lung|palpable|suspicious) )+(?:mass|lesion|nevus|mole|lump)|lymphadenopathy|adenopathy",
    codes: ["N63", "R91", "R59"],
  },
  {
    id: "chest-pain",
    nature: "undiagnosed",
    names:
      "chest pain|syncope|palpitations|(?:unexplained|unintentional) weight loss|weight loss(?! (?:diet|program|goal|surgery))|h(?:a)?ematuria|rectal bleeding|hematochezia|melena|hemoptysis|dysphagia|dyspnea|shortness of breath|abdominal pain|pelvic pain|postmenopausal bleeding|first seizure|new[- ]onset seizure|memory loss|focal weakness|facial droop|diplopia|vision loss|amaurosis|hoarseness|jaundice in adult|ascites",
    codes: [
      "R07.8",
      "R07.9",
      "R55",
      "R00.2",
      "R63.4",
      "R31",
      "K62.5",
      "K92.1",
      "R04.2",
      "R13",
      "R06",
      "R10",
      "N95.0",
      "R41",
      "R56",
    ],
  },
  {
    id: "infarction",
    nature: "threat",
    names:
      "stemi|nstemi|acute mi|myocardial infarction|pulmonary embol\\w*|sepsis|septic shock|(?:acute )?stroke|respiratory failure|dka|acute renal failure|suicidal with (?:a )?plan|anaphylaxis",
    codes: ["I21", "I26", "A41", "R65.2", "I63", "J96", "E10.1", "E11.1", "N17", "T78.2"],
  },
];

/** The longest name at a place counts, and of codes the longest beginning. */
export const problemTable: readonly ProblemRow[] = [
  ...chronic.map((row): ProblemRow => ({ ...row, nature: "chronic" })),
  ...moreChronic.map((row): ProblemRow => ({ ...row, nature: "chronic" })),
  ...acuteProblems,
  ...others,
  ...hospitalProblems,
];
