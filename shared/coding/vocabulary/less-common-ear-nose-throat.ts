import type { Vocabulary } from "./row.ts";

/** What an ear, nose and throat clinic sees less often. */
export const lessCommonEarNoseThroat: Vocabulary = {
  id: "ear",
  source: "ICD-10-CM Guidelines FY2026 I.B.13, I.B.18",
  rows: [
    // Outer ear
    [
      "eczematous otitis externa|eczematoid otitis externa|eczema of ear canal|ear canal eczema|ear eczema",
      "H60.54{1,2,3,9}",
    ],
    ["chronic otitis externa|chronic oe", "H60.6{1,2,3,0}"],
    ["contact otitis externa", "H60.53{1,2,3,9}"],
    ["hemorrhagic otitis externa", "H60.32{1,2,3,9}"],
    [
      "furuncle of ear canal|ear canal furuncle|ear canal abscess|abscess of ear canal|furunculosis of ear canal",
      "H60.0{1,2,3,0}",
    ],
    [
      "cellulitis of ear|pinna cellulitis|cellulitis of pinna|auricular cellulitis|cellulitis of auricle|ear cellulitis",
      "H60.1{1,2,3,0}",
    ],
    [
      "keratosis obturans|canal cholesteatoma|cholesteatoma of external ear|external canal cholesteatoma|eac cholesteatoma",
      "H60.4{1,2,3,0}",
    ],
    ["chondrodermatitis nodularis helicis|chondrodermatitis|cnh", "H61.00{1,2,3,9}"],
    [
      "necrotizing otitis externa|malignant otitis externa|skull base osteomyelitis of ear|skull base osteomyelitis from malignant oe|skull base osteomyelitis from malignant otitis externa|temporal bone osteomyelitis",
      "H60.2{1,2,3,0}",
    ],
    ["microtia", "Q17.2"],
    ["anotia|congenital absence of auricle", "Q16.0"],
    ["aural atresia|congenital aural atresia|atresia of ear canal|congenital canal atresia", "Q16.1"],
    ["prominent ears|prominauris|bat ear|protruding ears", "Q17.5"],
    ["macrotia", "Q17.1"],
    // Middle ear and mastoid
    ["adhesive otitis media|adhesive otitis", "H74.1{1,2,3,9}"],
    [
      "atelectasis of tm|tm atelectasis|atelectatic tm|tympanic membrane retraction|attic retraction|pars flaccida retraction",
      "H73.89{1,2,3,9}",
    ],
    ["ossicular discontinuity|ossicular dislocation|incus erosion|ossicular erosion", "H74.2{1,2,3,0}"],
    ["malleus fixation|ankylosis of ossicles|ossicular fixation", "H74.31{1,2,3,9}"],
    ["aural polyp|middle ear polyp|polyp of middle ear", "H74.4{1,2,3,0}"],
    ["hemotympanum", "H74.8X{1,2,3,9}"],
    ["chronic mastoiditis", "H70.1{1,2,3,0}"],
    ["recurrent cholesteatoma of mastoid cavity|recurrent cholesteatoma", "H95.0{1,2,3,0}|H71.9{1,2,3,0}"],
    ["eustachian tube obstruction|obstruction of eustachian tube", "H68.10{1,2,3,9}"],
    ["chronic mucoid otitis media|mucoid otitis media", "H65.3{1,2,3,0}"],
    ["chronic tubotympanic suppurative otitis media", "H66.1{1,2,3,0}"],
    // Inner ear and hearing
    ["endolymphatic hydrops", "H81.0{1,2,3,9}"],
    ["aural vertigo|otogenic vertigo", "H81.31{1,2,3,9}"],
    ["central vertigo|vertigo of central origin", "H81.4"],
    ["perilymph fistula|perilymphatic fistula|labyrinthine fistula", "H83.1{1,2,3,9}"],
    [
      "vestibular hypofunction|unilateral vestibular hypofunction|vestibular weakness|bilateral vestibular hypofunction|bilateral vestibular loss|bilateral vestibulopathy|vestibular loss|peripheral vestibular hypofunction|caloric weakness|uvh|right uvh|unilateral vestibular weakness|peripheral vestibular loss|vestibular paresis|unilateral weakness on calorics",
      "H83.2X{1,2,3,9}",
    ],
    ["acute peripheral vestibulopathy", "H81.2{1,2,3,0}"],
    ["pppd|persistent postural perceptual dizziness", "H81.8X9|H81.8X{1,2,3,9}"],
    ["vestibulopathy|vestibular dysfunction|vestibular disorder", "H81.9{1,2,3,0}"],
    ["ototoxicity|ototoxic hearing loss|cisplatin hearing loss", "H91.0{1,2,3,9}"],
    ["stapedial otosclerosis|oval window otosclerosis", "H80.0{1,2,3,0}"],
    ["cochlear otosclerosis", "H80.2{1,2,3,0}"],
    [
      "ear fullness|aural fullness|fullness in ear|ear pressure|fullness of ear|plugged ear|blocked ear",
      "H93.8X{1,2,3,9}",
    ],
    ["auditory processing disorder|central auditory processing disorder|capd auditory", "H93.25"],
    ["otorrhagia|bleeding from ear|bloody otorrhea", "H92.2{1,2,3,0}"],
    [
      "myringotomy tubes|pe tubes in place|tympanostomy tube in place|ear tubes in place|tube in place and patent|pe tube patent|ear tubes patent",
      "Z96.22",
    ],
    [
      "wears aids|uses aids|aided bilaterally|binaural aids|wears hearing aids|hearing aids in use|hearing aid user|uses hearing aids|bilateral hearing aids",
      "Z97.4",
    ],
    // Nose
    ["nonallergic rhinitis|non allergic rhinitis", "J31.0"],
    ["gustatory rhinitis", "J30.0"],
    ["chronic pansinusitis", "J32.4"],

    ["hyposmia|decreased smell|decreased sense of smell|reduced smell", "R43.8"],
    ["parosmia", "R43.1"],

    ["dysgeusia|altered taste|taste disturbance", "R43.2"],
    ["csf rhinorrhea|csf leak nose", "G96.01|G96.00"],
    ["septal hematoma|nasal septal hematoma", "J34.89"],

    ["chronic nasopharyngitis", "J31.1"],
    ["external nasal deformity|nasal deformity", "M95.0"],
    ["nasopharyngeal mass|nasopharynx mass", "J39.2"],
    // Throat and larynx
    ["chronic pharyngitis", "J31.2"],
    ["pharyngeal cyst|vallecular cyst|thornwaldt cyst|tornwaldt cyst", "J39.2"],
    ["lingual tonsil hypertrophy|lingual tonsillar hypertrophy", "J35.1"],
    [
      "vocal cord granuloma|vocal process granuloma|contact granuloma|vocal fold granuloma|contact ulcer of larynx",
      "J38.3",
    ],
    [
      "vocal fold atrophy|vocal cord atrophy|vocal fold bowing|vocal cord bowing|presbylarynx|presbyphonia|vocal fold scar|sulcus vocalis|vocal fold hemorrhage|vocal cord hemorrhage|vocal fold cyst|vocal cord cyst|vocal fold lesion|vocal cord lesion",
      "J38.3",
    ],
    ["spasmodic dysphonia|adductor spasmodic dysphonia|laryngeal dystonia", "J38.3"],
    ["laryngeal edema|edema of larynx|supraglottic edema|vocal cord edema", "J38.4"],
    ["laryngocele|laryngeal web acquired|arytenoid dislocation", "J38.7"],
    ["chronic laryngitis", "J37.0"],
    ["irritable larynx|laryngeal hypersensitivity", "J38.7"],
    ["painful swallowing", "R13.10"],
    [
      "cricopharyngeal bar|cricopharyngeal dysfunction|cricopharyngeal spasm|cp bar|cricopharyngeal hypertonicity",
      "J39.2",
    ],

    // Mouth and salivary glands
    ["salivary stone|submandibular stone|parotid stone|salivary duct stone|salivary gland stone", "K11.5"],
    ["acute sialadenitis|acute parotitis|acute suppurative parotitis", "K11.21", { recurrent: "K11.22" }],
    ["chronic sialadenitis|chronic parotitis", "K11.23"],
    ["recurrent sialadenitis|recurrent parotitis|acute recurrent sialadenitis|juvenile recurrent parotitis", "K11.22"],
    ["sialorrhea|drooling|excess salivation", "K11.7"],
    ["warthin tumor|parotid adenoma", "D11.0", { submandibular: "D11.7" }],
    ["glossodynia|burning tongue", "K14.6"],
    ["benign migratory glossitis", "K14.1"],

    ["oral lichen planus", "L43.8|L43.9"],
    ["oral leukoplakia|leukoplakia of tongue|leukoplakia of oral mucosa|tongue leukoplakia", "K13.21"],
    [
      "tmd|temporomandibular disorder|tmj syndrome",
      "M26.60{1,2,3,9}",
      { "pain|arthralgia": "M26.62{1,2,3,9}", "disc|click|clicking|displacement": "M26.63{1,2,3,9}" },
    ],
    ["tmj arthralgia|tmj pain|arthralgia of tmj|temporomandibular joint pain", "M26.62{1,2,3,9}"],
    ["bruxism|teeth grinding", "F45.8", { sleep: "G47.63" }],
    ["trismus", "R25.2"],
    // Neck
    ["tgdc", "Q89.2"],
    ["branchial cyst", "Q18.0"],
    [
      "cervical lymphadenopathy|cervical adenopathy|enlarged cervical node|neck lymphadenopathy|enlarged cervical lymph node|enlarged cervical lymph nodes|cervical lad|neck lad|cervical lymph node enlargement|swollen cervical lymph node|enlarged neck lymph node|swollen neck glands|reactive cervical node|enlarged neck node",
      "R59.0",
    ],
    ["mass of neck", "R22.1"],
    ["nasal airway obstruction|nasal septal obstruction|fixed nasal obstruction", "J34.89"],
    ["ramsay hunt|ramsay hunt syndrome", "B02.21"],
    ["s/p total laryngectomy|laryngectomee|s/p laryngectomy|total laryngectomy status", "Z90.02"],
    [
      "has hearing aids|with hearing aids|hearing aids bilaterally|aided in both ears|hearing aids au|hearing aids both ears|hearing aid both ears",
      "Z97.4",
    ],
    [
      "ar",
      "",
      {
        "pollen|grass|ragweed|tree": "J30.1",
        "cat|dog|animal|pet dander": "J30.81",
        seasonal: "J30.2",
        "perennial|dust mite|dander": "J30.89",
        "~flonase|nasal|antihistamine|cetirizine|loratadine|fexofenadine|zyrtec|claritin|allegra|azelastine|turbinate|allergy|pollen":
          "J30.9",
      },
    ],
    [
      "pnd",
      "",
      {
        "~nasal|nose|sinus|sinusitis|rhinitis|flonase|allergy|rhinorrhea|throat clearing|uri|pharyngeal cobblestoning":
          "R09.82",
      },
    ],
    [
      "t and a hypertrophy|tonsil adenoid hypertrophy|adenotonsillar enlargement|tonsils and adenoids enlarged",
      "J35.3",
    ],
    [
      "pe tubes patent|pet in place|pets in place|bilateral pe tubes|bmt in place|bmts in place|bmt patent|tubes in place",
      "Z96.22",
    ],
  ],
};
