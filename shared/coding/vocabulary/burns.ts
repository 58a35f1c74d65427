import type { Row } from "./row.ts";

/** Site and the code of its burn; "#" stands for the degree. Source: ICD-10-CM Tabular List, T20-T25. */
const sites: readonly (readonly [site: string, code: string])[] = [
  ["&palm", "T23.#5{1,2,-,9}~"],
  [
    "&back of hand|dorsal hand|hand dorsum|dorsum hand|dorsal aspect of hand|dorsum of hand|dorsum hand|dorsum right hand|dorsum left hand",
    "T23.#6{1,2,-,9}~",
  ],
  ["&fingers|multiple fingers + !&thumb", "T23.#3{1,2,-,9}~"],
  ["@thumb", "T23.#1{1,2,-,9}~"],
  ["@index finger|middle finger|ring finger|little finger|finger", "T23.#2{1,2,-,9}~"],
  ["@wrist", "T23.#7{1,2,-,9}~"],
  ["@hand", "T23.#0{1,2,-,9}~"],
  ["@forearm", "T22.#1{1,2,-,9}~"],
  ["@elbow", "T22.#2{1,2,-,9}~"],
  ["@axilla", "T22.#4{1,2,-,9}~"],
  ["@shoulder", "T22.#5{1,2,-,9}~"],
  ["@upper arm|arm", "T22.#3{1,2,-,9}~"],
  ["@thigh", "T24.#1{1,2,-,9}~"],
  ["@knee", "T24.#2{1,2,-,9}~"],
  ["@lower leg", "T24.#3{1,2,-,9}~"],
  ["@ankle", "T25.#1{1,2,-,9}~"],
  ["@great toe|toe", "T25.#3{1,2,-,9}~"],
  ["@foot|heel|midfoot", "T25.#2{1,2,-,9}~"],
  ["@chest|breast", "T21.#1X~"],
  ["@abdomen|flank", "T21.#2X~"],
  ["@thoracic|back", "T21.#3X~"],
  ["@lumbar", "T21.#4X~"],
  ["@buttock", "T21.#5X~"],
  ["@ear", "T20.#1{1,2,-,9}~"],
  ["@lip", "T20.#2X~"],
  ["&chin", "T20.#3X~"],
  ["@nose", "T20.#4X~"],
  ["&scalp", "T20.#5X~"],
  ["&cheek|forehead", "T20.#6X~"],
  ["@neck", "T20.#7X~"],
  ["@face|head|jaw", "T20.#0X~"],
];

const third = "third degree|3rd degree|full thickness|deep third degree";
const second = "second degree|2nd degree|partial thickness|blister|blisters|blistered|blistering|bullae";
const first = "first degree|1st degree|superficial";
const degrees = [
  [`&${third}`, "3"],
  [`&${second}`, "2"],
  [`&${first}`, "1"],
  [`~${third}`, "3"],
  [`~${second}`, "2"],
  [`~${first}`, "1"],
] as const;

/** A burn by its site and degree; the degree may stand in another sentence. */
export const burn: Row = [
  [
    "burn|burned|scald burn|scald|scalded|burns|thermal burn|burn injury",
    ...["first", "second", "third", "1st", "2nd", "3rd"].flatMap((degree) =>
      ["burn", "scald", "scald burn", "flame burn", "contact burn", "grease burn"].map(
        (name) => `${degree} degree ${name}`,
      ),
    ),
    ...["partial thickness", "full thickness", "superficial"].flatMap((depth) => [`${depth} burn`, `${depth} scald`]),
    "burn first degree|burn second degree|burn third degree",
  ].join("|"),
  "T30.0",
  {
    "@eye": "T26.4{1,2,-,0}X~",
    ...Object.fromEntries(
      sites.flatMap(([site, code]) => [
        ...degrees.map(([said, digit]) => [`${site} + ${said}`, code.replace("#", digit)] as const),
        [site, code.replace("#", "0")] as const,
      ]),
    ),
  },
];
