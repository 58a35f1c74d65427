import type { Vocabulary } from "./row.ts";

/** What walks into an urgent care clinic, in words that are less common. */
export const urgentVisits: Vocabulary = {
  id: "urgent-visits",
  source: "ICD-10-CM Guidelines FY2026 I.B.1",
  rows: [
    ["strain urine|strain all urine|straining urine|urine strainer", ""],
    ["rhomboid strain|strained rhomboid|rhomboid muscle strain", "S29.012~"],
    [
      "something in eye|foreign body eye|fb eye|foreign body in eye|fb in eye|eye foreign body|eye fb|metal in eye|dirt in eye|sand in eye|sawdust in eye|debris in eye|dust in eye|speck in eye|metal speck in eye|wood chip in eye|foreign body right eye|foreign body left eye",
      "T15.9{1,2,-,0}X~",
      { "&cornea|corneal": "T15.0{1,2,-,0}X~", "&conjunctiva|conjunctival|lid": "T15.1{1,2,-,0}X~", sensation: "" },
    ],
    [
      "contact derm from plants|contact dermatitis from plants|plant dermatitis|contact dermatitis plants|contact derm due to plants|plant contact dermatitis",
      "L25.5",
      { "allergic|poison ivy|poison oak": "L23.7" },
    ],
    ["contact derm", "L25.9", { allergic: "L23.9", irritant: "L24.9" }],
    ["lost voice|lost her voice|lost his voice|voice loss|no voice", "R49.1"],
    ["uvulitis", "K12.2"],
    [
      "n/v/d|nausea vomiting diarrhea|nausea vomiting and diarrhea|nausea vomiting & diarrhea|vomiting and diarrhea|vomiting diarrhea|v/d",
      "R11.2 + R19.7",
      { "!nausea|n + vomiting and diarrhea|vomiting diarrhea|v/d": "R11.10 + R19.7" },
    ],
    [
      "toenail injury|fingernail injury|nail injury",
      "",
      { "&toe|toenail|hallux": "S99.92{1,2,-,9}~", "&finger|fingernail|thumb": "S69.9{1,2,-,0}X~" },
    ],
    [
      "chipped tooth|chipped teeth|cracked tooth|fractured tooth|broken tooth|broken teeth",
      "S02.5XX~",
      { cracked: "K03.81", "~caries|decay|eating|bit down|biting": "K03.81" },
    ],
    [
      "high bp without htn|high bp no hx of htn|high bp without dx of htn|elevated bp without diagnosis of htn|elevated bp without dx of htn|elevated bp without htn|high bp reading|elevated bp reading|elevated blood pressure without hypertension|bp elevated no hx htn",
      "R03.0",
    ],
    [
      "out of meds|out of medication|out of medications|needs refills|needs refill|refills needed|refill request|needs med refill|ran out of meds|ran out of medication|ran out of medications|refill of medication|refill of medications|rx refill|medication refills",
      "Z76.0",
      { "also|additionally": "" },
    ],
    [
      "work physical|new hire physical|preplacement physical|pre placement physical|job physical|post offer physical",
      "Z02.1",
    ],
    ["return to work exam|fit for duty exam|fitness for duty", "Z02.79", { fitness: "Z02.79" }],
    [
      "return to work clearance|clearance to return to work|work clearance|rtw clearance|return to work visit",
      "Z02.79",
    ],
    [
      "drug screen|urine drug screen for work|uds for employment|pre employment drug screen|employment drug screen|dot drug screen|alcohol and drug test",
      "",
      { "~employment|employer|work|dot|job|pre employment": "Z02.83" },
    ],
    ["blood alcohol test", "Z02.83"],
    ["packing change|packing removal|packing removed|remove packing|wick change|repacked", "Z48.00"],
    [
      "needlestick|needle stick|needlestick injury|needle stick injury|stuck by needle|stuck with needle|needle puncture at work|poked by needle",
      "Z77.21 + W46.1XX~",
      {
        "clean|sterile|unused": "W46.0XX~",
        "@thumb": "S61.03{1,2,-,9}~ + W46.1XX~ + Z77.21",
        "@finger": "S61.23{0,0,-,9}~ + W46.1XX~ + Z77.21",
      },
    ],
    [
      "blood exposure|body fluid exposure|bodily fluid exposure|blood splash|blood borne pathogen exposure|bloodborne pathogen exposure|bbp exposure|exposure to blood|exposure to body fluids|splash exposure",
      "Z77.21",
    ],
    [
      "exposure to flu|flu exposure|exposed to flu|influenza exposure|exposed to influenza|exposure to influenza|exposure to rsv|exposed to rsv|exposed to hfmd|hfmd exposure|mono exposure|exposed to measles|measles exposure|varicella exposure|exposed to chickenpox|chickenpox exposure|exposure to varicella",
      "Z20.828",
      { "varicella|chickenpox": "Z20.820" },
    ],
    [
      "exposed to strep|strep exposure|exposure to strep|strep contact|exposed to pertussis|pertussis exposure|exposure to pertussis|exposure to whooping cough|exposed to whooping cough",
      "Z20.818",
    ],
    [
      "scabies exposure|exposed to scabies|lice exposure|exposed to lice|exposure to scabies|exposure to lice|exposure to head lice",
      "Z20.7",
    ],
    [
      "rabies exposure|bat exposure|exposed to bat|bat in bedroom|bat in the bedroom|bat in room|exposure to rabies|possible rabies exposure",
      "Z20.3",
    ],
    ["exposed to covid|covid exposure|exposure to covid|covid contact|close contact with covid", "Z20.822"],
    ["exposed to hepatitis|hepatitis exposure|hep a exposure|hep b exposure|hep c exposure", "Z20.5"],
    ["exposed to tb|tb exposure|tb contact|exposure to tb|contact with tb", "Z20.1"],
    ["exposed to meningitis|meningococcal exposure|meningitis exposure", "Z20.811"],
    ["hangover", "F10.129|F10.929", { "~dependence|alcoholism": "F10.229" }],
    ["jet lag", "G47.25"],
    ["mountain sickness|acute mountain sickness|altitude illness", "T70.29X~"],
    [
      "chemical burn",
      "",
      {
        "@eye": "T26.6{1,2,-,0}X~",
        "@hand": "T23.40{1,2,-,9}~",
        "@forearm|arm": "T22.40X~",
        "@face": "T20.40X~",
        "@foot|ankle": "T25.42{1,2,-,9}~",
      },
    ],
    ["SI", "R45.851", { "&joint|joints|sacroiliitis|sacroiliac": "" }],
    ["status migrainosus", "G43.901", { "&migraine": "" }],
    ["loss of taste and smell|loss of smell and taste|no taste or smell|no smell or taste", "R43.8"],
    [
      "tooth pain|toothache|tooth ache|dental pain",
      "K08.89",
      { "&caries|cavity|cavities|decay": "K02.9", "&abscess": "K04.7" },
    ],
    ["bronchitis with bronchospasm|acute bronchitis with bronchospasm", "J20.9"],
    [
      "viral uri with cough|uri with cough|cold symptoms|uri symptoms|uri sx|cold sx|viral resp infection|viral respiratory infection|acute uri|acute viral uri|upper resp tract infection|urti|viral urti",
      "J06.9",
    ],
    [
      "covid like illness|flu like symptoms|flu like illness|ili|influenza like illness|influenza like symptoms",
      "R68.89|J11.1",
      { "flu like illness|influenza like illness|ili": "J11.1", "~flu negative|flu neg|influenza negative": "R68.89" },
    ],
    ["allergic cough|upper airway cough syndrome|uacs|post nasal drip cough", "R05.8", { chronic: "R05.3" }],
    ["post viral cough|postviral cough|post infectious cough|postinfectious cough|lingering cough", "R05.8|R05.2"],
    ["muscle soreness|soreness all over|sore muscles", "M79.10"],
    ["friction blister", "", { "@heel|foot|toe": "S90.82{1,2,-,9}~", "@hand|finger|palm": "S60.52{1,2,-,9}~" }],
    ["sun poisoning", "L56.8"],
    ["jellyfish sting|stingray sting|stingray injury", "T63.621~", { stingray: "T63.511~" }],
    ["fish hook injury|fish hook|fishhook", "", { "@finger|thumb": "S61.24{0,0,-,9}~" }],
  ],
};
