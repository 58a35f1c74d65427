import type { Vocabulary } from "./row.ts";

/** Examinations and screenings. */
export const examinations: Vocabulary = {
  id: "encounters",
  source: "ICD-10-CM Guidelines FY2026 I.C.21.c",
  rows: [
    [
      "baseline eye exam|baseline dilated eye exam|yearly eye exam due|eye exam yearly|eye exam ordered|get eye exam|schedule eye exam|eye exam for hcq",
      "",
    ],

    ["lab visit|laboratory exam|lab only visit|labs only", "Z01.89"],
    ["paternity testing", "Z02.81"],
    [
      "penicillin allergy evaluation|allergy evaluation|allergy skin test|skin test|skin testing|pcn allergy evaluation|penicillin allergy testing|penicillin allergy removed|oral challenge|food challenge|amox challenge|drug challenge",
      "Z01.82",
    ],
    [
      "annual physical|annual exam|annual physical exam|annual wellness exam|well adult visit|well adult exam|adult physical|routine physical|physical exam annual|preventive visit|wellness visit|annual wellness visit|awv|complete physical|cpe|general medical exam|routine general medical examination|routine adult exam|health maintenance exam|yearly physical|routine annual exam|annual preventive exam|preventive exam|adult wellness|well visit adult|general adult medical exam|medicare wellness|maw|maw visit|mawv|subsequent awv|initial awv|medicare annual|health maintenance visit|annual health exam|yearly exam|annual checkup|annual check up|routine checkup|routine check up|routine health maintenance|annual wellness|wellness exam|adult annual",
      "#exam-adult",
    ],
    [
      "well child|well child check|wcc|well child visit|well baby|well baby check|well child exam|routine child exam|well visit|well check|well infant|well adolescent|well adolescent visit|well infant visit|well teen|well toddler|routine child health exam|well child care|2 month well|well baby visit|child wellness|checkup well",
      "#exam-child",
      { adult: "#exam-adult" },
    ],
    [
      "mo well child|mo well child check|mo well visit|mo well check|mo well baby|month well child|month well visit|month well check|month well baby|yr well child|yr well child check|yr well visit|year well child|year well visit",
      "#exam-child",
    ],
    [
      "mo well|month well|mos well|yr well|year well",
      "",
      {
        "~wcc|dtap|pentacel|pediarix|vaxelis|kinrix|mmr|mmrv|pcv|growth chart|growing well|growth|dev|development|developmental|milestones|breast|breastfeeding|formula|bf|asq|mchat|m chat|vaccines|shots|kindergarten|preschool":
          "#exam-child",
      },
    ],
    [
      "check up|checkup",
      "",
      {
        "~milestones|dtap|mmr|mmrv|pentacel|pediarix|vaxelis|kinrix|growth chart|growing well|dev on track":
          "#exam-child",
      },
    ],
    ["first visit", "", { "&newborn|nb|day old": "#exam-newborn" }],
    [
      "week old weight check|day old weight check|wk old weight check|newborn check|newborn visit|newborn exam|newborn weight check|newborn follow up|first newborn visit|newborn wt check|weight check newborn|nb check|newborn weight recheck|newborn well check|newborn first visit|first newborn check|first pediatric visit|newborn well visit",
      "#exam-newborn",
    ],
    [
      "annual exam with pap|annual with pap|annual without pap|well woman|well woman exam|annual exam w pap|gyn annual exam|annual pap|annual pelvic|annual gyn exam|gyn annual|annual gynecologic exam|gynecological exam|well woman visit|annual gyn|annual gynecological exam|routine gyn exam|routine gynecologic exam|wwe|annual pelvic exam|gyn exam annual",
      "#exam-gyn",
    ],
    [
      "sports pe|sports px|sports form|sport form|sports participation|cleared for sports|sports qualifying exam|cheer form|ppe form|sport physical|sports physical|school sports physical|school physical|camp physical|sports preparticipation|preparticipation physical|pre participation exam|sports clearance",
      "Z02.5",
      { "sport|sports": "Z02.5", school: "Z02.0", camp: "Z02.89" },
    ],
    ["pre employment physical|preemployment physical|employment physical|employment exam", "Z02.1"],
    [
      "dot recert|dot recertification|dot medical|dot med exam|dot medical exam|dot card|cdl recert|cdl exam|cdl medical|commercial driver exam|dot physical|driver license exam|cdl physical|dot exam|drivers license",
      "Z02.4",
    ],
    ["disability exam|disability determination|disability evaluation", "Z02.71"],
    ["immigration physical|immigration exam|adoption exam", "Z02.89", { adoption: "Z02.82" }],
    [
      "pre op|preop|preoperative clearance|pre op clearance|preoperative evaluation|preoperative exam|pre op evaluation|surgical clearance|preoperative clearance visit|preop clearance|preoperative medical evaluation|pre op exam|preop evaluation|pre op visit|preoperative cardiovascular exam|preop eval",
      "#preop",
      {
        "cardiac|cardiovascular|cardiology": "Z01.810",
        "respiratory|pulmonary": "Z01.811",
        "lab|labs|laboratory": "Z01.812",
      },
    ],
    [
      "eye exam|routine eye exam|annual eye exam|vision exam|comprehensive eye exam",
      "#exam-eye",
      { "diabetic|diabetes|last|recent|prior|previous|due|overdue|refer|referral|needs|per": "" },
    ],
    ["hearing exam|hearing test|audiology exam|failed hearing screen", "Z01.10", { failed: "Z01.110" }],
    ["dental exam|dental cleaning", "Z01.20"],
    ["allergy testing", "Z01.82"],
    ["blood pressure check", "Z01.30"],
    [
      "screening colonoscopy|colonoscopy for screening|colonoscopy for crc screening|colonoscopy for colon cancer screening|colon cancer screening|colorectal cancer screening|screening for colon cancer|colonoscopy screening|crc screening|average risk screening colonoscopy|screen colonoscopy|screening colonoscopy average risk|screening colo|screening cscope|colo screening|screening colonoscopy done|colon ca screening|avg risk screening colonoscopy|average risk colonoscopy|average risk colon cancer screening",
      "Z12.11",
    ],
    [
      "surveillance colonoscopy|colonoscopy surveillance|polyp surveillance|surveillance colo|surveillance cscope",
      "#surveillance",
      { "~history of colon polyps|hx of polyps|hx polyps|adenoma|polyps": "Z09 + Z86.0100|Z86.010" },
    ],
    [
      "screening mammogram|screening mammo|mammo screening done|mammogram screening done|mammogram screening|breast cancer screening|screening mammography|mammo screening|screening for breast cancer",
      "Z12.31",
    ],
    [
      "screening pap|pap smear today|pap done|pap collected|pap obtained|pap performed|routine pap|pap screening|pap today|pap and hpv|pap with hpv|cervical cancer screening|pap sent|pap taken|pap smear done|pap with cotesting|screening for cervical cancer|pap smear collected|pap smear obtained",
      "#pap",
    ],
    ["prostate cancer screening|screening psa|psa screening|screening for prostate cancer|psa screen", "Z12.5"],
    [
      "lung cancer screening|low dose ct screening|ldct|ldct screening|screening for lung cancer|lung ca screening|low dose ct lung",
      "Z12.2",
    ],
    [
      "skin cancer screening|skin check|full body skin exam|full skin exam|total body skin exam|screening for skin cancer|skin cancer screen|skin exam annual|annual skin exam|full body skin check",
      "Z12.83",
    ],
    [
      "std screening|sti screening|sti check|std check|screening for sti|screening for std|screen for sti|screening for sexually transmitted|sti screen|std testing|sti testing|std screen|gc ct screen|gc ct screening|ct gc screen|chlamydia screen|chlamydia screening|gonorrhea screening|syphilis screening|screening for chlamydia|screening for gonorrhea|screening for syphilis|screened for stis|screened for chlamydia|sti panel|std panel",
      "Z11.3",
    ],
    ["hiv screening|screening for hiv|hiv screen", "Z11.4"],
    [
      "tb screening|tuberculosis screening|ppd placement|screening for tuberculosis|tb test|tuberculintest read|tuberculintest reading|tuberculintest placed|tuberculintest negative|tb skin test|tst placed|tst read|tb clearance",
      "Z11.1",
      { "latent|igra|quantiferon": "Z11.7" },
    ],
    ["hpv screening|screening for hpv", "Z11.51"],
    [
      "hepatitis c screening|screening for hepatitis c|hep c screening|hep c screen|hcv screen|hepatitis c screen|hepatitis b screening|hep b screen|hcv screening",
      "Z11.59",
    ],
    ["covid screening|screening for covid", "Z11.52"],
    ["diabetes screening|screening for diabetes|diabetes screen", "Z13.1"],
    [
      "lipid screening|lipids screen|cholesterol screen|screening for lipid disorders|cholesterol screening|screening lipids|screening cholesterol|screening for hyperlipidemia|lipid screen",
      "Z13.220",
    ],
    ["thyroid screening|screening for thyroid", "Z13.29"],
    [
      "osteoporosis screening|screening for osteoporosis|dexa screening|screening dexa|bone density screening|screening bone density",
      "Z13.820",
    ],
    ["depression screening|screening for depression|depression screen", "Z13.31"],
    [
      "cardiovascular screening|screening for cardiovascular|cardiac screening|heart screening|screening for heart disease",
      "Z13.6",
    ],
    ["aaa screening|screening for aaa|abdominal aortic aneurysm screening|aaa screen", "Z13.6"],
    ["anemia screening|screening for anemia", "Z13.0"],
    ["lead screening|screening for lead|lead screen|blood lead screening", "Z13.88"],
    [
      "developmental screening|autism screening|m chat",
      "#dev-screen",
      { developmental: "Z13.42", "autism|m chat": "Z13.41" },
    ],
    ["glaucoma screening|screening for glaucoma", "Z13.5"],
    ["genetic screening|carrier screening", "Z13.71"],
    ["antenatal screening", "Z36.9"],
    [
      "school form|form completion|administrative exam|work note|paperwork only|paperwork visit|fmla paperwork|fmla form|fmla forms|fmla|disability form|disability paperwork|medical certificate|forms completed|form completed|return to work note|fitness certificate",
      "Z02.89",
      {
        "medical certificate|fmla|&fmla|fitness certificate|work note|return to work note": "Z02.79",
        "school form": "Z02.0",
        disability: "Z02.71",
      },
    ],
    ["observation for suspected|ruled out after observation|observation for suspected condition ruled out", "Z03.89"],
    [
      "exam following mva|examination after mva|exam after motor vehicle accident|evaluation after mvc no injury|exam after mvc no injury",
      "Z04.1",
    ],
  ],
};
