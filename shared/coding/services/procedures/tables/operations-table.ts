import { near, type ProcedureRow } from "../procedure-row.ts";

const lap = String.raw`lap(?:aroscopic(?:ally)?|\.)?|robot\w*(?:[- ]assisted)?(?: lap\w*)?`;
const repaired = String.raw`repair\w*|herniorrhaphy|hernioplasty|mesh`;
const fixed = "orif|open reduction(?: and)?(?: internal fixation)?|plat(?:e|ed|ing)|fixation";

/** Operations on the belly and its glands. */
const general: readonly ProcedureRow[] = [
  {
    code: "47563",
    names: near(`(?:${lap}) cholecystectomy`, "(?:intra-?operative )?cholangiogra\\w+|\\bioc\\b", 80),
    without: "no (?:intra-?operative )?cholangiogra",
    global: "090",
    family: "gallbladder",
  },
  {
    code: "47562",
    names: `(?:${lap}) (?:\\w+ )?cholecystectomy|cholecystectomy,? (?:${lap})`,
    global: "090",
    family: "gallbladder",
  },
  { code: "47600", names: "open cholecystectomy", global: "090", family: "gallbladder" },
  {
    code: "44970",
    names: `(?:${lap}) (?:\\w+ )?appendectomy|appendectomy,? (?:${lap})`,
    global: "090",
    family: "appendix",
  },
  {
    code: "44960",
    names: near("open appendectomy|appendectomy", "ruptured|perforated|abscess|peritonitis", 60),
    global: "090",
    family: "appendix",
  },
  { code: "44950", names: "(?:open )?appendectomy", global: "090", family: "appendix" },
  {
    code: "49650",
    names: near(`(?:${lap})[^.;]{0,30}inguinal hernia|inguinal hernia[^.;]{0,30}(?:${lap}|tapp|tep)`, repaired, 40),
    global: "090",
    isSided: true,
    family: "groin",
  },
  {
    code: "49507",
    names: near("(?:incarcerated|strangulated) (?:\\w+ )?inguinal hernia", repaired, 40),
    global: "090",
    isSided: true,
    family: "groin",
    doubt: "Whether it is the first repair decides the code.",
  },
  {
    code: "49505",
    names: near("inguinal hernia", repaired, 40),
    global: "090",
    isSided: true,
    family: "groin",
    without: "recurrent",
  },
  {
    code: "44204",
    names: near(`${lap}`, "(?:sigmoid|right|left|partial|hemi)? ?-?colectomy|hemicolectomy", 30),
    global: "090",
    family: "colon",
  },
  {
    code: "44140",
    names: "(?:open )?(?:partial|sigmoid|right hemi|left hemi) ?-?colectomy|sigmoidectomy",
    global: "090",
    family: "colon",
  },
  { code: "43775", names: "sleeve gastrectomy", global: "090" },
  { code: "43644", names: near(lap, "(?:roux[- ]en[- ]y )?gastric bypass", 30), global: "090" },
  { code: "49000", names: "exploratory laparotomy|ex[- ]lap", global: "090" },
  { code: "60240", names: "total thyroidectomy", global: "090", without: "neck dissection" },
  { code: "60220", names: "(?:thyroid|hemi-?thyroid) ?lobectomy|hemithyroidectomy", global: "090", isSided: true },
  { code: "19301", names: "lumpectomy|partial mastectomy", global: "090", isSided: true },
  { code: "19303", names: "(?:simple|total|skin[- ]sparing) mastectomy", global: "090", isSided: true },
  {
    code: "38525",
    names: "(?:deep )?axillary (?:sentinel )?(?:lymph )?nodes? (?:biops\\w+|excis\\w+)|sentinel (?:lymph )?node biopsy",
    global: "090",
    isSided: true,
  },
];

