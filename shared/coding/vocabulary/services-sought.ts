import type { Vocabulary } from "./row.ts";

/** Why somebody comes who is not ill, and what keeps a service from being given, in words that are less common. */
export const servicesSought: Vocabulary = {
  id: "encounters",
  source: "ICD-10-CM Guidelines FY2026 I.C.21.c",
  rows: [
    ["screening for rectal cancer|rectal cancer screening", "Z12.12"],
    ["bladder cancer screening|screening for bladder cancer", "Z12.6"],
    ["ovarian cancer screening|screening for ovarian cancer", "Z12.73"],
    ["oral cancer screening|screening for oral cancer", "Z12.81"],
    ["testicular cancer screening|screening for testicular cancer", "Z12.71"],
    [
      "vaginal pap smear|vaginal cuff pap|vaginal pap|pap of vaginal cuff|vault pap|vault smear|vaginal vault smear",
      "",
      { "screening|routine|done|collected|today|obtained|after hysterectomy": "Z12.72" },
    ],
    [
      "latent tb screening|screening for latent tb|ltbi screening|screening for ltbi|latent tuberculosis screening|screening for latent tuberculosis",
      "Z11.7",
    ],
    [
      "hearing screen after failed screen|hearing exam following failed hearing screening|hearing screening after failed",
      "Z01.110",
    ],
    ["hearing conservation exam|hearing conservation", "Z01.12"],
    ["developmental delay screening|screening for developmental delay|milestone screening", "Z13.42"],
    [
      "sickle cell screening|screening for sickle cell|hemoglobinopathy screening|screening for hemoglobinopathy",
      "Z13.0",
    ],
    ["screening for chromosomal anomalies", "Z13.79"],
    ["vitamin deficiency screening|screening for vitamin d deficiency|nutritional screening", "Z13.21"],
    ["copd screening|screening for copd|screening spirometry|asthma screening", "Z13.83"],
    ["substance use screening|screening for substance use|alcohol screening|screening for alcohol use", "Z13.39"],
    [
      "maternal depression screening|screening for maternal depression|maternal depression screen|epds for mom|mom epds",
      "Z13.32",
    ],
    ["concussion screening|screening for tbi", "Z13.850"],
    [
      "exposure to meningitis|meningitis exposure|meningococcal exposure|exposed to meningitis|exposed to meningococcus",
      "Z20.811",
    ],
    ["exposure to monkeypox|mpox exposure|exposed to mpox", "Z20.828"],
    [
      "second hand smoke exposure|secondhand smoke exposure|second hand smoke|secondhand smoke|passive smoke exposure|passive smoking|tobacco smoke exposure|smoke exposure at home|exposed to secondhand smoke|environmental tobacco smoke|smokers in home|smokers at home",
      "Z77.22",
    ],
    ["preprocedural lab exam|preoperative labs|preop labs|pre op labs|preprocedural labs", "Z01.812"],
    ["insurance exam|life insurance exam|insurance physical|life insurance physical", "Z02.6"],
    ["military physical|armed forces physical|enlistment physical|recruitment physical", "Z02.3"],
    [
      "nursing home admission physical|residential facility physical|group home physical|assisted living physical",
      "Z02.2",
    ],
    ["blood alcohol test|drug test for employment|employment drug screen|workplace drug screen", "Z02.83"],
    ["child welfare exam|cps exam", "Z02.84"],
    [
      "observation after mva|eval after mva|checked after mva|checked out after mva|exam after mva|evaluation after mva|checked after car accident|exam after car accident|eval after car accident|evaluation after motor vehicle accident",
      "",
      { "&no injury|&no injuries|&without injury|&no complaints|~no injury found|no injury identified": "Z04.1" },
    ],
    [
      "work accident exam|exam after work accident|evaluation after work accident",
      "",
      { "~no injury|no injury found": "Z04.2" },
    ],
    ["sexual assault exam|alleged sexual assault exam|sane exam|forensic exam after sexual assault", "Z04.41"],
    ["hiv counseling|hiv test counseling|counseled about hiv", "Z71.7", { "~prep|hivprep": "Z29.81|Z20.6" }],
    [
      "consulting on behalf of|consult on behalf of|here without patient|here without pt|here without child|without pt present|without patient present|patient not present|pt not present|son not seen|daughter not seen|child not seen|here to discuss mother|here to discuss father|parent conference without child|family meeting without patient",
      "Z71.0",
    ],
    [
      "explanation of test results|explanation of results|discuss test findings",
      "",
      { "here for|visit for|encounter": "Z71.2" },
    ],
    ["alcohol counseling|alcohol abuse counseling", "Z71.41"],
    ["drug abuse counseling|substance abuse counseling", "Z71.51"],
    ["vaccine counseling|immunization counseling|vaccine safety counseling|immunization safety counseling", "Z71.85"],
    [
      "transition to adult care counseling|transition of care to adult provider|pediatric to adult transition",
      "Z71.87",
    ],
    [
      "aftercare following appendectomy|aftercare following cholecystectomy|aftercare after appendectomy|aftercare following hernia repair|aftercare following colectomy|aftercare following digestive surgery",
      "Z48.815",
    ],
    [
      "aftercare following heart surgery|aftercare following cabg|aftercare following valve surgery|aftercare following cardiac surgery",
      "Z48.812",
    ],
    [
      "aftercare following cancer surgery|aftercare following surgery for neoplasm|aftercare following surgery for cancer|aftercare following lumpectomy|aftercare following mastectomy",
      "Z48.3",
    ],
    ["aftercare following hysterectomy|aftercare following prostatectomy|aftercare following gu surgery", "Z48.816"],
    [
      "radiation therapy|radiotherapy|xrt",
      "",
      { "here for|encounter|session|fraction + !s/p|history|prior|completed": "Z51.0" },
    ],
    ["allergy desensitization|desensitization to allergens|venom desensitization|venom immunotherapy", "Z51.6"],
    ["trach care|care of tracheostomy|tracheostomy tube change|trach tube change", "Z43.0"],
    [
      "insulin pump fitting|insulin pump titration|insulin pump adjustment|insulin pump training|insulin pump start|pump start|insulin pump initiation",
      "Z46.81",
    ],
    ["orthotic fitting|fitting of orthotic|orthotics fitting|brace fitting|fitting of brace", "Z46.89"],
    [
      "awaiting nursing home placement|nursing home placement awaiting|awaiting placement|awaiting snf bed|awaiting snf placement|awaiting bed at snf|awaiting facility bed|waiting for snf bed|awaiting admission to facility|boarding awaiting psych bed",
      "Z75.1",
    ],
    ["respite care|respite stay", "Z75.5"],
    [
      "unprotected intercourse|condomless sex|unprotected sexual intercourse|multiple partners without condoms",
      "Z72.51",
    ],
    ["poor diet|inappropriate diet|unhealthy diet|junk food diet", "Z72.4"],
    ["gambling|gambling problem|betting problem", "Z72.6", { "disorder|pathological|compulsive|addiction": "F63.0" }],
    ["bed confined|bedbound|bed bound|bedridden|confined to bed", "Z74.01"],
    ["chair bound|reduced mobility", "Z74.09"],
    ["typhoid carrier", "Z22.0"],
    ["genetic carrier cf|cftr carrier|carrier for cystic fibrosis|cf carrier screen positive", "Z14.1"],
    ["left without being seen|lwbs|pt lwbs|left before being seen|left prior to being seen", "Z53.21"],
    [
      "procedure cancelled by patient|procedure canceled by patient|patient cancelled procedure|patient canceled procedure|patient declined procedure|procedure not done pt declined|refused procedure day of",
      "Z53.20|Z53.29",
    ],
    [
      "procedure canceled due to|procedure cancelled due to|surgery cancelled due to|surgery canceled due to|case cancelled due to|case canceled due to|procedure cancelled for|surgery cancelled for|surgery postponed due to|surgery postponed for|procedure deferred due to|procedure postponed due to",
      "Z53.09",
      { "smoking|smoked|tobacco": "Z53.01", "scheduling|equipment|staff|machine": "Z53.8" },
    ],
    [
      "vaccine not given due to acute illness|vaccines deferred due to illness|vaccines deferred due to fever|vaccines held for fever|vaccines held due to illness|shots deferred due to fever|shots held for fever|vaccine deferred fever|vaccines deferred for fever|vaccines postponed due to illness|immunizations deferred due to illness|immunizations deferred due to fever|shots deferred for illness",
      "Z28.01",
    ],
    ["vaccine not given due to allergy|vaccine contraindicated due to allergy", "Z28.04"],
    ["vaccine unavailable|vaccine out of stock|vaccine not available|vaccine backordered", "Z28.83"],
    [
      "pregnancy test unconfirmed|unconfirmed pregnancy test|pregnancy test unconfirmed result|pregnancy test inconclusive",
      "Z32.00",
    ],
    ["contraception management", "Z30.9|Z30.09"],
    [
      "post vasectomy sperm count|post vasectomy semen analysis|postvasectomy semen analysis|pvsa|sperm count after vasectomy",
      "Z30.8",
    ],
    [
      "tubal reversal|tuboplasty after sterilization|vasectomy reversal|reversal of sterilization|tubal reversal consult|vasectomy reversal consult",
      "Z31.0",
      { "s/p|status post|history|hx|prior": "" },
    ],
    [
      "ivf encounter|ivf visit|ovulation induction cycle|iui cycle|iui today|intrauterine insemination|here for iui",
      "Z31.83",
      { "iui today|iui cycle|insemination|here for iui": "Z31.89" },
    ],
    [
      "male factor infertility|male factor",
      "",
      { "~she|woman|g0|hsg|iui|ivf|partner|husband|amh|cycles": "Z31.81", "~sperm|semen|azoospermia": "N46.9" },
    ],
    ["rh incompatibility counseling", "Z31.82"],
    [
      "contraceptive patch start|start xulane|start contraceptive patch|initial rx patch|xulane start|initiate contraceptive patch|wants the patch contraceptive",
      "Z30.016",
    ],
    [
      "nuvaring initial prescription|start nuvaring|nuvaring start|initial rx nuvaring|start vaginal ring|initiate nuvaring|start annovera",
      "Z30.015",
    ],
    ["diaphragm fitting|fit for diaphragm|fitted for diaphragm|cervical cap fitting", "Z30.018"],
    [
      "initial rx for contraceptive pill|initial rx for contraceptive pills|initial rx for ocp|initial contraceptive pill rx|start pop pill|start progestin only pill|start minipill|start the minipill",
      "Z30.011",
    ],
    ["hx of des exposure|des exposure in utero|in utero des exposure|des daughter", "Z77.9"],
    [
      "infertility workup|infertility work up|infertility eval",
      "",
      { "~male|sperm|semen": "Z31.41", "visit for|encounter for|here for": "Z31.41", "!plan": "Z31.41" },
    ],
    [
      "immunizations not up to date|vaccines not up to date|not up to date on vaccines|not up to date on immunizations|not utd on vaccines|vaccines not utd|imms not utd|not utd on imms|delayed immunizations|delayed vaccines|behind on imms|behind on vaccination|vaccine delay|delayed vaccine schedule",
      "Z28.39|Z28.3",
      { "&catch up|given": "" },
    ],
    [
      "rabies pep|rabies post exposure prophylaxis|rabies vaccine series|rabies shot",
      "Z29.14|Z20.3",
      { "~bite|bat|raccoon|dog|cat|skunk|exposure": "Z20.3 + Z29.14|Z20.3" },
    ],
    ["bp check abnormal|bp check with abnormal reading|bp check elevated", "Z01.31|R03.0"],
    ["pap smear routine|pap routine", "#pap"],
    ["palliative encounter|palliative visit|goc visit palliative", "Z51.5"],
  ],
};
