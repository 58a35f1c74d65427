import type { Vocabulary } from "./row.ts";

/** Who carries a gene without its disease, and deaths that tell of one in a family. */
export const carriers: Vocabulary = {
  id: "statuses",
  source: "ICD-10-CM Guidelines FY2026 I.C.21.c.3, I.C.21.c.4",
  rows: [
    [
      "carrier of cystic fibrosis|cf carrier|cystic fibrosis carrier|cftr carrier|carrier for cystic fibrosis|carrier for cf|delta f508 carrier|heterozygous for delta f508",
      "Z14.1",
    ],
    [
      "hemophilia carrier|hemophilia a carrier|carrier of hemophilia|carrier for hemophilia|factor viii carrier",
      "Z14.01",
      { symptomatic: "Z14.02", "hemophilia b": "Z14.8" },
    ],
    [
      "sma carrier|spinal muscular atrophy carrier|tay sachs carrier|fragile x carrier|fragile x premutation|fmr1 premutation|duchenne carrier|hemochromatosis carrier|hfe carrier|wilson disease carrier|gaucher carrier|canavan carrier|alpha 1 antitrypsin carrier|alpha 1 carrier|mz phenotype|cah carrier|pku carrier|translocation carrier|carrier of sma|carrier for sma|carrier of tay sachs|carrier for tay sachs|hemophilia b carrier|connexin 26 carrier|gjb2 carrier|mthfr carrier|21 hydroxylase carrier",
      "Z14.8",
      { "~sickle": "Z14.8" },
    ],
    [
      "ret mutation carrier|ret mutation|ret carrier|ret proto oncogene mutation|menin mutation|menin carrier|men1 mutation|men1 gene mutation|men1 carrier",
      "Z15.81",
    ],
    [
      "apc mutation|apc carrier|apc gene mutation|mutyh carrier|mutyh mutation",
      "Z15.09|Z15.060",
      { "~polyposis|fap": "" },
    ],
    ["vhl mutation|vhl carrier|flcn mutation|sdhb carrier|sdhb mutation|sdhx mutation|sdhd mutation", "Z15.09"],
    [
      "kcnh2 mutation|kcnq1 mutation|myh7 mutation|mybpc3 mutation|hcm gene positive|genotype positive phenotype negative|ttr mutation carrier|v122i carrier|huntington gene positive|huntington mutation carrier|htt expansion carrier|apoe4 homozygous|apoe4 carrier",
      "Z15.89",
    ],
    // Names that say too little of a patient, and enough of a relative.
    [
      "heart disease|early heart disease|premature heart disease|cardiac disease",
      "",
      { "&family history|fhx|fh|fam hx|family hx": "I51.9" },
    ],
    [
      "clotting disorder|clotting disorders|blood clots|bleeding disorder",
      "",
      {
        "&family history|fhx|fh|fam hx|family hx + bleeding": "D69.9",
        "&family history|fhx|fh|fam hx|family hx": "D68.9",
      },
    ],
    ["crc", "", { "&family history|fhx|fh|fam hx|family hx|mother|father|brother|sister|mom|dad|uncle": "C18.9" }],
    ["fap|familial adenomatous polyposis|familial polyposis", "D13.91|D12.6", { "~fatty acid": "" }],
    [
      "malignant hyperthermia",
      "",
      { "&family history|fhx|fh|fam hx|family hx|mother|father|brother|sister": "T88.3X~" },
    ],
    ["congenital heart disease|chd congenital", "Q24.9"],
    ["aortic aneurysm", "I71.9", { ruptured: "I71.8" }],
    [
      "sudden cardiac death|sudden death|died suddenly|sudden unexplained death|sudden unexpected death|dropped dead",
      "",
      { "~brother|father|mother|sister|dad|mom|uncle|cousin|sibling|family|fhx|fh": "I46.9" },
    ],
  ],
};
