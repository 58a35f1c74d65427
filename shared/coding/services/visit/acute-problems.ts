import type { ProblemRow } from "./problem-row.ts";

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

const moreAcute: readonly Omit<ProblemRow, "nature">[] = [
  {
    id: "cough",
    names: "(?:acute )?cough|fever|fatigue|malaise|nasal congestion",
    codes: ["R05", "R50", "R53", "R09"],
  },
  { id: "nausea", names: "nausea|vomiting|diarrhea|constipation(?! chronic)", codes: ["R11", "R19.7"] },
  { id: "dizziness", names: "dizziness|lightheaded\\w*", codes: ["R42"] },
  {
    id: "joint-acute",
    names:
      "(?:joint|knee|ankle|finger|hand|foot|elbow) (?:swelling|injury)|costochondritis|muscle spasm|torticollis|de quervain\\S*|tenosynovitis|ganglion",
    codes: ["M79", "M62", "M94.0", "M67"],
  },
  { id: "burn", names: "burns?|frostbite", codes: ["T2", "T3"] },
  {
    id: "corneal",
    names: "corneal abrasion|subconjunctival hemorrhage|blepharitis|iritis",
    codes: ["S05", "H01", "H11"],
  },
  { id: "herpes", names: "herpes(?: simplex)?|cold sores?|genital warts|hpv", codes: ["B00", "A63"] },
  { id: "epistaxis", names: "epistaxis|nose ?bleeds?", codes: ["R04.0"] },
  { id: "mastitis", names: "mastitis|balanitis|epididymitis|orchitis", codes: ["N61", "N48", "N45"] },
  {
    id: "jaundice",
    names: "(?:neonatal )?jaundice|feeding (?:problem|difficulty)|colic|thrush",
    codes: ["P59", "P92", "R10.83"],
  },
  {
    id: "scabies",
    names: "scabies|lice|pediculosis|pityriasis\\w*|hand[- ]foot[- ]mouth|fifth disease|roseola|varicella|chickenpox",
    codes: ["B85", "B86", "B08", "B01", "L42"],
  },
  {
    id: "ulcer-mouth",
    names: "canker sores?|aphthous\\w*|dental (?:pain|abscess|caries)|toothache",
    codes: ["K12", "K04", "K02"],
  },
  {
    id: "std-contact",
    names: "urethritis|cervicitis|dysuria|vaginal discharge",
    codes: ["N34", "N72", "R30", "N89.8"],
  },
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

/** Problems that begin and pass: acute ones without a danger, and minor ones. */
export const acuteProblems: readonly ProblemRow[] = [
  ...moreAcute.map((row): ProblemRow => ({ ...row, nature: "acute" })),
  ...acute.map((row): ProblemRow => ({ ...row, nature: "acute" })),
  ...minor.map((row): ProblemRow => ({ ...row, nature: "minor" })),
];
