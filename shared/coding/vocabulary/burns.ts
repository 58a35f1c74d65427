import type { Row, Vocabulary } from "./row.ts";

/** Sites of burns: what else must be said, and the code with "#" for the degree. Source: ICD-10-CM Tabular List, T20-T25. */
const sites: readonly (readonly [said: string, code: string])[] = [
  ["&palm|palmar + @hand", "T23.#5{1,2,-,9}~"],
  [
    "&back of hand|dorsal hand|hand dorsum|dorsal aspect of hand|dorsum of hand|dorsum hand|dorsum right hand|dorsum left hand + @hand",
    "T23.#6{1,2,-,9}~",
  ],
  ["@ear|ear canal", "T20.#1{1,2,-,9}~"],
  ["@lip|mouth", "T20.#2X~"],
  ["&chin + @face|cheek|jaw", "T20.#3X~"],
  ["@nose", "T20.#4X~"],
  ["@head", "T20.#5X~"],
  ["&cheek|forehead + @face|cheek|forehead", "T20.#6X~"],
  ["@forehead", "T20.#6X~"],
  ["@neck", "T20.#7X~"],
  ["@face|cheek|jaw", "T20.#0X~"],
  ["@chest|breast", "T21.#1X~"],
  ["@abdomen|flank|groin", "T21.#2X~"],
  ["@thoracic", "T21.#3X~"],
  ["&upper + @back", "T21.#3X~"],
  ["@lumbar", "T21.#4X~"],
  ["&lower + @back", "T21.#4X~"],
  ["@back", "T21.#3X~"],
  ["@buttock", "T21.#5X~"],
  ["@forearm", "T22.#1{1,2,-,9}~"],
  ["@elbow", "T22.#2{1,2,-,9}~"],
  ["@axilla", "T22.#4{1,2,-,9}~"],
  ["@shoulder", "T22.#5{1,2,-,9}~"],
  ["@upper arm", "T22.#3{1,2,-,9}~"],
  ["@arm", "T22.#0{1,2,-,9}~|T22.#0X~"],
  ["&multiple finger + &thumb", "T23.#4{1,2,-,9}~"],
  [
    "&multiple finger|index and middle|middle and ring|ring and little|two finger|3 finger|2 finger|three finger",
    "T23.#3{1,2,-,9}~",
  ],
  ["@thumb", "T23.#1{1,2,-,9}~"],
  ["@index finger|middle finger|ring finger|little finger|finger", "T23.#2{1,2,-,9}~"],
  ["@wrist", "T23.#7{1,2,-,9}~"],
  ["@hand", "T23.#0{1,2,-,9}~"],
  ["@thigh|hip", "T24.#1{1,2,-,9}~"],
  ["@knee", "T24.#2{1,2,-,9}~"],
  ["@lower leg", "T24.#3{1,2,-,9}~"],
  ["@ankle", "T25.#1{1,2,-,9}~"],
  ["@toe|great toe", "T25.#3{1,2,-,9}~"],
  ["@foot|heel|midfoot", "T25.#2{1,2,-,9}~"],
];

const second =
  "second degree|2nd degree|second deg|partial thickness|blister|blistered|blistering|blisters|superficial partial|deep partial|bullae";
const third = "third degree|3rd degree|full thickness";
const first = "first degree|1st degree|superficial|erythema only|no blisters";

/** How deep: what says it beside the name or in the statement, then anywhere in the note. */
const depths: readonly (readonly [said: string, thermal: string, chemical: string])[] = [
  [`&${third}`, "3", "7"],
  [`&${second}`, "2", "6"],
  [`&${first}`, "1", "5"],
  [`~${third}`, "3", "7"],
  [`~${second}`, "2", "6"],
  [`~${first}`, "1", "5"],
  ["", "0", "4"],
];

function variants(kind: "thermal" | "chemical"): Readonly<Record<string, string>> {
  return Object.fromEntries(
    depths.flatMap(([depth, thermal, chemical]) =>
      sites.map(([said, code]): readonly [string, string] => [
        depth === "" ? said : `${said} + ${depth}`,
        code.replaceAll("#", kind === "thermal" ? thermal : chemical),
      ]),
    ),
  );
}

const rows: readonly Row[] = [
  [
    "chemical burn|caustic burn|alkali burn|acid burn|corrosion|chemical burns|cement burn|caustic injury|lye burn|bleach burn|chemical splash|chemical exposure|splash injury|splashed in eye|splash to eye|splash in eye",
    "",
    {
      "@eye|cornea": "T26.6{1,2,-,0}X~",
      "@eyelid": "T26.5{1,2,-,0}X~",
      ...variants("chemical"),
    },
  ],
  [
    "burn|burned|scald burn|scald|scalded|burns|thermal burn|burnt|scalds|flash burn|contact burn|scald injury|third degree burn|second degree burn|first degree burn|full thickness burn|partial thickness burn|superficial partial thickness burn|deep partial thickness burn|3rd degree burn|2nd degree burn|1st degree burn|third degree scald|second degree scald|burn third degree|burn second degree|burn first degree|burn injury|first degree scald|1st degree scald|2nd degree scald|3rd degree scald|flame burn|grease burn|scald burn second degree|partial thickness scald|full thickness scald|superficial burn|superficial scald|second degree scald burn|second degree contact burn|grease splatter|oil splatter|hot oil splash|splattered with grease|hot grease|hot water spilled|hot coffee spilled|hot soup spilled|second degree flame burn|second degree grease burn",
    "T30.0",
    {
      "&corneal|cornea + @eye|cornea": "T26.1{1,2,-,0}X~",
      "@eyelid": "T26.0{1,2,-,0}X~",
      "@eye|cornea": "T26.4{1,2,-,0}X~",
      ...variants("thermal"),
    },
  ],
  [
    "sunburn|sun burn",
    "L55.9",
    {
      "second degree|2nd degree|blistered|blistering|blister|partial thickness|&blister|blistering": "L55.1",
      "first degree|1st degree|superficial": "L55.0",
      "third degree": "L55.2",
    },
  ],
];

/** Burns, scalds and corrosions by site and depth. */
export const burns: Vocabulary = { id: "injuries", source: "ICD-10-CM Guidelines FY2026 I.C.19.d", rows };
