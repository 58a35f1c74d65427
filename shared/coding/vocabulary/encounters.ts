import type { Vocabulary } from "./row.ts";

/** Why the patient came, where it is no illness. */
export const encounters: Vocabulary = {
  id: "encounters",
  source: "ICD-10-CM Guidelines FY2026 I.C.21.c",
  rows: [
    [
      "penicillin allergy evaluation|allergy evaluation|allergy skin test|skin test|skin testing|pcn allergy evaluation|penicillin allergy testing|penicillin allergy removed|oral challenge|food challenge|amox challenge|drug challenge",
      "Z01.82",
    ],

    [
      "annual physical|annual exam|annual physical exam|annual wellness exam|well adult visit|well adult exam|adult physical|routine physical|physical exam annual|preventive visit|wellness visit|annual wellness visit|awv|complete physical|cpe|general medical exam|routine general medical examination|routine adult exam|health maintenance exam|yearly physical|routine annual exam|annual preventive exam|preventive exam|adult wellness|well visit adult|general adult medical exam|medicare wellness|routine health maintenance|annual wellness|wellness exam|adult annual",
      "#exam-adult",
    ],
    [
      "well child|well child check|wcc|well child visit|well baby|well baby check|well child exam|routine child exam|well visit|well check|well infant|well adolescent|well adolescent visit|well infant visit|well teen|well toddler|routine child health exam|well child care|2 month well|well baby visit|child wellness|checkup well",
      "#exam-child",
      { adult: "#exam-adult" },
    ],
    [
      "newborn check|newborn visit|newborn exam|newborn weight check|newborn follow up|first newborn visit",
      "#exam-newborn",
    ],
    [
      "well woman|well woman exam|annual gyn exam|gyn annual|annual gynecologic exam|gynecological exam|well woman visit|annual gyn|annual gynecological exam|routine gyn exam|routine gynecologic exam|wwe|annual pelvic exam|gyn exam annual",
      "#exam-gyn",
    ],
    [
      "sports physical|school physical|camp physical|sports preparticipation|preparticipation physical|pre participation exam|sports clearance",
      "Z02.5",
      { school: "Z02.0", camp: "Z02.89" },
    ],
    ["pre employment physical|preemployment physical|employment physical|employment exam", "Z02.1"],
    ["dot physical|driver license exam|cdl physical|dot exam|drivers license", "Z02.4"],
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
      { "diabetic|diabetes": "" },
    ],
    ["hearing exam|hearing test|audiology exam|failed hearing screen", "Z01.10", { failed: "Z01.110" }],
    ["dental exam|dental cleaning", "Z01.20"],
    ["allergy testing", "Z01.82"],
    ["blood pressure check", "Z01.30"],
    [
      "screening colonoscopy|colon cancer screening|colorectal cancer screening|screening for colon cancer|colonoscopy screening|crc screening|average risk screening colonoscopy|screen colonoscopy|screening colonoscopy average risk",
      "Z12.11",
    ],
    [
      "surveillance colonoscopy|colonoscopy surveillance|polyp surveillance",
      "#surveillance",
      { "~history of colon polyps|hx of polyps|hx polyps|adenoma|polyps": "Z09 + Z86.0100|Z86.010" },
    ],
    [
      "screening mammogram|mammogram screening done|mammogram screening|breast cancer screening|screening mammography|mammo screening|screening for breast cancer",
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
      "std screening|sti screening|sti check|std check|screening for sti|screening for std|screen for sti|screening for sexually transmitted|sti screen|std testing|sti testing|std screen",
      "Z11.3",
    ],
    ["hiv screening|screening for hiv|hiv screen", "Z11.4"],
    [
      "tb screening|tuberculosis screening|ppd placement|screening for tuberculosis|tb test",
      "Z11.1",
      { "latent|igra|quantiferon": "Z11.7" },
    ],
    ["hpv screening|screening for hpv", "Z11.51"],
    ["hepatitis c screening|screening for hepatitis c|hep c screening|hcv screening", "Z11.59"],
    ["covid screening|screening for covid", "Z11.52"],
    ["diabetes screening|screening for diabetes|diabetes screen", "Z13.1"],
    [
      "lipid screening|screening for lipid disorders|cholesterol screening|screening lipids|screening cholesterol|screening for hyperlipidemia|lipid screen",
      "Z13.220",
    ],
    ["thyroid screening|screening for thyroid", "Z13.29"],
    [
      "osteoporosis screening|screening for osteoporosis|dexa screening|screening dexa|bone density screening|screening bone density",
      "Z13.820",
    ],
    ["depression screening|screening for depression|depression screen", "Z13.31"],
    ["cardiovascular screening|screening for cardiovascular", "Z13.6"],
    ["aaa screening|screening for aaa|abdominal aortic aneurysm screening|aaa screen", "Z13.6"],
    ["anemia screening|screening for anemia", "Z13.0"],
    ["lead screening|screening for lead|lead screen|blood lead screening", "Z13.88"],
    ["developmental screening|autism screening|m chat", "#dev-screen", { developmental: "Z13.42", autism: "Z13.41" }],
    ["glaucoma screening|screening for glaucoma", "Z13.5"],
    ["genetic screening|carrier screening", "Z13.71"],
    ["antenatal screening", "Z36.9"],
    [
      "immunization|vaccination|vaccine|flu shot|flu vaccine|immunizations|vaccines|influenza vaccine|tdap|shingrix|pneumovax|prevnar|mmr vaccine|hpv vaccine|immunizations given|vaccines given|influenza vaccination|covid vaccine|covid booster|pneumococcal vaccine|vaccinations|hep b vaccine|tetanus shot|tetanus booster|gardasil|vaccinated today|tdap given|td booster|shots today|flu shot given|flu and pcv20|pcv20|menacwy|hepa|varicella vaccine|mmr|dtap|ipv|rotavirus|hep a vaccine|prevnar 20|flu and covid|yellow fever|td given|hpv vaccine given|rsv vaccine|zoster vaccine|shingles vaccine|typhoid vaccine|rabies vaccine",
      "#vaccine",
      {
        "&parent|parents|mother|mom|caregiver + &declined|declines|refused|refuses|refusal": "Z28.82",
        "&declined|declines|refused|refuses|refusal": "Z28.21",
        "utd|up to date|due|discuss|discussed|offered|recommended|next|ordered|series complete|history": "",
        "caregiver refusal|parent refusal|parents refuse|parents decline|parent declines": "Z28.82",
      },
    ],
    [
      "vaccine refusal|vaccine declined|declined vaccines|declines vaccines|refused vaccine|declined flu shot|immunization not carried out|declined vaccine|refuses vaccines|declines flu vaccine",
      "Z28.21",
      {
        "parent|parents|mother|caregiver|mom": "Z28.82",
        "religious|belief": "Z28.1",
        "contraindication|acute illness": "Z28.01",
      },
    ],
    [
      "contraception counseling|contraceptive counseling|birth control counseling|contraception management counseling|contraceptive counselling",
      "Z30.09",
    ],
    [
      "ocp start|initial prescription of contraceptive pills|start birth control pills|start ocps|start ocp|initiate ocps|initial prescription of contraceptives|birth control pills initial|wants birth control|start oral contraceptives|initial ocp|starting ocp|starting ocps|start combined ocp",
      "Z30.011",
    ],
    [
      "ocp refill|contraceptive pill refill|birth control refill|surveillance of contraceptive pills|ocp surveillance|oral contraceptive refill|refill ocp|refill ocps|birth control pill refill|contraceptive pill surveillance|ocps refill",
      "Z30.41",
    ],
    [
      "iud insertion|insertion of iud|iud placement|mirena insertion|iud placed|insert iud|liletta insertion|paragard insertion|kyleena insertion|mirena inserted|mirena placed|iud inserted",
      "Z30.430",
      { "removal and reinsertion|exchange|&removal|replaced": "Z30.433" },
    ],
    [
      "iud removal|removal of iud|remove iud|iud removed|mirena removal|mirena removed",
      "Z30.432",
      { "reinsertion|replacement|&reinsertion|&reinserted|exchange|&replaced|&insertion": "Z30.433" },
    ],
    ["iud exchange|iud removal and reinsertion|iud removal and replacement|iud replacement", "Z30.433"],
    ["iud check|iud surveillance|string check|iud string check", "Z30.431"],
    [
      "depo provera|depo shot|depo provera injection|depo injection|injectable contraceptive surveillance|depo|dmpa",
      "Z30.42",
      { "initial|first|start": "Z30.013" },
    ],
    [
      "nexplanon insertion|nexplanon placed|implant contraceptive insertion|nexplanon placement|nexplanon inserted|subdermal contraceptive insertion",
      "Z30.017",
    ],
    [
      "nexplanon removal|nexplanon removed|nexplanon check|nexplanon surveillance|subdermal contraceptive removal",
      "Z30.46",
    ],
    ["emergency contraception|plan b", "Z30.012"],
    [
      "sterilization|tubal ligation desired|desires sterilization|vasectomy|vasectomy consult|bilateral tubal ligation scheduled|desires permanent sterilization|permanent sterilization",
      "Z30.2",
      { "consult|consultation|counseling|discuss": "Z30.09", "s/p|status post|history": "Z98.52" },
    ],
    ["genetic counseling", "Z31.5"],
    ["preconception counseling|preconception|procreative counseling", "Z31.69"],
    ["fertility testing|infertility evaluation|fertility evaluation", "Z31.41"],
    [
      "encounter for chemotherapy|chemotherapy encounter|chemo today|here for chemo|here for chemotherapy|chemo infusion|chemotherapy infusion|admitted for chemotherapy|admit for chemo|encounter for chemo|chemotherapy cycle|chemo cycle|here for cycle|cycle of chemotherapy|chemotherapy today|cycle today|infusion of chemotherapy|presents for chemotherapy|presents for chemo",
      "Z51.11",
    ],
    [
      "encounter for immunotherapy|immunotherapy infusion|pembrolizumab infusion|nivolumab infusion|here for immunotherapy|here for pembrolizumab|pembrolizumab today|immunotherapy today|keytruda infusion|here for keytruda|here for nivolumab|immunotherapy cycle",
      "Z51.12",
    ],
    [
      "encounter for radiation therapy|radiation therapy encounter|radiation treatment today|here for radiation|radiotherapy session|radiation therapy today|radiotherapy today|radiation therapy session|here for xrt|external beam radiation today|radiation fraction",
      "Z51.0",
    ],
    [
      "palliative care|comfort care|hospice|comfort measures|comfort measures only|hospice care",
      "Z51.5",
      { "referral|refer|discuss": "" },
    ],
    ["allergy immunotherapy|allergy shots|allergy shot|desensitization to allergens|allergen immunotherapy", "Z51.6"],
    [
      "therapeutic drug level monitoring|drug level monitoring|inr check|inr monitoring|coumadin clinic|anticoagulation monitoring|anticoagulation clinic|warfarin monitoring|inr visit",
      "Z51.81",
    ],
    [
      "dressing change|wound check surgical|surgical dressing change|surgical wound check|attention to surgical dressing",
      "Z48.01",
      { "nonsurgical|non surgical": "Z48.00" },
    ],
    ["suture removal|staple removal|sutures removed|removal of sutures|staples removed|removal of staples", "Z48.02"],
    [
      "aftercare following joint replacement|aftercare joint replacement|post op joint replacement|aftercare following knee replacement|aftercare following hip replacement|postop knee replacement|post op tka|post op tha|s/p tka post op|postop tka|postop tha",
      "Z47.1",
    ],
    [
      "surgical aftercare|postoperative aftercare|post op check|pov|post op visit|postop visit|post operative visit|postop check|surgical follow up|postop follow up|post op follow up|postoperative visit",
      "Z48.89",
      {
        "spine|scoliosis|fusion|laminectomy": "Z47.89",
        "cholecystectomy|chole|appendectomy|hernia|digestive|colectomy|&cholecystectomy|&appendectomy|&hernia|&colectomy|lap chole|&lap chole":
          "Z48.815",
        "genitourinary|hysterectomy|prostatectomy|&hysterectomy": "Z48.816",
        "cardiac|cabg|circulatory|&cabg|valve": "Z48.812",
        "skin|excision|mohs|subcutaneous": "Z48.817",
        "neoplasm|cancer|tumor|&mastectomy|&lumpectomy": "Z48.3",
        "carpal tunnel|nervous": "Z48.811",
        "orthopedic|orif|arthroscopy|arthroscopic|&arthroscopy|meniscectomy": "Z47.89",
        "respiratory|lung": "Z48.813",
        "teeth|oral": "Z48.814",
        "sense organ|cataract|&cataract": "Z48.810",
      },
    ],
    [
      "orthopedic aftercare|removal of hardware|hardware removal",
      "Z47.89",
      { "hardware removal|removal of hardware|removal of internal fixation": "Z47.2" },
    ],
    [
      "medication refill|med refill|prescription refill|repeat prescription|refill only|issue of repeat prescription",
      "Z76.0",
    ],
    [
      "school form|form completion|administrative exam|work note|paperwork only|fmla paperwork|medical certificate|forms completed",
      "Z02.89",
      { "medical certificate|fmla": "Z02.79", "school form": "Z02.0" },
    ],
    ["dietary counseling|nutrition counseling|diet counseling|dietary counselling", "Z71.3"],
    [
      "travel advice|travel consult|travel counseling|travel medicine|pretravel|pre travel|travel visit|travel clinic|travel medicine consult",
      "Z71.84",
    ],
    ["exercise counseling", "Z71.82"],
    ["tobacco cessation counseling only", "Z71.6"],
    ["advance care planning|advance directive discussion", "Z71.89"],
    [
      "hiv counseling|hiv prep|prep|pre exposure prophylaxis|hiv pre exposure prophylaxis|on prep|truvada for prep|descovy for prep",
      "Z29.81|Z20.6",
    ],
    ["post exposure prophylaxis|hiv pep|rabies prophylaxis", "Z29.89|Z29.8", { rabies: "Z29.14 + Z20.3|Z20.3" }],
    ["observation for suspected|ruled out after observation|observation for suspected condition ruled out", "Z03.89"],
    [
      "exam following mva|examination after mva|exam after motor vehicle accident|evaluation after mvc no injury|exam after mvc no injury",
      "Z04.1",
    ],
    [
      "follow up after completed cancer treatment|cancer surveillance|surveillance after cancer|cancer follow up ned|oncology surveillance|surveillance visit|surveillance exam|cancer surveillance visit|post treatment surveillance|survivorship visit|follow up exam and cea|surveillance cysto|surveillance cystoscopy|surveillance ct|surveillance mammogram|surveillance imaging|here for surveillance|surveillance scan|surveillance",
      "#cancer-follow-up",
    ],
    ["pneumonia follow up resolved|follow up pneumonia resolved|follow up resolved pneumonia", "Z09 + Z87.01"],
    [
      "follow up exam after treatment|follow up after treatment completed|follow up examination completed treatment",
      "Z09",
    ],
    [
      "blood donor|kidney donor|organ donor evaluation|living kidney donor",
      "Z52.4",
      { blood: "Z52.000", "evaluation|workup|candidate|eval": "Z00.5" },
    ],
    ["colostomy care|attention to colostomy|colostomy closure|colostomy takedown|colostomy reversal", "Z43.3"],
    ["ileostomy care|attention to ileostomy|ileostomy takedown|ileostomy closure|ileostomy reversal", "Z43.2"],
    [
      "gastrostomy care|g tube change|peg change|attention to gastrostomy|g tube replacement|peg tube replacement",
      "Z43.1",
    ],
    ["tracheostomy care|trach change|attention to tracheostomy", "Z43.0"],
    ["suprapubic catheter change|cystostomy care", "Z43.5"],
    ["foley catheter change|urinary catheter change|fitting of urinary device|catheter change", "Z46.6"],
    ["port flush|port a cath flush|vascular access maintenance|picc line flush|picc removal|port removal", "Z45.2"],
    [
      "pacemaker check|pacemaker interrogation|device check|pacer check|pacemaker battery change",
      "Z45.018",
      { "battery|generator|end of life|pulse generator|eri": "Z45.010", "icd|defibrillator": "Z45.02" },
    ],
    ["icd check|icd interrogation|defibrillator check|icd generator change", "Z45.02"],
    ["hearing aid fitting", "Z46.1"],
    ["glasses fitting|contact lens fitting", "Z46.0"],
    ["prosthesis fitting|leg prosthesis fitting|fitting of artificial leg", "Z44.10{1,2,-,9}"],
    [
      "dialysis encounter|encounter for dialysis|here for dialysis|adequacy testing",
      "Z49.31",
      { peritoneal: "Z49.32", catheter: "Z49.01" },
    ],
    ["rehab encounter|encounter for rehabilitation", "Z51.89"],
    [
      "prophylactic mastectomy|prophylactic oophorectomy|risk reducing mastectomy|prophylactic removal|risk reducing salpingo oophorectomy|rrso|risk reducing bso",
      "Z40.01",
      { "ovary|ovaries|oophorectomy|rrso|salpingo|bso": "Z40.02", "breast|mastectomy": "Z40.01" },
    ],
    ["cosmetic surgery|cosmetic", "Z41.1"],
    ["circumcision routine|elective circumcision|circumcision|ritual circumcision", "Z41.2"],
    ["ear piercing", "Z41.3"],
    ["breast reconstruction encounter|breast reconstruction following mastectomy", "Z42.1"],
    ["supervision of normal first pregnancy|normal first pregnancy", "#pregnant-first"],
    ["worried well|feared complaint", "Z71.1"],
    ["lab follow up|lab review|results review|discuss lab results", "#lab-review"],
  ],
};
