import type { Row, Vocabulary } from "./row.ts";
import { bySite, openWound } from "./surface-injuries.ts";

const bit = "~bit|bite|bites|bitten|envenomation|envenomated|struck by";
const stung = "~sting|stung|stings";

const venomous: readonly Row[] = [
  ["rattlesnake|rattler|diamondback", "", { [bit]: "T63.011~" }],
  ["copperhead|cottonmouth|water moccasin|pit viper", "", { [bit]: "T63.061~" }],
  ["coral snake", "", { [bit]: "T63.021~" }],
  ["black widow|black widow spider", "", { "~bit|bite|bites|bitten": "T63.311~" }],
  ["brown recluse|brown recluse spider", "", { "~bit|bite|bites|bitten": "T63.331~" }],
  ["bee|honeybee|bumblebee|bees", "", { [stung]: "T63.441~" }],
  ["wasp|yellow jacket|yellowjacket|wasps|yellow jackets", "", { [stung]: "T63.461~" }],
  ["hornet|hornets", "", { [stung]: "T63.451~" }],
  ["fire ant|fire ants", "", { "~bit|bite|bites|bitten|sting|stung|stings": "T63.421~" }],
  ["scorpion", "T63.2X1~"],
  ["jellyfish|man of war|portuguese man of war", "T63.621~|T63.611~", { "man of war": "T63.611~" }],
  ["stingray|sting ray", "T63.511~"],
  ["sea urchin|lionfish|catfish spine", "T63.691~|T63.591~", { "lionfish|catfish": "T63.591~" }],
  ["caterpillar|puss caterpillar|asp sting", "T63.431~"],
];

/** The animals whose bite is an open wound, and the site of it. */
const openBites = Object.fromEntries(
  Object.entries(bySite(2, openWound("5"))).map(([site, code]) => [
    `~dog|puppy|pit bull|pitbull|cat|kitten|raccoon|rat|squirrel|hamster|horse|monkey|ferret|rabbit|fox|coyote|pig|human|classmate|by another child|by another person|in fight + ${site}`,
    code,
  ]),
);

/** Bites and stings, however far the creature stands from the verb: "stung on the hand by a wasp". */
export const bitesAndStings: Vocabulary = {
  id: "injuries",
  source: "ICD-10-CM Guidelines FY2026 I.C.19",
  rows: [
    ...venomous,
    ["fight bite|clenched fist injury|clenched fist bite", "S61.45{1,2,-,9}~"],
    ["bitten|bit|bite|bites|bite wound to", "", openBites],
  ],
};
