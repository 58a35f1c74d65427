import type { Vocabulary } from "./row.ts";

/** Contraception, fertility and examinations of women, in words that are less common. */
export const contraception: Vocabulary = {
  id: "encounters",
  source: "ICD-10-CM Guidelines FY2026 I.C.21.c",
  rows: [
    [
      "annual",
      "",
      {
        "!lab|labs|mammogram|mammo|flu|dexa|screening|ldct|eye|mri|colonoscopy|physical|wellness|echo|skin|tb|foot + ~pap|menses|lmp|ocps|ocp|bimanual|gyn|iud":
          "#exam-gyn",
        "!lab|labs|mammogram|mammo|flu|dexa|screening|ldct|eye|mri|colonoscopy|echo|skin|tb|foot|income|visit|review + ~no complaints|feels well|feeling well|health maintenance|shingrix|age appropriate + !~pap|menses|lmp|bimanual|gyn":
          "#exam-adult",
      },
    ],
    [
      "sprintec|tri sprintec|junel|loestrin|lo loestrin|yaz|yasmin|microgestin|aviane|seasonique|camila|errin|slynd|norethindrone pill|on ocps|on ocp|on coc|on cocs|on birth control pills|on the pill|on oral contraceptives|on bcp|on bcps",
      "",
      { "&refill|refilled|refills|renew|renewed|continue|continued|happy": "Z30.41" },
    ],
    [
      "family planning counseling|discuss birth control|discuss birth control options|birth control options|counseling for contraception|contraceptive management|contraception consult|contraceptive consult|birth control consult|contraceptive options|contraception discussion|contraceptive advice|contraceptive education",
      "Z30.09",
    ],
    [
      "initiation of oral contraceptives|initiation of ocps|initiation of ocp|initiation of birth control pills|initial rx for birth control pills|initial rx ocps|initial rx for ocps|wants to start the pill|wants to start birth control|wants birth control pills|desires ocps|wants ocps|desires birth control pills|initial prescription of ocps|initial prescription of oral contraceptives|start birth control|started on ocps|begin ocps|start the pill",
      "Z30.011",
    ],
    [
      "oral contraceptive surveillance|surveillance of ocps|surveillance of ocp|surveillance of oral contraceptives|bcp refill|bcps refill|refill bcp|refill bcps|refill birth control|refill of birth control|refill of ocps|refill of birth control pills|birth control pills refill|pill check|ocp follow up|oral contraceptive follow up|continue ocps refill|refill birth control pills",
      "Z30.41",
    ],
    ["nuvaring refill|vaginal ring surveillance|nuvaring surveillance|refill nuvaring|annovera refill", "Z30.44"],
    [
      "contraceptive patch refill|xulane refill|xulane patch refill|contraceptive patch surveillance|refill xulane|patch contraceptive surveillance",
      "Z30.45",
    ],
    [
      "iud in today|kyleena placement|skyla placement|liletta placement|paragard placement|paragard placed|liletta placed|kyleena placed|kyleena inserted|paragard inserted|liletta inserted|mirena placement|lng iud insertion|copper iud insertion|lng iud placed|copper iud placed|skyla insertion|placement of iud|skyla placed",
      "Z30.430",
      { "removal|removed|exchange": "Z30.433" },
    ],
    [
      "mirena replaced|mirena exchange|mirena replacement|mirena removed and replaced|mirena removal and reinsertion|replace iud|replace mirena|iud swap|new iud for old",
      "Z30.433",
    ],
    [
      "paragard removal|paragard removed|kyleena removal|liletta removal|skyla removal|remove mirena|removal of mirena|removal of paragard|wants iud out|iud out",
      "Z30.432",
    ],
    [
      "etonogestrel implant insertion|subdermal implant insertion|contraceptive implant insertion|implant insertion nexplanon|insert nexplanon|insertion of nexplanon|contraceptive implant placed|etonogestrel implant placed",
      "Z30.017",
    ],
    [
      "nexplanon|etonogestrel implant|subdermal contraceptive implant",
      "",
      {
        "removed and replaced|replaced|exchange|exchanged|removed": "Z30.46",
        "&inserted|&placed + &!wants|desires|schedule|scheduled|planned|previously|ago": "Z30.017",
        "inserted today|placed today": "Z30.017",
      },
    ],
    [
      "implant surveillance|removal of nexplanon|remove nexplanon|contraceptive implant removal|implant removal contraceptive|nexplanon exchange|nexplanon replaced|nexplanon removal and reinsertion|contraceptive implant check|nexplanon out",
      "Z30.46",
    ],
    [
      "contraceptive injection|depo injection surveillance|here for depo|medroxyprogesterone injection|depo subq|repeat depo",
      "Z30.42",
    ],
    [
      "ec after unprotected sex|morning after pill|emergency contraceptive|ulipristal|ella given|condom broke wants ec",
      "Z30.012",
    ],
    [
      "wants btl|desires btl|desires tubal ligation|desires tubal|wants tubal|wants tubal ligation|wants tubes tied|requests tubal ligation|sterilization request|requests sterilization|bilateral salpingectomy for sterilization|desires salpingectomy for sterilization|requests permanent sterilization|wants vasectomy|desires vasectomy",
      "Z30.2",
      { "~consult|counseling|counseled|discuss": "Z30.09" },
    ],
    ["sterilization consult|sterilization counseling|tubal consult", "Z30.09"],
    ["natural family planning|fertility awareness counseling", "Z30.02"],
    [
      "annual exam gynecologic|gynecological examination|gynecologic examination|annual gynecologic visit|gyn annual visit|routine gynecological exam|routine gynecologic visit|well gyn|annual gyn visit|well woman check|wwv|annual gyne exam",
      "#exam-gyn",
    ],
    [
      "pap smear screening|pap screen|screening pap smear|screening cervical pap|routine pap smear|cervical cytology screening",
      "#pap",
    ],
    [
      "venereal disease screening|vd screening|wants std testing|wants sti testing|requests std testing|requests sti testing|wants tested for stds|wants to be tested for stds|sti testing asymptomatic|asymptomatic sti screen|asymptomatic std check",
      "Z11.3",
    ],
    ["hiv test routine|routine hiv test|routine hiv screening|hiv testing routine", "Z11.4"],
    [
      "partner with gonorrhea|partner with chlamydia|partner with trichomonas|partner with trich|partner has chlamydia|partner has gonorrhea|partner had chlamydia|partner + chlamydia|partner + for chlamydia|partner positive for chlamydia|partner tested positive for chlamydia|partner positive for gonorrhea|partner tested positive for gonorrhea|partner treated for chlamydia|partner treated for gonorrhea|partner with syphilis|partner tested + for chlamydia|exposed to chlamydia|exposed to gonorrhea|exposed to std|exposed to sti|exposed to syphilis|exposed to trich|exposed to trichomonas|contact to chlamydia|contact to gonorrhea|chlamydia contact|chlamydia exposure|gonorrhea exposure|syphilis exposure|trich exposure|contact to syphilis|sti contact",
      "Z20.2",
    ],
    [
      "pre conception counseling|preconception visit|pre conception visit|prepregnancy counseling|pre pregnancy counseling|preconception planning|wants to get pregnant counseling",
      "Z31.69",
    ],
    ["infertility testing|fertility labs|infertility work up|fertility work up", "Z31.41"],
    [
      "ivf cycle|ivf monitoring|undergoing ivf|ivf stimulation|assisted reproductive cycle|embryo transfer cycle|frozen embryo transfer|fet cycle",
      "Z31.83",
    ],
    [
      "fertility preservation|fertility preservation procedure|egg freezing cycle|oocyte cryopreservation|sperm banking",
      "Z31.84",
    ],
    [
      "fertility preservation counseling|egg freezing consult|fertility preservation consult|egg freezing counseling",
      "Z31.62",
    ],
    ["pessary check|pessary maintenance|pessary cleaning|pessary change|pessary follow up", "Z46.89"],
    ["pregnancy test pending", "Z32.00"],
  ],
};
