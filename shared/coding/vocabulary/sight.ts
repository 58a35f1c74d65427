import type { Vocabulary } from "./row.ts";

/** How well the eyes see, and what is left after operations on them. */
export const sight: Vocabulary = {
  id: "eye",
  source: "ICD-10-CM Guidelines FY2026 I.C.7, I.B.13",
  rows: [
    ["legal blindness|legally blind", "H54.8"],
    [
      "low vision|visual impairment|vision impairment|visually impaired|vision loss nos|impaired vision",
      "H54.7",
      { "both eyes|bilateral|ou|&both eyes|bilateral|ou": "H54.3" },
    ],
    [
      "blind eye|blindness|blind right eye|blind left eye|blind in right eye|blind in left eye|blind od|blind os|monocular blindness|nlp od|nlp os|no light perception|nlp vision|nlp right eye|nlp left eye|nlp right|nlp left",
      "H54.7",
      {
        "legal|color|night": "",
        "both eyes|bilateral|ou|&both eyes|ou": "H54.3",
        "nlp|no light perception + &right|od": "H54.415A",
        "nlp|no light perception + &left|os": "H54.42A5",
        "right|od|left|os|one eye|monocular|&right|od|left|os": "H54.40",
      },
    ],
    [
      "vision changes|visual changes|vision change|change in vision|changes in vision|visual disturbance|visual disturbances|vision problems|trouble seeing|hazy vision|cloudy vision",
      "H53.9",
      { "hazy|cloudy": "H53.8" },
    ],
    [
      "eyelid myokymia|myokymia of eyelid|lid myokymia|eyelid twitching|eyelid twitch|eye twitching|lid twitching",
      "G51.4",
    ],
    ["floppy eyelid syndrome|floppy lids|floppy lid syndrome", "H02.89"],
    [
      "periorbital ecchymosis|black eye|shiner",
      "S00.1{1,2,-,0}X~",
      { "~newborn|neonate|leukemia|neuroblastoma|amyloid": "" },
    ],
    ["s/p lasik|s/p prk|history of lasik|prior lasik|hx lasik|s/p refractive surgery", "Z98.890"],
  ],
};
