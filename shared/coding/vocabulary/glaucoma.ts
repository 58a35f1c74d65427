import type { Row, Vocabulary } from "./row.ts";

/** What a note says of how far a glaucoma has gone, and the last digit of its code. */
const stages: Readonly<Record<string, string>> = {
  indeterminate: "4",
  "severe|advanced|end stage|endstage|stage 3": "3",
  "moderate|stage 2": "2",
  "mild|early|stage 1": "1",
  "&indeterminate": "4",
  "&severe|advanced|end stage": "3",
  "&moderate": "2",
  "&mild": "1",
};

/** A glaucoma whose code ends in its stage, or takes a seventh character for it. */
function staged(names: string, code: string): Row {
  return [names, `${code}0`, Object.fromEntries(Object.entries(stages).map(([said, digit]) => [said, code + digit]))];
}

/** Glaucoma by kind, eye and stage. Source: ICD-10-CM Tabular List, H40. */
export const glaucoma: Vocabulary = {
  id: "eye",
  source: "ICD-10-CM Guidelines FY2026 I.C.7.a",
  rows: [
    staged(
      "primary open angle glaucoma|poag|chronic open angle glaucoma|chronic simple glaucoma|coag|primary oag",
      "H40.11{1,2,3,9}",
    ),
    staged(
      "normal tension glaucoma|low tension glaucoma|ntgeye|normotensive glaucoma|normal pressure glaucoma|ntg od|ntg os|ntg ou|ntg right eye|ntg left eye|ntg both eyes|ntg right|ntg left",
      "H40.12{1,2,3,9}",
    ),
    staged("pigmentary glaucoma|pigment dispersion glaucoma", "H40.13{1,2,3,9}"),
    staged(
      "pseudoexfoliation glaucoma|pseudoexfoliative glaucoma|pxf glaucoma|pex glaucoma|pxg|xfg|exfoliation glaucoma|capsular glaucoma|exfoliative glaucoma",
      "H40.14{1,2,3,9}",
    ),
    staged(
      "chronic angle closure glaucoma|chronic angle closure|cacg|chronic narrow angle glaucoma|primary angle closure glaucoma|pacg|chronic primary angle closure glaucoma",
      "H40.22{1,2,3,9}",
    ),
    ["residual angle closure glaucoma|residual stage angle closure glaucoma", "H40.24{1,2,3,9}"],
    ["intermittent angle closure glaucoma|intermittent angle closure", "H40.23{1,2,3,9}"],
    [
      "acute angle closure glaucoma|acute angle closure|acute narrow angle glaucoma|acute angle closure crisis|acute angle closure attack|aacg|acute primary angle closure|acute acg|acute angle closure of eye",
      "H40.21{1,2,3,9}",
    ],
    staged(
      "traumatic glaucoma|angle recession glaucoma|glaucoma secondary to eye trauma|glaucoma secondary to trauma|post traumatic glaucoma",
      "H40.3{1,2,3,0}X",
    ),
    staged(
      "uveitic glaucoma|glaucoma secondary to uveitis|inflammatory glaucoma|glaucoma secondary to eye inflammation|glaucoma from uveitis",
      "H40.4{1,2,3,0}X",
    ),
    staged(
      "phacomorphic glaucoma|phacolytic glaucoma|lens induced glaucoma|secondary glaucoma|glaucoma secondary to other eye disorder",
      "H40.5{1,2,3,0}X",
    ),
    staged(
      "steroid induced glaucoma|steroid glaucoma|drug induced glaucoma|steroid response glaucoma|glaucoma from steroids|corticosteroid glaucoma",
      "H40.6{1,2,3,0}X",
    ),
    ["neovascular glaucoma|nvg", "H40.89"],
    ["aqueous misdirection|malignant glaucoma", "H40.83{1,2,3,9}"],
    ["absolute glaucoma", "H44.51{1,2,3,9}"],
    ["congenital glaucoma|infantile glaucoma|buphthalmos", "Q15.0"],
    [
      "anatomical narrow angle|narrow angles|anatomic narrow angle|primary angle closure suspect|occludable angles",
      "H40.03{1,2,3,9}",
    ],
    [
      "low risk glaucoma suspect|low risk suspect|low risk open angle glaucoma suspect|glaucoma suspect low risk",
      "H40.01{1,2,3,9}",
    ],
    [
      "high risk glaucoma suspect|high risk suspect|high risk open angle glaucoma suspect|glaucoma suspect high risk",
      "H40.02{1,2,3,9}",
    ],
    [
      "steroid responder|steroid response|steroid responder oht|steroid responder ocular hypertension|steroid induced ocular hypertension",
      "H40.04{1,2,3,9}",
    ],
    ["primary angle closure without glaucoma damage|primary angle closure without glaucoma", "H40.06{1,2,3,9}"],
    [
      "glaucoma suspect|suspected glaucoma|cup to disc asymmetry|open angle with borderline findings|glaucoma suspicion|preglaucoma|oag suspect|suspect glaucoma|poag suspect|suspicious discs|suspicious optic discs|suspicious cupping",
      "H40.00{1,2,3,9}",
      {
        "low risk|&low risk": "H40.01{1,2,3,9}",
        "high risk|&high risk": "H40.02{1,2,3,9}",
        "borderline findings": "H40.01{1,2,3,9}",
        "open angle|oag|poag": "H40.01{1,2,3,9}",
      },
    ],
    // "POAG? suspect only": the doubt is the diagnosis.
    [
      "suspect only",
      "",
      {
        "~poag|oag|glaucoma|c/d|cdr|iop|rnfl|cupping + ~high risk": "H40.02{1,2,3,9}",
        "~poag|oag|glaucoma|c/d|cdr|iop|rnfl|cupping + ~low risk": "H40.01{1,2,3,9}",
        "~poag|oag|open angle": "H40.01{1,2,3,9}",
        "~glaucoma|c/d|cdr|iop|rnfl|cupping": "H40.00{1,2,3,9}",
      },
    ],
    [
      "ocular hypertension|oht|ocular htn|ohtn|elevated iop without glaucoma|high iop without glaucoma|elevated iop no glaucoma|raised iop without glaucoma|elevated intraocular pressure without glaucoma",
      "H40.05{1,2,3,9}",
    ],
    [
      "elevated iop|raised iop|high iop|increased iop|elevated intraocular pressure|raised intraocular pressure|increased intraocular pressure|high eye pressure|elevated eye pressure",
      "H40.05{1,2,3,9}",
      { "~glaucoma|poag|oag|ntg|pacg|pxg|xfg|uveitis|hyphema|pod|postop|post op|suspect|angle closure|oht": "" },
    ],
    [
      "open angle glaucoma|oag",
      "H40.10X0",
      {
        indeterminate: "H40.10X4",
        "severe|&severe": "H40.10X3",
        "moderate|&moderate": "H40.10X2",
        "mild|&mild": "H40.10X1",
      },
    ],
    [
      "angle closure glaucoma|narrow angle glaucoma",
      "H40.20X0",
      {
        indeterminate: "H40.20X4",
        "severe|&severe": "H40.20X3",
        "moderate|&moderate": "H40.20X2",
        "mild|&mild": "H40.20X1",
      },
    ],
    ["glaucoma", "H40.9"],
  ],
};
