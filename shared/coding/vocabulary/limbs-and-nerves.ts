import type { Vocabulary } from "./row.ts";

/** Tendons, joints, nerves and pain as clinics of rehabilitation, pain, feet and wounds name them. */
export const limbsAndNerves: Vocabulary = {
  id: "spine-and-soft-tissue",
  source: "ICD-10-CM Guidelines FY2026 I.C.13, I.B.13",
  rows: [
    ["iliopsoas bursitis|ischial bursitis|iliopectineal bursitis", "M70.7{1,2,-,0}"],
    ["hamstring tendinitis|proximal hamstring tendinitis|adductor tendinitis", "M76.89{1,2,-,9}"],
    ["psoas tendinitis|iliopsoas tendinitis", "M76.1{1,2,-,0}"],
    ["radial tunnel syndrome|radial neuropathy|posterior interosseous syndrome|saturday night palsy", "G56.3{1,2,3,0}"],
    ["heterotopic ossification|ho of hip|ho of elbow|ho of knee|heterotopic bone", "M61.9"],
    ["ankle contracture|contracture of ankle|plantarflexion contracture", "M24.57{1,2,-,3}"],
    ["wrist contracture", "M24.53{1,2,-,9}"],
    ["erosive oa|erosive osteoarthritis|erosive hand oa|erosive hand osteoarthritis", "M15.4"],
    ["claw toe|clawtoe|mallet toe|crossover toe|overlapping toe|curly toe", "M20.5X{1,2,-,9}"],
    ["hallux varus", "M20.3{1,2,-,0}"],
    ["ankle instability|chronic ankle instability|lateral ankle instability|instability of ankle", "M25.37{1,2,-,3}"],
    ["instability of shoulder|recurrent shoulder instability", "M25.31{1,2,-,9}"],
    [
      "painful tka|painful total knee|painful knee replacement|painful tha|painful total hip|painful hip replacement|pain due to knee prosthesis|pain due to hip prosthesis|painful retained hardware",
      "T84.84X~",
    ],
    [
      "sacral insufficiency fracture|insufficiency fracture of sacrum",
      "M84.48X~",
      { "&osteoporosis|osteoporotic": "M80.08X~" },
    ],
    ["pseudobulbar affect|pba", "F48.2"],
    ["neurogenic orthostatic hypotension|neurogenic oh|noh", "G90.3"],
    ["post polio syndrome|postpolio syndrome|post polio", "G14"],
    ["icu acquired weakness|critical illness weakness", "M62.81"],
    [
      "deconditioned|generalized deconditioning|severe deconditioning|hospital acquired deconditioning|post hospital deconditioning",
      "R53.81",
    ],
    [
      "balance impairment|impaired balance|balance deficit|poor balance|loss of balance",
      "R26.89",
      { dysequilibrium: "R42" },
    ],
    ["unsteady on feet|gait unsteadiness|unsteady", "R26.81"],
    ["freezing of gait|gait freezing|shuffling gait|antalgic gait|trendelenburg gait|wide based gait", "R26.89"],
    ["impaired mobility|reduced mobility|decreased mobility", "Z74.09"],
    ["needs assistance with adls|needs help with adls|adl dependent|dependent for adls|assist with adls", "Z74.1"],
    ["hypoxic brain injury|anoxic encephalopathy", "G93.1"],
    ["hemispatial neglect|visuospatial neglect", "R41.4"],
    ["apraxia", "R48.2"],
    ["pudendal neuralgia|pudendal neuropathy|pudendal nerve entrapment", "G58.8"],
    [
      "ilioinguinal neuralgia|genitofemoral neuralgia|ilioinguinal neuropathy|ilioinguinal nerve entrapment|genitofemoral neuropathy",
      "G57.8{1,2,3,0}",
    ],
    ["saphenous neuralgia|saphenous neuropathy|sural neuropathy|sural neuritis", "G57.8{1,2,3,0}"],
    ["femoral nerve palsy", "G57.2{1,2,3,0}"],
    [
      "common peroneal neuropathy|peroneal palsy|common peroneal palsy|peroneal nerve palsy|fibular nerve palsy|fibular neuropathy",
      "G57.3{1,2,3,0}",
    ],
    [
      "suprascapular neuropathy|long thoracic nerve palsy|winged scapula|scapular winging|axillary neuropathy",
      "G56.8{1,2,3,0}|G56.80",
      { "winged scapula|scapular winging": "M95.8|M89.8X1" },
    ],
    [
      "median neuropathy|median mononeuropathy|median nerve entrapment|median nerve compression|median nerve neuropathy",
      "G56.1{1,2,3,0}",
      { "wrist|carpal|&wrist|carpal tunnel": "G56.0{1,2,3,0}" },
    ],
    ["lumbar instability|lumbar segmental instability|instability lumbar", "M53.2X6"],
    ["anterior interosseous syndrome|pronator syndrome|pronator teres syndrome", "G56.1{1,2,3,0}"],
    [
      "cluneal neuralgia|cluneal nerve entrapment|acnes abdominal wall|anterior cutaneous nerve entrapment|abdominal cutaneous nerve entrapment",
      "G58.8",
    ],
    [
      "chronic post surgical pain|chronic postsurgical pain|chronic post op pain|chronic postoperative pain|persistent postsurgical pain|post mastectomy pain syndrome|postmastectomy pain syndrome|post herniorrhaphy pain|inguinodynia",
      "G89.28",
    ],
    ["acute post surgical pain", "G89.18"],
    [
      "chronic postsurgical|chronic post surgical|chronic postoperative|persistent postsurgical|persistent postoperative",
      "",
      { "&pain": "G89.28" },
    ],
    ["chronic post traumatic pain|chronic posttraumatic pain|chronic pain due to trauma", "G89.21"],
    ["central pain|thalamic pain syndrome|dejerine roussy", "G89.0"],

    ["erythromelalgia", "I73.81"],
    ["onychocryptosis", "L60.0"],
    ["heel fissures|cracked heels|fissured heels|heel cracks", "R23.4"],
    ["diabetic foot infection|infected diabetic foot", "#dm:628 + L08.9"],
    ["lipodermatosclerosis", "M79.3"],
    [
      "venous hypertension",
      "I87.30{1,2,3,9}",
      {
        "ulcer|&ulcer + &inflammation|dermatitis": "I87.33{1,2,3,9}",
        "ulcer|&ulcer": "I87.31{1,2,3,9}",
        "inflammation|dermatitis": "I87.32{1,2,3,9}",
      },
    ],
    [
      "post phlebitic syndrome",
      "I87.00{1,2,3,9}",
      {
        "ulcer|&ulcer + &inflammation": "I87.03{1,2,3,9}",
        "ulcer|&ulcer": "I87.01{1,2,3,9}",
        inflammation: "I87.02{1,2,3,9}",
      },
    ],
    ["radiation necrosis|soft tissue radiation injury|late effect of radiation|radiation fibrosis", "L59.8"],
    [
      "hypergranulation|hypergranulation tissue|overgranulation|exuberant granulation|exuberant granulation tissue",
      "L92.9",
    ],

    ["elephantiasis nostras|elephantiasis", "I89.0"],
    ["lymphorrhea", "I89.8"],
    ["enterocutaneous fistula|ec fistula|fistula enterocutaneous", "K63.2"],
    ["mtss", "S86.89{1,2,-,9}~"],

    [
      "midfoot arthritis|midfoot oa|ankle oa|ankle arthritis|subtalar arthritis|subtalar oa|tmt arthritis|1st mtp oa|1st mtp arthritis",
      "M19.07{1,2,-,9}",
    ],
    ["bone marrow edema", "M89.8X9|M89.8X0"],
  ],
};
