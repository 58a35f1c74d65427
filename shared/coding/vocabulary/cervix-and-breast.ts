import type { Vocabulary } from "./row.ts";

/** The cervix, its tests, and the breast, in words that are less common. */
export const cervixAndBreast: Vocabulary = {
  id: "womens-health",
  source: "ICD-10-CM Guidelines FY2026 I.C.14",
  rows: [
    ["lsil hpv negative|lgsil hpv negative", "R87.612"],
    [
      "low risk hpv positive|positive low risk hpv|low risk hpv +|low risk hpv detected|low risk hpv dna positive",
      "R87.820",
      { "vaginal|vagina|cuff": "R87.821" },
    ],
    [
      "vaginal hpv positive|vaginal high risk hpv positive|vaginal cuff hpv positive|hpv positive vaginal cuff|hpv positive vaginal pap",
      "R87.811",
    ],
    [
      "hrhpv detected|hr hpv detected|high risk hpv detected|hpv detected|hrhpv 16|hr hpv 16|hrhpv 18|hpv 16 detected|hpv 18 detected|hpv 16 positive|hpv 18 positive|hpv 16 +|hpv 18 +|hpv 16/18 positive|hpv other high risk positive|other high risk hpv positive|hpv other hr positive|other hr hpv positive|positive hr hpv|positive high risk hpv|positive hrhpv",
      "R87.810",
      { "~tonsil|tonsillar|oropharynx|oropharyngeal|throat|larynx|tongue|scc|neck|penile|anal": "" },
    ],
    [
      "pap lacking transformation zone|pap without transformation zone|pap lacking endocervical component|no endocervical component on pap|absent transformation zone|lacking transformation zone|pap no ec|absent endocervical cells",
      "R87.616",
    ],
    [
      "atypical endometrial cells|endometrial cells on pap|benign endometrial cells on pap",
      "R87.618",
      { atypical: "R87.619" },
    ],
    [
      "pap and hpv 16|pap and hpv 18|pap and hpv +|pap and hpv positive|pap and hr hpv positive|pap and hr hpv +|pap and hrhpv +",
      "R87.810",
    ],
    ["vulvar irritation|irritation of vulva", "N90.89"],
    ["inverted nipple|nipple inversion|nipple retraction|retraction of nipple|retracted nipple", "N64.53"],
    ["breast cellulitis|cellulitis of breast", "N61.0", { "~lactating|breastfeeding|nursing|postpartum|pp": "O91.22" }],
    ["breast asymmetry|asymmetric breasts|asymmetrical breasts|uneven breasts", "N64.89"],
    ["pelvic adhesive disease|pelvic adhesion disease|adnexal adhesions", "N73.6"],
    [
      "pelvic congestion syndrome|pelvic congestion|pelvic venous congestion|pelvic varices",
      "N94.89|I86.2",
      { varices: "I86.2" },
    ],
    ["adenomyoma|adenomyosis uteri|diffuse adenomyosis|focal adenomyosis", "N80.03"],
    ["paravaginal defect|paravaginal cystocele", "N81.12"],
    ["pyosalpinx", "N70.91", { acute: "N70.01", chronic: "N70.11" }],
    ["papilloma", "", { "~breast|nipple|mammo|mammogram|ductal": "D24.{1,2,-,9}" }],
    ["low grade dysplasia of cervix|low grade cervical dysplasia", "N87.0"],
    ["high grade cervical dysplasia|high grade dysplasia of cervix", "N87.1|D06.9"],
    [
      "cervical cis|cis of cervix|cis cervix|adenocarcinoma in situ of cervix|ais of cervix|cervical ais|ais cervix",
      "D06.9",
    ],
    [
      "ascus hpv negative|asc us hpv negative|ascus with negative hpv|asc us with negative hpv|asc us hpv not detected|atypical squamous cells of undetermined significance|atypical squamous cells undetermined significance",
      "R87.610",
    ],
    ["atypical squamous cells cannot exclude hsil|asch pap|asch", "R87.611"],
    [
      "positive hpv test|positive hpv|hpv test positive|hpv dna positive",
      "R87.810",
      { "~tonsil|tonsillar|oropharynx|oropharyngeal|throat|larynx|tongue|scc|neck|penile|anal": "" },
    ],
    [
      "abnl pap|abnormal pap test|abnormal pap result|abnormal cytology cervix|pap abnormal",
      "R87.619",
      { "ascus|asc us": "R87.610", "lsil|low grade": "R87.612", "hsil|high grade": "R87.613" },
    ],
    [
      "unsatisfactory pap|inadequate pap|insufficient pap|inadequate pap smear|unsatisfactory pap smear|pap unsatisfactory",
      "R87.615",
    ],
    [
      "vulvar warts|vaginal warts|perianal condyloma|vulvar condyloma|anogenital warts|anogenital condyloma|perineal warts|venereal warts|penile warts|penile condyloma|hpv warts genital",
      "A63.0",
    ],
    ["gc cervicitis", "A54.03"],
    ["friable cervix|cervical friability", "N88.8"],
    [
      "cervical stenosis|stenosis of cervical os|stenotic os|stenotic cervical os|cervical os stenosis",
      "N88.2",
      { "~myelopathy|spine|neck|c5|c4|c6|radiculopathy|spondylosis|arm|mri|spinal": "M48.02" },
    ],
    ["vulvar hsil|hsil of vulva|hsil vulva", "D07.1"],
    ["breast tenderness|sore breasts|painful breasts|breast soreness|cyclic mastalgia|tender breasts", "N64.4"],
    [
      "discharge from nipple|discharge from right nipple|discharge from left nipple|bloody nipple discharge|nipple bleeding",
      "N64.52",
    ],
    ["fcbd|fibrocystic mastopathy|fibrocystic breast condition", "N60.1{1,2,-,9}"],
    ["mammographic density|breast density", "R92.30|R92.2"],
    [
      "mammogram with calcifications|breast calcifications|calcifications on mammogram|mammographic calcifications|microcalcifications on mammogram|breast microcalcifications|microcalcifications of breast",
      "R92.1",
      { "microcalcifications|micro": "R92.0" },
    ],
  ],
};
