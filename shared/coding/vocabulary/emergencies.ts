import type { Vocabulary } from "./row.ts";

/** Hearts, clots, germs and the needs of daily life, as emergency departments and family doctors write them. */
export const emergencies: Vocabulary = {
  id: "emergencies",
  source: "ICD-10-CM Guidelines FY2026 I.B.1",
  rows: [
    [
      "bilateral pe|submassive pe|massive pe|segmental pe|lobar pe|intermediate risk pe|low risk pe|provoked pe|unprovoked pe|acute bilateral pe|b l pe",
      "I26.99",
      { "cor pulmonale|rv strain|massive + !submassive": "I26.09" },
    ],
    ["subsegmental pe|single subsegmental pe|ssPE", "I26.93", { "multiple|bilateral": "I26.94" }],
    [
      "saddle pe|saddle embolus|saddle pulmonary embolus",
      "I26.92",
      { "cor pulmonale|rv strain|right heart strain": "I26.02" },
    ],
    [
      "PE",
      "",
      {
        "~ctpa|heparin|eliquis|apixaban|rivaroxaban|xarelto|dvt|lovenox|d dimer|embolism + !exam|physical|rule-out|no":
          "I26.99",
      },
    ],
    [
      "adhf|acute decompensated heart failure|acute hf|acute heart failure|acute chf",
      "I50.9",
      { "&hfref|systolic|reduced": "I50.23", "&hfpef|diastolic|preserved": "I50.33" },
    ],
    ["mild as|moderate as|severe as", "", { "~murmur|valve|tavr|avr|echo|gradient|aortic": "I35.0" }],
    ["MR", "", { "~murmur|valve|echo|mitral|regurg + !mri|mrcp": "I34.0" }],
    ["coffee ground emesis|coffee grounds emesis|coffee ground vomit", "K92.0"],
    ["incarcerated hernia|strangulated hernia", "K46.0", { "inguinal|umbilical|ventral|incisional|femoral": "" }],
    [
      "mrsa infection|mrsa skin infection",
      "A49.02",
      { "~cellulitis|abscess|wound|pneumonia|bacteremia|osteomyelitis|boil|ulcer": "B95.62" },
    ],
    ["vre", "", { "~uti|bacteremia|urine|enterococcus": "Z16.21" }],
    ["cdi|cdiff|cdiff diarrhea|cdiff colitis", "A04.72", { "recurrent|2nd|third|first recurrence": "A04.71" }],
    [
      "diskitis|discitis",
      "M46.40",
      { "@lumbar": "M46.46", "@neck": "M46.42", "@thoracic": "M46.44", "&lumbosacral|l5 s1": "M46.47" },
    ],
    ["prosthetic valve endocarditis|pve", "T82.6XX~ + I33.0", { "pve + !~endocarditis": "" }],
    ["viridans endocarditis|strep viridans endocarditis|viridans strep endocarditis", "I33.0 + B95.4"],
    [
      "ntm|nontuberculous mycobacteria|ntm lung disease|nontuberculous mycobacterial infection|m avium|mai|mac lung|mac pulmonary",
      "A31.0",
      { "skin|cutaneous": "A31.1", disseminated: "A31.2" },
    ],
    ["neuroborreliosis|lyme meningitis|lyme neuritis", "A69.22", { meningitis: "A69.21" }],
    ["ascariasis", "B77.9"],
    ["cocci|pulmonary cocci", "", { "~fluconazole|valley|serology|arizona|titer|nodule + !gram": "B38.9" }],
    ["urosepsis", "N39.0"],
    ["hsv encephalitis|herpes encephalitis|herpes simplex encephalitis", "B00.4"],
    ["vzv", "", { "~chickenpox|primary varicella": "B01.9", "~zoster|shingles|dermatomal": "B02.9" }],
    ["parvovirus|parvo|parvovirus b19", "B34.3", { "&rash|slapped": "B08.3" }],
    [
      "influenza pneumonia|flu pneumonia|influenza with pneumonia",
      "J11.00",
      { "influenza a|flu a|influenza b|flu b|&influenza a|flu a|influenza b|flu b|positive": "J10.00" },
    ],
    ["influenza with gastroenteritis|flu with gi symptoms", "J11.2", { "&influenza a|flu a|positive": "J10.2" }],
    [
      "plwh|people living with hiv|pwh|hiv undetectable|hiv well controlled|well controlled hiv",
      "B20",
      { "never aids|no aids|asymptomatic": "Z21" },
    ],
    ["neurosyphilis", "A52.3"],
    [
      "vaccine reaction|vaccine side effects|flu vaccine reaction|reaction to flu vaccine|covid vaccine reaction|reaction to covid vaccine|adverse reaction to vaccine|adverse reaction to covid vaccine|adverse reaction to flu vaccine|vaccine reaction local|local vaccine reaction",
      "T50.Z95~|T50.B95~",
      { "flu|covid|hpv|mmr|varicella|shingrix": "T50.B95~", "tdap|td|dtap|pneumo|prevnar|pcv": "T50.A95~" },
    ],
    ["physical exam normal|normal physical", ""],
    ["establish care|establishing care|est care|new pt establish", "", { "~no complaints|no concerns": "Z76.89" }],
    [
      "anterior stemi|anterior wall stemi|anteroseptal stemi",
      "I21.09",
      { "lad + &left main": "I21.01", "&lad": "I21.02" },
    ],
    ["homebound", "Z74.09|Z74.2"],
    ["missed appointments|missed appts|no showed appointments|frequent no shows", "Z91.190|Z91.19|Z91.199"],
    ["language barrier|limited english proficiency", "Z60.3|Z55.0", { "interpreter used": "" }],
    ["needs help at home|needs assistance at home|lack of help at home", "Z74.2"],
    ["transportation barrier|no transportation|lack of transportation|transportation insecurity", "Z59.82"],
    [
      "housing insecurity|housing instability|unstable housing|couch surfing",
      "Z59.819|Z59.81",
      { "couch surfing": "Z59.01" },
    ],
    ["utility insecurity|no electricity at home", "Z59.12"],
    ["unemployed|unemployment|lost job|job loss", "Z56.0", { "~lost job + stress": "Z56.0" }],
    [
      "recently widowed|bereavement|widowed and grieving|death of husband|death of wife|death of spouse|loss of spouse",
      "Z63.4|F43.21",
    ],
    [
      "marital problems|marital discord|relationship problems|marital stress|going through divorce|divorce",
      "Z63.0",
      { divorce: "Z63.5" },
    ],
    ["burnout|job burnout|work burnout", "Z73.0"],
    ["work stress|job stress|stress at work", "Z56.6"],
    ["shift work sleep disorder|shift work", "G47.26", { "!disorder": "" }],
  ],
};
