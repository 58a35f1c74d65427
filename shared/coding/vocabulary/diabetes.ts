import { retinopathy } from "./diabetic-retinopathy.ts";
import type { Vocabulary } from "./row.ts";

/** Kidney disease of diabetes by its stage: "stage G3b/A3". */
const ckdStages = {
  "stage 1|stage i|g1": "#dm:22 + N18.1",
  "stage 2|stage ii|g2": "#dm:22 + N18.2",
  "stage 3a|3a|g3a|iiia": "#dm:22 + N18.31",
  "stage 3b|3b|g3b|iiib": "#dm:22 + N18.32",
  "stage 3|stage iii|g3": "#dm:22 + N18.30",
  "stage 4|stage iv|g4": "#dm:22 + N18.4",
  "stage 5|stage v|g5": "#dm:22 + N18.5",
};

/** Diabetes gives facts: the combination rule makes its codes. */
export const diabetes: Vocabulary = {
  id: "endocrine",
  source: "ICD-10-CM Guidelines FY2026 I.C.4",
  rows: [
    ["gastroparesis diabetic|gastroparesis due to diabetes", "#dm:43 + K31.84"],
    ["diabetic gastroparesis", "#dm:43 + K31.84"],
    [
      "central diabetes insipidus|central di|diabetes insipidus|cranial di|neurogenic diabetes insipidus|avp deficiency",
      "E23.2",
      { nephrogenic: "N25.1" },
    ],
    [
      "type 2 diabetes mellitus|type 2 diabetes|type 2 diabetic|t2dm|t2 dm|dm2|dm 2|dmii|dm ii|type ii dm|type ii diabetes|type ii diabetes mellitus|type 2 dm|niddm|diabetes type 2|dm type 2|diabetes mellitus type 2|diabetes mellitus type ii|t2d|type two diabetes|adult onset diabetes|non insulin dependent diabetes|iddm type 2|diabetes 2",
      "#dm2",
      { "in remission|remission": "#dm2 + #dm-remission" },
    ],
    [
      "type 1 diabetes mellitus|diabetic t1|t1 diabetic|t1 diabetes|diabetes t1|type 1 diabetes|type 1 diabetic|t1dm|t1 dm|dm1|dm 1|dmi|dm i|type i dm|type i diabetes|type 1 dm|diabetes type 1|dm type 1|diabetes mellitus type 1|t1d|juvenile diabetes|brittle diabetes|lada",
      "#dm1",
    ],
    ["diabetes mellitus|diabetes|dm|diabetic|iddm|sugar diabetes", "#dm"],
    [
      "steroid induced diabetes|drug induced diabetes|steroid induced hyperglycemia with diabetes|diabetes due to steroids|steroid diabetes",
      "#dm9",
    ],
    [
      "type 3c dm|type 3c|t3cdm|dm type 3c|pancreatogenic dm|diabetes type 3c|post pancreatectomy diabetes|diabetes due to pancreatitis|pancreatogenic diabetes|type 3c diabetes|postpancreatectomy diabetes|secondary diabetes|diabetes secondary to pancreatitis|diabetes due to chronic pancreatitis",
      "#dm8",
    ],
    [
      "diabetic nephropathy|diabetic glomerulopathy|diabetic kidney disease|diabetic renal disease|diabetic nephropathy with microalbuminuria|diabetic microalbuminuria|dkd|nephropathy due to diabetes",
      "#dm:21",
      ckdStages,
    ],
    [
      "diabetic polyneuropathy|diabetic peripheral neuropathy|diabetic peripheral polyneuropathy|diabetic neuralgia|dpn|diabetic sensory neuropathy|diabetic foot neuropathy|peripheral diabetic neuropathy|diabetic distal symmetric polyneuropathy|diabetic sensorimotor polyneuropathy",
      "#dm:42",
    ],
    [
      "diabetic neuropathy|neuropathy due to diabetes",
      "#dm:40",
      { "peripheral|polyneuropathy|feet|stocking|distal|glove": "#dm:42", autonomic: "#dm:43" },
    ],
    ["diabetic mononeuropathy", "#dm:41"],
    ["diabetic autonomic neuropathy|diabetic gastropathy|diabetic autonomic polyneuropathy", "#dm:43"],
    ["diabetic amyotrophy", "#dm:44"],
    [
      "diabetic angiopathy|diabetic peripheral angiopathy|diabetic pad|diabetic pvd|diabetic peripheral vascular disease|diabetic peripheral arterial disease",
      "#dm:51",
      { gangrene: "#dm:52" },
    ],
    ["diabetic foot ulcer|diabetic ulcer|dfu|diabetic toe ulcer|diabetic heel ulcer|neuropathic foot ulcer", "#dm:621"],
    ["diabetic skin ulcer|diabetic leg ulcer", "#dm:622"],
    ["diabetic ketoacidosis|dka|ketoacidosis", "#dm:10", { "coma + !&no coma|without coma": "#dm:11" }],
    ["mauriac|diabetic dermopathy|diabetic dermatitis|necrobiosis lipoidica diabeticorum", "#dm:620"],
    [
      "charcot|charcot neuroarthropathy|charcot deformity|charcot midfoot|charcot ankle|charcot foot|charcot joint|charcot arthropathy|neuropathic arthropathy|diabetic charcot foot",
      "M14.679",
      { "~diabetes|diabetic|dm|dm2|dm1|t2dm|t1dm|t2d|t1d|iddm|niddm": "#dm:610" },
    ],
    ["diabetic cataract", "#dm:36"],
    ["diabetic ed|diabetic erectile dysfunction", "#dm:69 + N52.1"],
    ["hyperosmolar hyperglycemic state|hhs|hyperosmolar state|honk|hyperosmolar", "#dm:00", { coma: "#dm:01" }],
    [
      "hyperglycemia|hyperglycemic|poorly controlled diabetes|poorly controlled dm|out of control diabetes|inadequately controlled diabetes|glucose elevated|high blood sugar|high sugars|elevated glucose",
      "R73.9",
    ],
    [
      "hypoglycemia|hypoglycemic episode|hypoglycemic episodes|low blood sugar|hypoglycemic|recurrent lows|nocturnal hypoglycemia|lows at night",
      "E16.2",
      {
        "level 1": "E16.2 + #hypo-1",
        "level 2": "E16.2 + #hypo-2",
        "level 3": "E16.2 + #hypo-3",
        "&level 1": "E16.2 + #hypo-1",
        "&level 2": "E16.2 + #hypo-2",
        "&level 3": "E16.2 + #hypo-3",
        "coma|unresponsive": "#hypo-coma",
      },
    ],
    ...retinopathy,
    ["diabetic macular edema|dme", "#dm:311", { "&npdr|nonproliferative|retinopathy|pdr|proliferative": "#dm-edema" }],
    ["diabetic charcot", "M14.679", { "~diabetes|diabetic|t2dm|t1dm|dm|dm2": "#dm:610" }],
    ["necrobiosis lipoidica", "#dm:620"],
    [
      "prediabetes|pre diabetes|prediabetic|borderline diabetes|impaired glucose tolerance|pre dm|predm|predibetes",
      "R73.03",
      { "impaired glucose tolerance": "R73.02" },
    ],
    ["impaired fasting glucose|elevated fasting glucose", "R73.01"],
    ["acromegaly", "E22.0"],
    ["hyperprolactinemia|prolactin elevated", "E22.1"],
    ["siadh", "E22.2"],
    ["hypopituitarism|panhypopituitarism", "E23.0"],
    ["secondary amenorrhea due to hyperprolactinemia", "E22.1 + N91.1"],
  ],
};
