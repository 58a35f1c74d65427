import type { Row, Vocabulary } from "./row.ts";

/** The last digit by trimester; "T" is filled by the rule of the weeks: 1, 2, 3, or unspecified. */
const rows: readonly Row[] = [
  [
    "gestational diabetes|gdm|gestational diabetes mellitus",
    "O24.419",
    {
      "diet controlled|diet|a1|a1gdm|diet control": "O24.410",
      "insulin|&insulin + !&no insulin": "O24.414",
      "metformin|glyburide|oral|&metformin|&glyburide": "O24.415",
      "postpartum|puerperium": "O24.439",
      "history|hx": "Z86.32",
    },
  ],
  ["a1gdm|gdma1", "O24.410"],
  ["a2gdm|gdma2", "O24.414", { "metformin|glyburide": "O24.415" }],
  [
    "gestational hypertension|pregnancy induced hypertension|gestational htn|pih|transient hypertension of pregnancy",
    "#tri:O13.[1,2,3,9]",
    { postpartum: "O13.5" },
  ],
  [
    "severe preeclampsia|preeclampsia with severe features|severe pre eclampsia|pre eclampsia with severe features",
    "#tri:O14.1[-,2,3,0]",
    { postpartum: "O14.15" },
  ],
  ["hellp syndrome|hellp", "#tri:O14.2[-,2,3,0]"],
  [
    "preeclampsia|pre eclampsia|pre e",
    "#tri:O14.9[-,2,3,0]",
    {
      "without severe features|no severe features|mild|moderate + !with severe": "#tri:O14.0[-,2,3,0]",
      "severe features|severe": "#tri:O14.1[-,2,3,0]",
      "superimposed|superimposed on chronic": "#tri:O11.[1,2,3,9]",
      postpartum: "O14.95",
    },
  ],
  ["superimposed preeclampsia|chronic hypertension with superimposed preeclampsia", "#tri:O11.[1,2,3,9]"],
  ["eclampsia", "#tri:O15.0[-,2,3,0]"],
  [
    "hyperemesis gravidarum|hyperemesis",
    "O21.0",
    { "dehydration|metabolic|ketosis|electrolyte|&dehydration": "O21.1", "late|after 20": "O21.2" },
  ],
  [
    "nausea and vomiting of pregnancy|nausea vomiting pregnancy|morning sickness|nvp|vomiting of pregnancy|nausea of pregnancy",
    "O21.9",
    { late: "O21.2", mild: "O21.0" },
  ],
  [
    "ectopic pregnancy|tubal pregnancy|tubal ectopic pregnancy|ectopic",
    "O00.90",
    {
      "tubal|fallopian|tube + right": "O00.101",
      "tubal|fallopian|tube + left": "O00.102",
      "tubal|fallopian|tube": "O00.109",
    },
  ],
  ["missed abortion|missed ab|embryonic demise|fetal demise before 20 weeks", "O02.1"],
  ["blighted ovum|anembryonic pregnancy", "O02.0"],
  [
    "spontaneous abortion|miscarriage|sab|complete abortion|incomplete abortion|complete miscarriage|incomplete miscarriage|complete sab|incomplete sab",
    "O03.9",
    {
      "incomplete + hemorrhage": "O03.1",
      incomplete: "O03.4",
      complete: "O03.9",
      "hx|history|prior|previous": "Z87.59",
    },
  ],
  ["threatened abortion|threatened miscarriage|threatened ab", "O20.0"],
  [
    "bleeding in early pregnancy|vaginal bleeding in pregnancy|first trimester bleeding|hemorrhage in early pregnancy",
    "O20.9",
  ],
  ["subchorionic hemorrhage|subchorionic hematoma", "#tri:O41.8X[1,2,3,9]0|#tri:O46.8X[1,2,3,9]"],
  [
    "placenta previa",
    "#tri:O44.0[1,2,3,0]",
    {
      "hemorrhage|bleeding": "#tri:O44.1[1,2,3,0]",
      partial: "#tri:O44.2[1,2,3,0]",
      "low lying": "#tri:O44.4[1,2,3,0]",
    },
  ],
  ["low lying placenta", "#tri:O44.4[1,2,3,0]", { "bleeding|hemorrhage": "#tri:O44.5[1,2,3,0]" }],
  ["placental abruption|abruption", "#tri:O45.9[1,2,3,0]"],
  ["oligohydramnios", "#tri:O41.0[1,2,3,0]X0"],
  ["polyhydramnios", "#tri:O40.[1,2,3,9]XX0"],
  ["premature rupture of membranes|prom|pprom", "O42.90", { "pprom|preterm + 2": "#tri:O42.01[1,2,3,9]" }],
  ["preterm labor", "#tri:O60.0[-,2,3,0]", { "preterm delivery|delivery": "#tri:O60.1[-,2,3,0]|O60.10X0" }],
  ["false labor|braxton hicks", "O47.9", { "before 37|<37|preterm": "#tri:O47.0[-,2,3,0]", "term|37|38|39": "O47.1" }],
  ["cervical insufficiency|incompetent cervix|cervical incompetence", "#tri:O34.3[1,2,3,0]"],
  ["short cervix|cervical shortening", "#tri:O26.87[-,2,3,9]"],
  [
    "previous cesarean|prior cesarean|history of cesarean|hx of c section|prior c section|previous c section|prior cs|hx cesarean|hx c section|repeat cesarean|prior c/s|previous cesarean section|prior low transverse cesarean|h/o c section|prior low transverse c/s|prior cs low transverse|c/s|prior ltcs|previous ltcs|tolac|vbac",
    "#prior-cesarean",
  ],
  ["breech|breech presentation", "O32.1XX0"],
  ["transverse lie", "O32.2XX0"],
  [
    "twin pregnancy|twins|twin gestation|di di twins|dichorionic diamniotic twins|mono di twins|monochorionic diamniotic twins",
    "#tri:O30.00[1,2,3,9]",
    {
      "dichorionic|di di|dcda": "#tri:O30.04[1,2,3,9]",
      "monochorionic diamniotic|mono di|mcda": "#tri:O30.03[1,2,3,9]",
      "monoamniotic|mono mono": "#tri:O30.01[1,2,3,9]",
    },
  ],
  ["intrauterine growth restriction|iugr|fetal growth restriction|fgr|poor fetal growth", "#tri:O36.59[1,2,3,9]0"],
  ["large for gestational age fetus|fetal macrosomia|macrosomia|excessive fetal growth", "#tri:O36.6[1,2,3,0]X0"],
  ["decreased fetal movement|reduced fetal movement|decreased fetal movements", "#tri:O36.81[-,2,3,9]0"],
  ["rh negative|rh neg|rh isoimmunization|rh incompatibility|rh negative mother", "#rh-negative"],
  [
    "intrauterine pregnancy|iup|pregnancy|prenatal visit|prenatal|ob visit|routine ob|pregnancy supervision|prenatal care|g1p0|g1|g2p1|g2p1001|g2p1 0 0 1|g2|g3p2|g3|g3p1|g3p2002|g1p0000|g2p0|g4p3|g4|gravida|primigravida|ob follow up|routine prenatal visit|routine prenatal|ob check|antenatal",
    "#pregnant",
  ],
  ["advanced maternal age|ama|elderly multigravida|elderly primigravida", "#ama"],
  ["anemia in pregnancy|anemia of pregnancy|anemia complicating pregnancy", "#tri:O99.01[1,2,3,9]"],
  [
    "gbs bacteriuria in pregnancy|gbs carrier|group b strep carrier|gbs positive|gbs colonization",
    "#tri:O99.820|Z22.330",
    { "~pregnancy|weeks|g1p0|g2p1|iup|ega|prenatal|week": "O99.820", gbs: "Z22.330" },
  ],
  ["uti in pregnancy|urinary tract infection in pregnancy", "#tri:O23.4[1,2,3,0]"],
  ["asymptomatic bacteriuria in pregnancy|bacteriuria in pregnancy", "#tri:O23.4[1,2,3,0] + R82.71"],
  ["pyelonephritis in pregnancy", "#tri:O23.0[1,2,3,0]"],
  [
    "cholestasis of pregnancy|intrahepatic cholestasis of pregnancy|icp of pregnancy",
    "#tri:O26.64[1,2,3,9]|#tri:O26.61[1,2,3,9]",
  ],
  ["round ligament pain", "#tri:O26.89[1,2,3,9] + R10.20|R10.2"],
  ["post term pregnancy|post dates|postdates|post term", "O48.0", { "42|prolonged": "O48.1" }],
  [
    "normal delivery|normal spontaneous vaginal delivery|nsvd|svd|spontaneous vaginal delivery|uncomplicated vaginal delivery|normal vaginal delivery",
    "#delivery",
  ],
  ["cesarean delivery|cesarean section delivery|delivered by cesarean", "#delivery-cesarean"],
  ["postpartum hemorrhage|pph", "O72.1", { "delayed|secondary": "O72.2", "third stage": "O72.0" }],
  [
    "perineal laceration|obstetric laceration|first degree laceration|second degree laceration|2nd degree perineal laceration|1st degree perineal laceration",
    "O70.9",
    {
      "first degree|1st degree": "O70.0",
      "second degree|2nd degree": "O70.1",
      "third degree|3rd degree": "O70.20",
      "fourth degree|4th degree": "O70.3",
    },
  ],
  [
    "postpartum visit|postpartum check|6 week postpartum|6 wk postpartum|routine postpartum|postpartum exam|post partum visit|six week postpartum|postpartum follow up|6 wks postpartum|pp visit",
    "Z39.2",
  ],
  ["lactating mother|lactation visit|breastfeeding support|lactation consult", "Z39.1"],
  ["endometritis", "N71.9", { "postpartum|puerperal": "O86.12", acute: "N71.0", chronic: "N71.1" }],
  ["positive pregnancy test|pregnancy confirmed|pregnancy test positive", "Z32.01"],
  ["negative pregnancy test|pregnancy test negative", "Z32.02"],
  [
    "undesired pregnancy|elective termination|elective abortion|unwanted pregnancy",
    "Z33.2|O04.80",
    { "unwanted|undesired + !termination": "Z64.0", elective: "Z33.2" },
  ],
  ["incidental pregnancy|pregnancy incidental", "Z33.1"],
];

export const pregnancy: Vocabulary = { id: "pregnancy", source: "ICD-10-CM Guidelines FY2026 I.C.15", rows };
