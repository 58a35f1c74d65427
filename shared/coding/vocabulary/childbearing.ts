import type { Vocabulary } from "./row.ts";

/** Pregnancy, birth and the weeks after, in words that are less common. */
export const childbearing: Vocabulary = {
  id: "pregnancy",
  source: "ICD-10-CM Guidelines FY2026 I.C.15",
  rows: [
    [
      "superficial ssi|superficial surgical site infection|superficial incisional ssi",
      "T81.41X~",
      { "~c/s|c section|cesarean|csection": "O86.01|O86.00" },
    ],
    [
      "deep ssi|deep surgical site infection|deep incisional ssi",
      "T81.42X~",
      { "~c/s|c section|cesarean|csection": "O86.02|O86.00" },
    ],
    [
      "gbs + vaginal culture|gbs + rectovaginal culture|gbs culture positive|positive gbs culture|gbs vaginal culture positive|gbs swab positive",
      "O99.820",
    ],
    ["hg", "", { "~pregnancy|weeks|iup|zofran|nvp|g1|g2|vomiting": "O21.0" }],
    [
      "pree|superimposed pree|pree without severe features",
      "#tri:O14.9[-,2,3,0]",
      { "severe features|with severe + !without|w/o": "#tri:O14.1[-,2,3,0]", superimposed: "#tri:O11.[1,2,3,9]" },
    ],
    [
      "chtn in pregnancy|chronic htn in pregnancy|preexisting htn in pregnancy|chronic hypertension in pregnancy|chronic hypertension affecting pregnancy",
      "#tri:O10.01[1,2,3,9]",
    ],
    [
      "retained products of conception|rpoc|retained poc|retained products",
      "O73.1",
      { "~sab|miscarriage|abortion|incomplete": "O03.4", "~hemorrhage|bleeding|pph": "O72.2" },
    ],
    [
      "lactation mastitis|breastfeeding mastitis|nursing mastitis|mastitis breastfeeding|mastitis in nursing mother|mastitis while nursing",
      "O91.22",
    ],
    [
      "sore nipples from nursing|sore nipples breastfeeding|cracked nipples|cracked nipple|nipple trauma from nursing",
      "O92.13|O92.12",
    ],
    ["plugged duct|plugged milk duct|clogged milk duct|clogged duct|blocked milk duct", "O92.79|N60.4{1,2,-,9}"],
    ["low milk supply|poor milk supply|insufficient milk supply|decreased milk supply|hypogalactia", "O92.4"],
    ["breast engorgement|engorged breasts|engorgement", "O92.29", { "~newborn male": "" }],
    ["oblique lie|transverse lie|unstable lie", "O32.2XX0", { unstable: "O32.0XX0" }],
    [
      "complete previa|previa|total previa|marginal previa|partial previa",
      "#tri:O44.0[1,2,3,0]",
      { "bleeding|hemorrhage + !no": "#tri:O44.1[1,2,3,0]", "marginal|partial": "#tri:O44.2[1,2,3,0]" },
    ],
    ["triplets|triplet pregnancy|triplet gestation", "#tri:O30.10[1,2,3,9]"],
    [
      "twins di di|di di|dcda twins|mcda twins|mo di twins|mono di|di di twin|modi twins",
      "#tri:O30.04[1,2,3,9]",
      { "mcda|mo di|mono di|modi": "#tri:O30.03[1,2,3,9]" },
    ],
    ["dfm|decreased fm|baby not moving as much", "#tri:O36.81[-,2,3,9]0"],
    [
      "preterm contractions|preterm ctx|ptl|threatened preterm labor|threatened ptl|preterm uterine contractions",
      "#tri:O47.0[-,2,3,0]",
      { ptl: "#tri:O60.0[-,2,3,0]" },
    ],
    ["srom", "", { "~delivered|nsvd|svd|cesarean": "", "~term|37|38|39|40|41 + !active labor": "O42.92" }],
    ["small for dates fetus|sga fetus|fetus small for dates", "#tri:O36.59[1,2,3,9]0"],
    [
      "lga fetus|suspected macrosomia|large for dates fetus|macrosomic fetus|fetal macrosomia suspected|efw 95th|efw >90",
      "#tri:O36.6[1,2,3,0]X0",
    ],
    ["oligo", "", { "~pregnancy|afi|iup|g1|g2|g3|nst|bpp|weeks": "#tri:O41.0[1,2,3,0]X0" }],
    ["poly", "", { "~pregnancy|afi|iup|nst|bpp|gdm + !polyp|substance": "#tri:O40.[1,2,3,9]XX0" }],
    ["icp cholestasis|icp with bile acids|cholestasis in pregnancy|iocp", "#tri:O26.64[1,2,3,9]|#tri:O26.61[1,2,3,9]"],
    [
      "rob|return ob|return ob visit|rob visit|new ob|new ob visit|nob|nob visit|initial ob|initial ob visit|initial prenatal|initial prenatal visit|pnv|ob return|ob intake|first ob visit",
      "#pregnant",
    ],
    ["peripartum depression|perinatal depression|postnatal depression|pp depression|postpartumdepression", "F53.0"],
    ["peripartum cardiomyopathy|postpartum cardiomyopathy|ppcm", "O90.3"],
    ["postpartum anemia|anemia postpartum|pp anemia|anemia post delivery", "O90.81"],
    ["postpartum hypertension|pp hypertension|postpartum htn", "O16.5|O13.5", { gestational: "O13.5" }],
    ["postpartum preeclampsia|pp preeclampsia|pp preec|postpartum preec", "O14.95", { "severe + !without": "O14.15" }],
    [
      "cesarean wound infection|c section wound infection|infected cesarean incision|infected c section incision|infection of cesarean wound",
      "O86.01|O86.00",
      { "deep|abscess": "O86.02" },
    ],
    [
      "cesarean wound dehiscence|c section wound dehiscence|c section wound separation|cesarean wound separation|wound separation after cesarean",
      "O90.0",
    ],
    ["perineal wound breakdown|episiotomy breakdown|perineal dehiscence", "O90.1"],
    ["subinvolution|uterine subinvolution", "O90.89|N85.3"],
    [
      "pregnancy related back pain|back pain in pregnancy|pelvic girdle pain|pubic symphysis pain in pregnancy|spd pregnancy|symphysis pubis dysfunction",
      "#tri:O26.89[1,2,3,9] + M54.9",
      { "symphysis|spd|girdle": "#tri:O26.71[1,2,3,9]|#tri:O26.89[1,2,3,9]" },
    ],
    ["edema of pregnancy|pregnancy edema|swelling in pregnancy|gestational edema", "#tri:O12.0[1,2,3,0]"],
    ["gestational thrombocytopenia|thrombocytopenia of pregnancy", "#tri:O99.11[1,2,3,9] + D69.6"],
    [
      "heartburn in pregnancy|reflux in pregnancy|gerd in pregnancy",
      "#tri:O99.61[1,2,3,9] + K21.9",
      { heartburn: "#tri:O26.89[1,2,3,9] + R12" },
    ],
    ["vaginal discharge in pregnancy", "#tri:O26.89[1,2,3,9] + N89.8"],
    ["yeast infection in pregnancy|vaginal yeast in pregnancy|vvc in pregnancy", "#tri:O98.81[1,2,3,9] + B37.31"],
    ["bv in pregnancy|bacterial vaginosis in pregnancy", "#tri:O23.59[1,2,3,9] + B96.89"],
    ["pregnancy after bariatric surgery", "#tri:O99.84[1,2,3,0]"],
    [
      "late prenatal care|late to care|insufficient prenatal care|limited prenatal care|no prenatal care",
      "#tri:O09.3[1,2,3,0]",
    ],
    ["molar pregnancy|hydatidiform mole|complete mole|partial mole", "O01.9", { complete: "O01.0", partial: "O01.1" }],
    [
      "fetal demise|iufd|stillbirth|intrauterine fetal demise",
      "O36.4XX0",
      { "~8 weeks|9 weeks|10 weeks|11 weeks|12 weeks|8w|9w|10w|11w": "O02.1" },
    ],
    ["inevitable abortion|inevitable miscarriage", "O03.4"],
    ["septic abortion", "O03.37|O03.0"],
  ],
};
