import { phraseTree } from "../context/phrase-list.ts";

/** Whether pressure made it. */
export type UlcerKind = "pressure" | "other";
/** What ulcers of the skin are called. */
export const ulcerNames = phraseTree<UlcerKind>([
  ...[
    "pressure ulcer",
    "pressure injury",
    "decubitus ulcer",
    "decubitus",
    "bedsore",
    "bed sore",
    "pressure sore",
    "pressure wound",
    "decub",
    "pu",
    "pi",
    "dti",
    "pressure injuries",
    "unstageable pressure injury",
    "deep tissue injury",
    "deep tissue pressure injury",
    "dtpi",
    "decubiti",
    "pressure induced deep tissue damage",
  ].map((name): [string, UlcerKind] => [name, "pressure"]),
  ...[
    "foot ulcer",
    "diabetic foot ulcer",
    "dfu",
    "leg ulcer",
    "skin ulcer",
    "venous ulcer",
    "venous stasis ulcer",
    "venous leg ulcer",
    "venous stasis leg ulcer",
    "vlu",
    "leg ulceration",
    "non healing ulcer",
    "nonhealing ulcer",
    "stump ulcer",
    "stasis ulcer",
    "diabetic ulcer",
    "toe ulcer",
    "foot ulceration",
    "ulceration",
    "heel ulcer",
    "ankle ulcer",
    "calf ulcer",
    "non pressure ulcer",
    "neuropathic ulcer",
    "plantar ulcer",
    "chronic ulcer",
    "neuropathic foot ulcer",
    "lower extremity ulcer",
    "ulcer of foot",
    "ulcer of heel",
    "ulcer right",
    "ulcer left",
    "midfoot ulcer",
    "shin ulcer",
    "arterial ulcer",
    "ischemic ulcer",
    "ischemic foot ulcer",
    "diabetic toe ulcer",
    "diabetic heel ulcer",
    "nonpressure ulcer",
    "ulcer",
  ].map((name): [string, UlcerKind] => [name, "other"]),
]);
/** Ulcers of something else. */
export const notSkin = /radiation|pi-?rads|gastric|duodenal|peptic|corneal|mouth|aphthous|stomach|oral|genital|esophag/;

/** L89 by site: the digits before the stage. */
export const pressureSites: Readonly<Record<string, string>> = {
  elbow: "0{1,2,0}",
  back: "1{4,5,0}",
  thoracic: "1{1,2,0}",
  lumbar: "1{3,4,0}",
  sacrum: "15",
  hip: "2{1,2,0}",
  buttock: "3{1,2,0}",
  ankle: "5{1,2,0}",
  heel: "6{1,2,0}",
  head: "81",
  ear: "89",
  foot: "89",
  knee: "89",
  shoulder: "89",
  "lower leg": "89",
  toe: "89",
  "great toe": "89",
};
/** L97 by site: the fourth and, by side, the fifth digit. */
export const legSites: Readonly<Record<string, string>> = {
  thigh: "1{1,2,0}",
  calf: "2{1,2,0}",
  "lower leg": "8{1,2,0}",
  ankle: "3{1,2,0}",
  heel: "4{1,2,0}",
  midfoot: "4{1,2,0}",
  foot: "5{1,2,0}",
  toe: "5{1,2,0}",
  "great toe": "5{1,2,0}",
  knee: "8{1,2,0}",
};
/** Without one of these a leg is a leg, and no "other part" of it. Source: ICD-10-CM Index, Ulcer, lower limb, lower leg. */
export const partOfLeg =
  /\b(?:shin|pretibial|tibial?|fibular?|gaiter|medial|lateral|anterior|posterior|distal|proximal|mid|upper|knee|popliteal|patellar?|above|below)\b/;
/** L98.4 and L98.A by site: other releases have fewer sites. Source: ICD-10-CM Tabular List, L98.4-, L98.A-. */
export const sitesElsewhere: Readonly<Record<string, string>> = {
  buttock: "L9841",
  back: "L9842",
  thoracic: "L9842",
  lumbar: "L9842",
  sacrum: "L9842",
  abdomen: "L9843|L9849",
  chest: "L9844|L9849",
  neck: "L9845|L9849",
  face: "L9846|L9849",
  groin: "L9847|L9849",
  "upper arm": "L98A1{1,2,9}|L9849",
  forearm: "L98A2{1,2,9}|L9849",
  hand: "L98A3{1,2,9}|L9849",
};
/** How deep it is: the last digit of L97 and L98. */
export const depths = phraseTree<string>(
  (
    [
      [
        "1",
        "limited to breakdown of skin|skin breakdown|superficial|breakdown of skin|partial thickness|limited to skin breakdown|limited to skin|skin only|dermis only|epidermis and dermis|through dermis|into dermis|wagner 1|wagner grade 1",
      ],
      [
        "2",
        "fat layer exposed|fat layer|subcut|subcut fat|subcutaneous|to subcut|fat visible|adipose exposed|adipose|into fat|subcutaneous tissue|exposed fat|to fat|fat exposed|subcutaneous fat|full thickness|to fat layer|into subcutaneous|down to subcutaneous|down to fat|subcutaneous exposed|exposed subcutaneous|fat|adipose layer",
      ],
      ["3", "necrosis of muscle|muscle necrosis|necrotic muscle"],
      [
        "5",
        "muscle involvement|muscle involved|to muscle|muscle exposed|muscle visible|tendon exposed|exposed tendon|exposed muscle|tendon visible|down to muscle|to tendon|down to tendon|into muscle|fascia exposed",
      ],
      ["4", "necrosis of bone|bone necrosis"],
      [
        "6",
        "bone involvement|to bone|exposed bone|probes to bone|bone exposed|bone involved|bone visible|bone palpable|ptb|probe to bone|down to bone|bone probed|bone seen|into bone",
      ],
    ] as const
  ).flatMap(([digit, words]) => words.split("|").map((word): [string, string] => [word, digit])),
);
/** The stage of a pressure ulcer: the last digit of L89. */
export const stages = phraseTree<string>(
  (
    [
      ["1", "st 1|st i|stage 1|stage i|stage one"],
      ["2", "st 2|st ii|stage 2|stage ii|stage two"],
      ["3", "st 3|st iii|stage 3|stage iii|stage three"],
      ["4", "st 4|st iv|stage 4|stage iv|stage four"],
      ["0", "unstageable|eschar|covered with eschar|unstagable"],
      ["6", "deep tissue injury|deep tissue damage|dti|dtpi|deep tissue pressure injury"],
    ] as const
  ).flatMap(([digit, words]) => words.split("|").map((word): [string, string] => [word, digit])),
);
