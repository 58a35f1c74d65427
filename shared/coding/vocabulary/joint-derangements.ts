import type { Vocabulary } from "./row.ts";

/** Joints out of their place or form. */
export const jointDerangements: Vocabulary = {
  id: "joints",
  source: "ICD-10-CM Guidelines FY2026 I.C.13.a",
  rows: [
    [
      "hallux valgus|hav|hallux abductovalgus|hallux abducto valgus|bunion|bunions|bunion deformity",
      "M20.1{1,2,-,0}",
      { "bunion + !&hallux valgus|hav": "M21.61{1,2,-,9}" },
    ],
    ["hallux rigidus|hallux limitus|hallux limitus rigidus", "M20.2{1,2,-,0}"],
    ["boutonniere deformity|boutonniere", "M20.02{1,2,-,9}"],
    [
      "cavus foot|pes cavus|cavovarus foot|cavus foot deformity|high arch foot",
      "M21.6X{1,2,-,9}",
      { congenital: "Q66.7{1,2,-,0}" },
    ],
    [
      "arthrofibrosis",
      "",
      {
        "@knee": "M24.66{1,2,-,9}",
        "@shoulder": "M24.61{1,2,-,9}",
        "@elbow": "M24.62{1,2,-,9}",
        "@ankle": "M24.67{1,2,-,3}",
        "@hip": "M24.65{1,2,-,9}",
        "@wrist": "M24.63{1,2,-,9}",
      },
    ],
    ["hammer toe|hammertoe|hammertoes", "M20.4{1,2,-,0}"],
    [
      "flat foot|pes planus|flatfoot|flatfeet|flat feet|flexible flatfeet|flexible flatfoot|pes planovalgus|acquired flatfoot|adult acquired flatfoot",
      "M21.4{1,2,-,0}",
    ],
    ["chondromalacia patella|chondromalacia patellae|chondromalacia", "M22.4{1,2,-,0}"],
    [
      "patellofemoral pain syndrome|anterior knee pain syndrome|patellofemoral arthralgia|pf pain syndrome|patellofemoral syndrome|pfps|patellofemoral pain|runners knee|patellofemoral disorder",
      "M22.2X{1,2,-,9}",
    ],
    [
      "recurrent patellar dislocation|patellar instability|recurrent patellar subluxation",
      "M22.0{1,2,-,0}",
      { "subluxation|instability": "M22.1{1,2,-,0}" },
    ],
    [
      "degenerative meniscal tear|old degenerative medial meniscus tear|old medial meniscus tear|degenerative meniscus tear|chronic meniscal tear|old meniscal tear|degenerative tear meniscus|degenerative tear medial meniscus",
      "M23.30{1,2,-,9}|M23.30{6,7,-,9}",
      {
        "medial|&medial + !posterior horn|anterior horn": "M23.20{3,4,-,5}",
        "medial + posterior horn": "M23.32{1,2,-,9}",
        lateral: "M23.30{0,1,-,2}",
        medial: "M23.30{3,4,-,5}",
      },
    ],
    ["loose body knee", "M23.4{1,2,-,0}"],
    ["chronic acl tear|chronic acl insufficiency|acl insufficiency", "M23.61{1,2,-,9}"],
    ["shoulder instability|chronic shoulder instability", "M25.31{1,2,-,9}"],
    [
      "joint effusion|effusion|knee effusion",
      "M25.40",
      {
        "serous|middle ear|tm|~otitis|aom|tympanic": "H65.9{1,2,3,0}",
        "@knee": "M25.46{1,2,-,9}",
        "@shoulder": "M25.41{1,2,-,9}",
        "@elbow": "M25.42{1,2,-,9}",
        "@wrist": "M25.43{1,2,-,9}",
        "@hip": "M25.45{1,2,-,9}",
        "@ankle|foot": "M25.47{1,3,-,9}|M25.47{1,2,-,3}",
      },
    ],
    ["polyarthralgia|multiple joint pain", "M25.50"],
    ["knee pain|pain in knee|gonalgia", "M25.56{1,2,-,9}"],
    ["shoulder pain|pain in shoulder", "M25.51{1,2,-,9}"],
    ["hip pain|pain in hip", "M25.55{1,2,-,9}"],
    ["ankle pain", "M25.57{1,2,-,9}"],
    ["wrist pain", "M25.53{1,2,-,9}"],
    ["elbow pain", "M25.52{1,2,-,9}"],
    ["hemarthrosis", "M25.00", { "@knee": "M25.06{1,2,-,9}" }],
  ],
};
