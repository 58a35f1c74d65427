import type { Vocabulary } from "./row.ts";

/** What an operation took away or left, in words that are less common. */
export const pastOperations: Vocabulary = {
  id: "statuses",
  source: "ICD-10-CM Guidelines FY2026 I.C.21.c.3",
  rows: [
    [
      "s/p vsg|s/p lsg|s/p lap sleeve|h/o vsg|vertical sleeve gastrectomy|s/p laparoscopic sleeve|s/p bypass gastric|s/p gastric banding|s/p lap band|s/p duodenal switch|prior gastric bypass|prior bariatric surgery|h/o rygb|hx rygb|hx of gastric bypass",
      "Z98.84",
    ],
    [
      "surgically absent uterus|uterus surgically absent|absent uterus|uterus absent|s/p lap hyst|s/p hyst|s/p vag hyst|h/o hyst|s/p robotic hyst|s/p total lap hyst|s/p avh|hx of tah|hx tah|hx of tlh|h/o tlh|h/o tah|no uterus|s/p rtlh|s/p ratlh",
      "Z90.710",
      { "bso|&bso": "Z90.710 + Z90.722" },
    ],
    [
      "s/p supracervical hysterectomy|s/p subtotal hysterectomy|supracervical hysterectomy|subtotal hysterectomy|s/p lsh",
      "Z90.711",
    ],
    [
      "ovaries surgically absent|surgically absent ovaries|absent ovaries|s/p bso|h/o bso|hx bso|bilateral oophorectomy|h/o bilateral oophorectomy|s/p bilateral oophorectomy|s/p bilateral salpingo oophorectomy",
      "Z90.722",
    ],
    [
      "s/p lso|s/p rso|s/p left salpingo oophorectomy|s/p right salpingo oophorectomy|right salpingo oophorectomy|left salpingo oophorectomy|unilateral oophorectomy|right oophorectomy|left oophorectomy|h/o lso|h/o rso|unilateral salpingo oophorectomy",
      "Z90.721",
    ],
    [
      "tubes tied|s/p tubal|h/o tubal|tubal sterilization|s/p bilateral tubal ligation|had tubes tied|hx tubal ligation|h/o tubal ligation|s/p essure",
      "Z98.51",
      { "wants|desires|requests|discuss|interested": "" },
    ],
    ["s/p bilateral salpingectomy|s/p salpingectomy|h/o salpingectomy", "Z90.79"],
  ],
};