/** Bones, joints and the spine. */
const bones: readonly ProcedureRow[] = [
  {
    code: "27447",
    names: "total knee (?:arthroplasty|replacement)|\\btka\\b",
    global: "090",
    isSided: true,
    without: "revision|conversion",
  },
  {
    code: "27130",
    names: "total hip (?:arthroplasty|replacement)|\\btha\\b",
    global: "090",
    isSided: true,
    without: "revision|conversion",
  },
  {
    code: "27236",
    names: near(
      "femoral neck fracture|hip fracture",
      "hemi-?arthroplasty|prosthetic replacement|percutaneous screws?|cannulated screws?",
      80,
    ),
    global: "090",
    isSided: true,
  },
  {
    code: "27245",
    names: near(
      "intertrochanteric|subtrochanteric|peritrochanteric",
      "nail\\w*|cephalomedullary|intramedullary|imn",
      80,
    ),
    global: "090",
    isSided: true,
  },
  {
    code: "23472",
    names: "(?:reverse |anatomic )?total shoulder (?:arthroplasty|replacement)|reverse shoulder arthroplasty",
    global: "090",
    isSided: true,
  },
  {
    code: "29880",
    names: near("medial and lateral|both menisci|bi-?compartment\\w*", "meniscectom(?:y|ies)", 40),
    global: "090",
    isSided: true,
    family: "meniscus",
  },
  {
    code: "29881",
    names: "(?:partial )?(?:medial|lateral) (?:partial )?meniscectomy|arthroscopic (?:partial )?meniscectomy",
    global: "090",
    isSided: true,
    family: "meniscus",
  },
  { code: "29827", names: near("arthroscop\\w*", "rotator cuff repair", 60), global: "090", isSided: true },
  {
    code: "29888",
    names: near("arthroscop\\w*", "acl reconstruction|anterior cruciate ligament reconstruction", 60),
    global: "090",
    isSided: true,
  },
  { code: "27814", names: near("bimalleolar", fixed, 60), global: "090", isSided: true },
  { code: "27792", names: near("lateral malleol\\w+|distal fibula", fixed, 60), global: "090", isSided: true },
  { code: "25607", names: near("extra-?articular distal radius", fixed, 60), global: "090", isSided: true },
  {
    code: "63030",
    names: "(?:lumbar )?(?:micro-?)?(?:discectomy|diskectomy)(?: at)? l\\d",
    global: "090",
    isSided: true,
  },
  { code: "63047", names: "lumbar (?:decompressive )?laminectomy", global: "090" },
  {
    code: "22551",
    names: "\\bacdf\\b|anterior cervical (?:discectomy|diskectomy) (?:and|&|with) fusion",
    global: "090",
  },
];

/** Women, the urinary tract, head, eyes, heart and vessels. */
const others: readonly ProcedureRow[] = [
  {
    code: "58571",
    names: near(
      `${lap}|tlh`,
      "total (?:\\w+ )?hysterectomy[^.;]{0,60}(?:salping\\w+|bso|tubes|ovar\\w+)|hysterectomy with (?:bilateral )?salping\\w+",
      30,
    ),
    global: "090",
    family: "uterus",
    doubt: "Above 250 g the uterus has another code.",
    suggestions: ["58573"],
  },
  {
    code: "58570",
    names: `(?:total )?(?:${lap}) (?:total )?hysterectomy|\\btlh\\b`,
    global: "090",
    family: "uterus",
    doubt: "Above 250 g the uterus has another code.",
    suggestions: ["58572"],
  },
  { code: "58150", names: "total abdominal hysterectomy|\\btah\\b", global: "090", family: "uterus" },
  {
    code: "58661",
    names: near(lap, "salpingectomy|salpingo-?oophorectomy|oophorectomy", 30),
    global: "090",
    family: "tubes",
  },
  { code: "52601", names: "\\bturp\\b|transurethral resection of (?:the )?prostate", global: "090" },
  { code: "55866", names: near(lap, "(?:radical )?prostatectomy", 30), global: "090" },
  { code: "50590", names: "\\beswl\\b|(?:extracorporeal )?shock ?wave lithotripsy", global: "090", isSided: true },
  {
    code: "66982",
    names: near(
      "complex cataract|cataract[^.;]{0,60}(?:malyugin|iris hooks?|trypan)",
      "surgery|extraction|phaco\\w*|iol",
      60,
    ),
    global: "090",
    isSided: true,
    family: "lens",
  },
  { code: "30520", names: "septoplasty", global: "090" },
  { code: "35301", names: "carotid endarterectomy", global: "090", isSided: true },
  { code: "33533", names: near("cabg|coronary (?:artery )?bypass", "\\blima\\b|single arterial", 80), global: "090" },
  {
    code: "33208",
    names: near("dual[- ]chamber (?:permanent )?pacemaker", "implant\\w*|insert\\w*|plac\\w+", 40),
    global: "090",
  },
];

/** Operations of an operating room, by their numbers with our own words. Source: CPT, as numbers; CMS Physician Fee Schedule, GLOB DAYS. */
export const operationsTable: readonly ProcedureRow[] = [...general, ...bones, ...others].map((row) => ({
  ...row,
  isOperation: true,
}));
