/**
 * What kind of problem a condition is when nothing more is said of it. Our own reading of the levels of problems addressed.
 * Source: AMA and CMS, office visits from 2021: number and complexity of problems addressed.
 */
export type ProblemNature =
  | "minor"
  | "acute"
  | "chronic"
  | "acute-systemic"
  | "acute-complicated"
  | "undiagnosed"
  | "threat";

/** A condition by its names in a note, and by the beginnings of its ICD-10-CM codes. */
export interface ProblemRow {
  readonly id: string;
  readonly nature: ProblemNature;
  /** Names, as a pattern without its word bounds. */
  readonly names: string;
  readonly codes: readonly string[];
}

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

const acute: readonly Omit<ProblemRow, "nature">[] = [
  {
    id: "throat",
    names: "strep(?:tococcal)?(?: throat| pharyngitis)?|pharyngitis|tonsillitis|sore throat",
    codes: ["J02", "J03", "R07.0"],
  },
  { id: "sinusitis", names: "(?:acute )?sinusitis", codes: ["J01"] },
  { id: "bronchitis", names: "(?:acute )?bronchitis|bronchiolitis|croup", codes: ["J20", "J21", "J05"] },
  { id: "influenza", names: "influenza|covid(?:-19)?", codes: ["J10", "J11", "U07.1"] },
  { id: "ear", names: "otitis(?: media| externa)?|aom|ear infection", codes: ["H65", "H66", "H60"] },
  { id: "urinary-infection", names: "uti|cystitis|urinary tract infection", codes: ["N30", "N39.0"] },
  { id: "skin-infection", names: "cellulitis|abscess|impetigo|paronychia|folliculitis", codes: ["L01", "L02", "L03"] },
  { id: "vaginitis", names: "vaginitis|bv|bacterial vaginosis|candidiasis|yeast infection", codes: ["N76", "B37"] },
  { id: "gastroenteritis", names: "gastroenteritis|food poisoning", codes: ["A08", "A09", "K52.9"] },
  { id: "ankle-sprain", names: "(?:ankle|foot) sprain|sprain(?:ed)? ankle", codes: ["S93"] },
  {
    id: "sprain",
    names:
      "sprain|strain|contusion|tendin(?:itis|opathy)|bursitis|epicondylitis|impingement|plantar fasciitis|trigger finger",
    codes: ["S03", "S13", "S23", "S33", "S43", "S53", "S63", "S73", "S83", "M70", "M75", "M76", "M77", "M65"],
  },
  { id: "back-pain", names: "(?:acute )?(?:low )?back pain|lbp|neck pain|lumbago", codes: ["M54.2", "M54.5", "M54.9"] },
  { id: "joint-pain", names: "(?:knee|shoulder|hip|elbow|wrist|ankle) pain", codes: ["M25"] },
  {
    id: "wound",
    names: "laceration|puncture wound|(?:animal|dog|cat) bite|minor burn",
    codes: ["S01", "S51", "S61", "S81", "S91", "T2"],
  },
  { id: "minor-fracture", names: "(?:toe|finger|buckle) fracture", codes: ["S92.5", "S62.6"] },
  { id: "shingles", names: "shingles|zoster", codes: ["B02"] },
  { id: "std", names: "gonorrh(?:o)?ea|chlamydia|syphilis|trichomon\\w*|std exposure|sti", codes: ["A5", "A6"] },
  { id: "vertigo", names: "vertigo|bppv", codes: ["H81", "R42"] },
  { id: "headache", names: "(?:tension )?headache", codes: ["R51", "G44"] },
  {
    id: "urticaria",
    names: "urticaria|hives|allergic reaction|contact dermatitis|poison ivy|rash",
    codes: ["L50", "L23", "L24", "L25", "R21"],
  },
  { id: "hemorrhoids", names: "h(?:a)?emorrhoids?|anal fissure", codes: ["K64", "K60"] },
  { id: "nail", names: "ingrown (?:toe)?nail", codes: ["L60"] },
  { id: "keratosis", names: "actinic kerato\\w*|aks?", codes: ["L57.0"] },
];

const minor: readonly Omit<ProblemRow, "nature">[] = [
  {
    id: "cold",
    names: "cold|uri|upper respiratory infection|common cold|nasopharyngitis|viral syndrome",
    codes: ["J00", "J06"],
  },
  { id: "bite", names: "insect bite|mosquito bite|sunburn|tick bite", codes: ["L55", "S00.06"] },
  { id: "diaper", names: "diaper rash|cradle cap|tinea|athlete'?s foot|ringworm", codes: ["L22", "B35", "L21.0"] },
  { id: "conjunctivitis", names: "conjunctivitis|pink ?eye|stye|hordeolum|chalazion", codes: ["H10", "H00"] },
  { id: "wart", names: "warts?|skin tags?|seborrheic kerato\\w*|molluscum", codes: ["B07", "L91.8", "L82", "B08.1"] },
  { id: "cerumen", names: "cerumen(?: impaction)?|ear ?wax", codes: ["H61.2"] },
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
    names: "breast (?:lump|mass)|(?:lung|thyroid|pulmonary) nodule|new mass|lymphadenopathy",
    codes: ["N63", "R91", "R59"],
  },
  {
    id: "chest-pain",
    nature: "undiagnosed",
    names: "chest pain|syncope|palpitations|unexplained weight loss|h(?:a)?ematuria|rectal bleeding",
    codes: ["R07.8", "R07.9", "R55", "R00.2", "R63.4", "R31", "K62.5"],
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
  ...acute.map((row): ProblemRow => ({ ...row, nature: "acute" })),
  ...minor.map((row): ProblemRow => ({ ...row, nature: "minor" })),
  ...others,
];
