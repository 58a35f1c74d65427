import type { Vocabulary } from "./row.ts";

/** Why the patient came, where it is no illness. */
export const encounters: Vocabulary = {
  id: "encounters",
  source: "ICD-10-CM Guidelines FY2026 I.C.21.c",
  rows: [
    [
      "plaquenil screening|hydroxychloroquine screening|hcq screening|plaquenil toxicity screening|plaquenil exam|plaquenil eye exam|plaquenil screening exam|hcq screening exam|high risk medication exam|hydroxychloroquine toxicity screening",
      "Z79.899",
    ],
    [
      "iud removal and reinsertion|remove and replace iud|iud exchange|iud replaced|iud removed and replaced|removal and reinsertion of iud|iud replacement",
      "Z30.433",
    ],
    [
      "bc counseling|birth control counseling|contraceptive counseling|contraception counseling|counseled on contraception",
      "Z30.09",
    ],
    ["wandering|wanders|wandered off|elopement", "", { "~dementia|alzheimers|alzheimer|alz": "Z91.83" }],
    [
      "rsv ppx|nirsevimab|beyfortus|synagis|palivizumab|rsv prophylaxis|rsv ab|rsv mab|rsv monoclonal|rsv immunoprophylaxis|rsv antibody",
      "Z29.11",
      { "eligible|discuss|declined|due": "" },
    ],
    ["caregiver stress|stressed as caregiver|caregiver burden|caregiver strain", "Z63.6"],
    [
      "prosthesis fitting|prosthetic fitting|prosthesis adjustment|fitting of leg prosthesis|fitting leg prosthesis|fitting of prosthesis|fitting prosthesis|fitted for prosthesis|prosthetic leg fitting|socket fitting|new socket|socket replacement|socket adjustment|socket fitted|new prosthesis fitted|prosthesis delivered|prosthesis delivery|fitting of prosthetic leg|fitting of artificial leg",
      "Z44.109|Z44.10{1,2,-,9}",
      {
        "&aka|above knee + &left": "Z44.112|Z44.102",
        "&aka|above knee + &right": "Z44.111|Z44.101",
        "&bka|below knee + &left": "Z44.122|Z44.102",
        "&bka|below knee + &right": "Z44.121|Z44.101",
        "~aka|above knee|transfemoral": "Z44.11{1,2,-,9}|Z44.10{1,2,-,9}",
        "~bka|below knee|transtibial": "Z44.12{1,2,-,9}|Z44.10{1,2,-,9}",
        "~arm|transradial|transhumeral|myoelectric|below elbow|above elbow": "Z44.00{1,2,-,9}",
        "&left": "Z44.102",
        "&right": "Z44.101",
      },
    ],
    [
      "here for chemo|chemo today|chemo cycle|chemo infusion|chemotherapy today|chemotherapy infusion|cycle of chemo|chemo c1|chemo c2|chemo c3|folfox cycle|here for chemotherapy",
      "Z51.11",
    ],
    [
      "immunotherapy encounter|immunotherapy infusion|here for immunotherapy|pembro infusion|nivo infusion|antineoplastic immunotherapy",
      "Z51.12",
    ],
    ["radiation encounter|here for radiation|here for xrt|xrt today|radiation today", "Z51.0"],
    ["lactation counseling|breastfeeding counseling", "Z39.1"],
    [
      "negative pregnancy test|pregnancy test negative|encounter for pregnancy test negative",
      "",
      {
        "~missed period|late period|missed menses|wants pregnancy test|here for pregnancy test|encounter for pregnancy test|thinks she is pregnant|possible pregnancy|amenorrhea":
          "Z32.02",
      },
    ],
    ["vasectomy evaluation|vasectomy consult|vasectomy counseling", "Z30.09"],
    ["iud removal and replacement|iud removal & reinsertion", "Z30.433"],
    ["travel advice|travel counseling|pretravel visit|travel visit|pre travel consult", "Z71.84"],
    ["tobacco cessation counseling|smoking cessation counseling|tobacco abuse counseling", "Z71.6"],
    [
      "drain removal|drain removed|drain pulled|jp drain removal|jp drain removed|jp removal|jp removed|jp pulled|jp drain pulled|hemovac removal|removal of drain|surgical drain removal",
      "Z48.03",
    ],
    [
      "npwt change|wound vac change|vac change|vac dressing change|npwt dressing change|wound vac dressing change",
      "Z48.00",
      { "~incision|laparotomy|ex lap|postop|post op|surgical wound|open abdomen|abdominal wound": "Z48.01" },
    ],
    ["dressing change|wound dressing change", "Z48.00", { "surgical|incision|postop|post op": "Z48.01" }],
    ["wound check", "Z48.89"],
    [
      "medication monitoring|drug level monitoring|therapeutic drug monitoring|high risk medication monitoring|drug monitoring|methotrexate monitoring|lithium level monitoring",
      "Z51.81",
    ],
    [
      "immunization|vaccination|vaccine|flu shot|flu vaccine|immunizations|vaccines|influenza vaccine|tdap|shingrix|pneumovax|prevnar|mmr vaccine|hpv vaccine|immunizations given|vaccines given|influenza vaccination|covid vaccine|covid booster|pneumococcal vaccine|vaccinations|hep b vaccine|tetanus shot|tetanus booster|gardasil|vaccinated today|tdap given|td booster|shots today|shots given|vaccines given today|tdap today|td today|tetanus updated|tetanus given|td updated|tdap updated|flu shot given|flu and pcv20|pcv20|menacwy|hepa|varicella vaccine|mmr|dtap|ipv|rotavirus|hep a vaccine|prevnar 20|flu and covid|yellow fever|td given|hpv vaccine given|rsv vaccine|zoster vaccine|shingles vaccine|typhoid vaccine|rabies vaccine",
      "#vaccine",
      {
        "&parent|parents|mother|mom|caregiver + &declined|declines|refused|refuses|refusal": "Z28.82",
        "&declined|declines|refused|refuses|refusal": "Z28.21",
        "utd|up to date|current|is current|due|discuss|discussed|offered|recommended|next|ordered|series complete|history":
          "",
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
    ["contraception management counseling|contraceptive counselling", "Z30.09"],
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
    ["iud check|iud surveillance|string check|iud string check", "Z30.431"],
    [
      "depo provera|depo shot|depo provera injection|depo injection|injectable contraceptive surveillance|depo|dmpa",
      "Z30.42",
      { "initial|first|start|starting|wants|desires|initiate|begin|&wants|starting": "Z30.013" },
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
      "sterilization|tubal ligation desired|desires sterilization|vasectomy|bilateral tubal ligation scheduled|desires permanent sterilization|permanent sterilization",
      "Z30.2",
      { "consult|consultation|counseling|discuss": "Z30.09", "s/p|status post|history": "Z98.52" },
    ],
    [
      "genetic counseling",
      "Z71.83",
      { "~pregnant|pregnancy|prenatal|preconception|conceive|fertility|g1|g2|g1p0|carrier screening": "Z31.5" },
    ],
    ["preconception counseling|preconception|procreative counseling", "Z31.69"],
    ["fertility testing|infertility evaluation|fertility evaluation", "Z31.41"],
    [
      "encounter for chemotherapy|chemotherapy encounter|admitted for chemotherapy|admit for chemo|encounter for chemo|chemotherapy cycle|here for cycle|cycle of chemotherapy|cycle today|infusion of chemotherapy|presents for chemotherapy|presents for chemo|admission for chemotherapy|admit for chemotherapy|encounter for chemo infusion",
      "Z51.11",
    ],
    [
      "encounter for immunotherapy|pembrolizumab infusion|nivolumab infusion|here for pembrolizumab|pembrolizumab today|immunotherapy today|keytruda infusion|here for keytruda|here for nivolumab|immunotherapy cycle",
      "Z51.12",
    ],
    [
      "encounter for radiation therapy|radiation therapy encounter|radiation treatment today|radiotherapy session|radiation therapy today|radiotherapy today|radiation therapy session|external beam radiation today|radiation fraction",
      "Z51.0",
    ],
    [
      "palliative care|comfort care|hospice|comfort measures|comfort measures only|hospice care",
      "Z51.5",
      { "referral|refer|discuss": "" },
    ],
    ["allergy immunotherapy|allergy shots|allergy shot|desensitization to allergens|allergen immunotherapy", "Z51.6"],
    [
      "therapeutic drug level monitoring|inr check|inr monitoring|coumadin clinic|anticoagulation monitoring|anticoagulation clinic|warfarin monitoring|inr visit|inr clinic|warfarin clinic|coag clinic",
      "Z51.81",
    ],
    [
      "wound check surgical|surgical dressing change|change of surgical dressing|surgical wound check|attention to surgical dressing",
      "Z48.01",
      { "nonsurgical|non surgical": "Z48.00" },
    ],
    ["suture removal|staple removal|sutures removed|removal of sutures|staples removed|removal of staples", "Z48.02"],
    [
      "aftercare following joint replacement|aftercare joint replacement|post op joint replacement|aftercare following knee replacement|aftercare following hip replacement",
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
      "pump refill|intrathecal pump refill|pain pump refill|infusion pump refill|baclofen pump refill|it pump refill",
      "Z45.1",
    ],
    ["dietary counseling|nutrition counseling|diet counseling|dietary counselling", "Z71.3"],
    ["travel consult|travel medicine|pretravel|pre travel|travel clinic|travel medicine consult", "Z71.84"],
    ["exercise counseling", "Z71.82"],
    ["tobacco cessation counseling only", "Z71.6"],
    ["advance care planning|advance directive discussion", "Z71.89"],
    [
      "hiv counseling|hivprep|hiv hivprep|start hivprep|on hivprep|hivprep visit|hiv prep|start prep|prep for hiv|prep follow up|prep visit|prep refill|taking prep|pre exposure prophylaxis|hiv pre exposure prophylaxis|on prep|truvada for prep|descovy for prep",
      "Z29.81|Z20.6",
    ],
    ["post exposure prophylaxis|hiv pep|rabies prophylaxis", "Z29.89|Z29.8", { rabies: "Z29.14 + Z20.3|Z20.3" }],
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
    ["leg prosthesis fitting|fitting of artificial leg", "Z44.10{1,2,-,9}"],
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
