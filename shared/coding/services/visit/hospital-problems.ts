import type { ProblemRow } from "./problem-row.ts";

/** What threatens life or the function of the body when a patient is in hospital for it. */
const threats: readonly Omit<ProblemRow, "nature">[] = [
  {
    id: "shock",
    names: "(?:septic|cardiogenic|hemorrhagic|hypovolemic|anaphylactic) shock|shock|cardiac arrest|pulseless|vf arrest",
    codes: ["R57", "I46"],
  },
  {
    id: "bleeding",
    names:
      "(?:upper |lower |acute |massive |brisk |variceal )*(?:gi|gastrointestinal) (?:bleed(?:ing)?|h(?:a)?emorrhage)|ugib|lgib|variceal bleed(?:ing)?|h(?:a)?ematemesis|hemorrhage|acute blood loss an(?:a)?emia",
    codes: ["K92.0", "K92.2", "D62"],
  },
  {
    id: "brain",
    names:
      "(?:intracranial|intracerebral|subarachnoid|subdural|epidural) (?:h(?:a)?emorrhage|hematoma|bleed)|ich|sah|sdh|cva|tia|transient ischemic attack|status epilepticus|(?:acute |metabolic |toxic |hepatic |septic )*encephalopathy|delirium(?: tremens)?|meningitis|encephalitis|spinal cord compression|cauda equina\\w*",
    codes: ["I60", "I61", "I62", "G45", "G41", "G92", "G93.4", "K76.82", "G00", "G03", "G95.2"],
  },
  {
    id: "kidney-acute",
    names: "aki|acute kidney injury|acute kidney failure|arf|rhabdo(?:myolysis)?",
    codes: ["M62.82"],
  },
  {
    id: "metabolic",
    names:
      "diabetic ketoacidosis|hhs|hyperosmolar\\w*|severe (?:hyponatremia|hypokalemia|hyperkalemia|hypercalcemia|hypoglycemia)|hyperkalemia|thyroid storm|myxedema coma|adrenal crisis",
    codes: ["E11.0", "E87.5", "E27.2"],
  },
  {
    id: "heart-acute",
    names:
      "acs|acute coronary syndrome|unstable angina|(?:third|3rd)[- ]degree (?:av )?(?:heart )?block|complete heart block|(?:sustained )?(?:vt|ventricular tachycardia)|hypertensive (?:emergency|crisis)|aortic dissection|(?:cardiac )?tamponade|flash pulmonary edema|endocarditis",
    codes: ["I20.0", "I44.2", "I47.2", "I16.1", "I71.0", "I33", "I31.4"],
  },
  {
    id: "lung-acute",
    names:
      "(?:acute |chronic |hypoxi[ca]\\w* |hypercap\\w* |hypercarb\\w* |and |on |respiratory )*respiratory (?:failure|insufficiency)|ards|tension pneumothorax|status asthmaticus|pulmonary emboli\\w*|saddle pe|submassive pe|acute pe|pe(?= (?:with|on|treated|on heparin))",
    codes: ["J80", "J93.0"],
  },
  {
    id: "infection-severe",
    names:
      "(?:severe )?sepsis|urosepsis|bacteremia|necroti[sz]ing fasciitis|neutropenic fever|febrile neutropenia|gas gangrene|epidural abscess|ascending cholangitis|acute cholangitis|peritonitis|sbp(?= (?:on|treated|with))|toxic megacolon|perforat\\w+(?: \\w+)?|ischemic (?:bowel|colitis|limb)|mesenteric ischemia|acute limb ischemia",
    codes: ["R78.81", "M72.6", "D70", "K65", "K83.0", "K55.0", "I74"],
  },
  {
    id: "poison",
    names:
      "overdose|(?:acute )?(?:acetaminophen|opioid|tca|salicylate) toxicity|dts|suicide attempt|suicidal ideation with plan",
    codes: ["T4", "T50", "T51", "T14.91"],
  },
  {
    id: "pregnancy-acute",
    names:
      "(?:severe )?pre-?eclampsia|eclampsia|hellp|ectopic pregnancy|ruptured ectopic|placental abruption|postpartum h(?:a)?emorrhage",
    codes: ["O14", "O15", "O00", "O45", "O72"],
  },
  { id: "liver-acute", names: "acute liver failure|fulminant hepat\\w+|hepatorenal\\w*", codes: ["K72.0", "K76.7"] },
];

/** What makes a patient ill all over, or is an injury of more than one kind. */
const systemic: readonly Omit<ProblemRow, "nature">[] = [
  {
    id: "abdomen-acute",
    names:
      "(?:partial |complete |small |large )*bowel obstruction|sbo|ileus|volvulus|acute cholecystitis|acute appendicitis|acute pancreatitis|choledocholithiasis|c\\.? diff(?:icile)? colitis|infectious colitis",
    codes: ["K56", "A04", "K80"],
  },
  {
    id: "salts",
    names:
      "hyponatremia|hypernatremia|hypokalemia|hypomagnesemia|hypercalcemia|hypophosphatemia|dehydration|metabolic acidosis|lactic acidosis",
    codes: ["E86", "E87", "E83"],
  },
  {
    id: "infection-deep",
    names:
      "osteomyelitis|septic arthritis|complicated uti|cauti|aspiration pneumonia(?!s)|pneumonitis|empyema|cellulitis (?:with|failing|failed)[^.;,]{0,40}|septic joint|discitis",
    codes: ["M86", "M00", "J69", "J86"],
  },
  {
    id: "withdrawal",
    names: "(?:alcohol|etoh|opioid|benzodiazepine) withdrawal|alcohol intoxication",
    codes: [],
  },
  {
    id: "pregnancy-threatened",
    names:
      "(?:threatened )?preterm (?:labor|contractions)|pprom|premature rupture of membranes|placenta previa|gestational hypertension|hyperemesis(?: gravidarum)?|chorioamnionitis",
    codes: ["O60", "O42", "O44", "O13", "O21.1", "O41.1"],
  },
  { id: "clot", names: "acute dvt|acute deep vein thrombosis", codes: ["I82.4"] },
  {
    id: "effusion",
    names: "pleural effusions?|pneumothorax|pericarditis|myocarditis",
    codes: ["J90", "J93", "I30", "I40"],
  },
  { id: "pyrexia", names: "persistent fever|fever of unknown origin|fuo", codes: ["R50.9"] },
  { id: "hyperglycemia", names: "hyperglycemi(?:a|c)(?: crisis)?|hypoglycemia", codes: [] },
  {
    id: "nephritis",
    names: "glomerulonephritis|urinary retention|obstructive uropathy|hydronephrosis",
    codes: ["N00", "R33", "N13"],
  },
];

const injuries: readonly Omit<ProblemRow, "nature">[] = [
  {
    id: "big-fracture",
    names:
      "(?:hip|femur|femoral(?: neck)?|intertrochanteric|pelvi[cs]|vertebral|rib|open) fractures?|polytrauma|multiple trauma|splenic laceration|solid organ injury|liver laceration|blunt (?:chest|abdominal) trauma",
    codes: ["S32", "S22", "S36"],
  },
];

export const hospitalProblems: readonly ProblemRow[] = [
  ...threats.map((row): ProblemRow => ({ ...row, nature: "threat" })),
  ...systemic.map((row): ProblemRow => ({ ...row, nature: "acute-systemic" })),
  ...injuries.map((row): ProblemRow => ({ ...row, nature: "acute-complicated" })),
];
