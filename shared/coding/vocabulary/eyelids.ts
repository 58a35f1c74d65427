import type { Row, Vocabulary } from "./row.ts";

/** The last digit by lid: right upper, right lower, right, left upper, left lower, left, not said. */
type Digits = readonly [string, string, string, string, string, string, string];

/** A condition that has a code for each lid; `both` has those for both lids of an eye where there are such. */
function lid(names: string, stem: string, digits: Digits, both?: readonly [right: string, left: string]): Row {
  const [ru, rl, r, lu, ll, l, none] = digits.map((digit) => stem + digit);
  const pair = (one: string | undefined, two: string | undefined) => `${one} + ${two}`;
  const right = both === undefined ? r : stem + both[0];
  const left = both === undefined ? l : stem + both[1];
  return [
    names,
    `${none}`,
    {
      "rul + lul": pair(ru, lu),
      "rll + lll": pair(rl, ll),
      "upper and lower|upper lower|upper/lower|all lids + &bilateral|ou|both eyes": pair(right, left),
      "all four lids|all 4 lids|all four eyelids|x 4 lids": pair(right, left),
      "upper and lower|upper lower|upper/lower + &right|od": `${right}`,
      "upper and lower|upper lower|upper/lower + &left|os": `${left}`,
      "bul|both upper lids|both upper eyelids|bilateral upper lids|bilateral upper eyelids|bilateral upper": pair(
        ru,
        lu,
      ),
      "&bilateral|ou|both eyes + upper lids|upper eyelids|upper lid|upper": pair(ru, lu),
      "bll|both lower lids|both lower eyelids|bilateral lower lids|bilateral lower eyelids|bilateral lower": pair(
        rl,
        ll,
      ),
      "&bilateral|ou|both eyes + lower lids|lower eyelids|lower lid|lower": pair(rl, ll),
      rul: `${ru}`,
      rll: `${rl}`,
      lul: `${lu}`,
      lll: `${ll}`,
      "right|od + upper": `${ru}`,
      "right|od + lower": `${rl}`,
      "left|os + upper": `${lu}`,
      "left|os + lower": `${ll}`,
      "&right|od + &upper": `${ru}`,
      "&right|od + &lower": `${rl}`,
      "&left|os + &upper": `${lu}`,
      "&left|os + &lower": `${ll}`,
      "&bilateral|ou|both eyes|all lids": pair(right, left),
      "right|od": `${r}`,
      "left|os": `${l}`,
      "&right|od": `${r}`,
      "&left|os": `${l}`,
    },
  ];
}

const sixes: Digits = ["1", "2", "3", "4", "5", "6", "9"];

/** Lids of the eyes, each with its own code. Source of the digits: ICD-10-CM Tabular List, H00-H02. */
export const eyelids: Vocabulary = {
  id: "eyelids",
  source: "ICD-10-CM Guidelines FY2026 I.C.7, I.B.13",
  rows: [
    lid("internal hordeolum|hordeolum internum", "H00.02", sixes),
    lid("hordeolum|stye|external hordeolum|hordeolum externum", "H00.01", sixes),
    lid("chalazion|chalazia", "H00.1", sixes),
    lid("ulcerative blepharitis", "H01.01", sixes, ["A", "B"]),
    lid("squamous blepharitis|seborrheic blepharitis", "H01.02", sixes, ["A", "B"]),
    lid("blepharitis|anterior blepharitis|blepharitis unspecified", "H01.00", sixes, ["A", "B"]),
    lid(
      "meibomian gland dysfunction|mgd|meibomian gland disease|meibomitis|meibomian dysfunction|meibomianitis|meibomian gland dz",
      "H02.88",
      sixes,
      ["A", "B"],
    ),
    lid("lagophthalmos", "H02.20", sixes, ["A", "B"]),
    lid("dermatochalasis", "H02.83", sixes, ["1", "4"]),
    lid("involutional entropion|senile entropion", "H02.03", sixes),
    lid("cicatricial entropion", "H02.01", sixes),
    lid("entropion", "H02.00", sixes),
    lid(
      "trichiasis|ingrown eyelash|ingrown eyelashes|ingrown lash|ingrown lashes|misdirected lashes|misdirected eyelashes|inturned lashes",
      "H02.05",
      sixes,
    ),
    lid("involutional ectropion|senile ectropion", "H02.13", sixes),
    lid("cicatricial ectropion", "H02.11", sixes),
    lid("ectropion", "H02.10", sixes),
    lid("eyelid retraction|lid retraction", "H02.53", sixes),
    lid("xanthelasma", "H02.6", ["1", "2", "3", "4", "5", "6", "0"]),
    lid(
      "contact dermatitis upper lids|contact dermatitis bilateral upper lids|contact dermatitis upper eyelids|contact dermatitis lower lids|contact dermatitis lids|contact dermatitis eyelids|contact dermatitis rul|contact dermatitis lul|eyelid dermatitis|lid dermatitis|allergic dermatitis of eyelid|allergic eyelid dermatitis|allergic dermatitis rul|allergic dermatitis rll|allergic dermatitis lul|allergic dermatitis lll|contact dermatitis of eyelid|eyelid contact dermatitis|allergic contact dermatitis of eyelid|eczema of eyelid|eyelid eczema",
      "H01.11",
      sixes,
    ),
    lid("eyelid cyst|cyst of eyelid|lid cyst", "H02.82", sixes),
    ["involutional ptosis|aponeurotic ptosis|mechanical ptosis", "H02.40{1,2,3,9}", { mechanical: "H02.41{1,2,3,9}" }],
    ["ptosis|blepharoptosis|ptosis bul", "H02.40{1,2,3,9}", { bul: "H02.403", congenital: "Q10.0" }],
    ["brow ptosis", "H57.81{1,2,3,9}"],
  ],
};
