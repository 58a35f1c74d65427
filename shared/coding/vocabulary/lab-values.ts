import type { Row, Vocabulary } from "./row.ts";

/** What is measured, and the codes where it is low and where it is high; empty where there is none. */
export const measured: readonly (readonly [names: string, low: string, high: string])[] = [
  ["sodium|na", "E87.1", "E87.0"],
  ["potassium|k|k+", "E87.6", "E87.5"],
  ["magnesium|mag", "E83.42", "E83.41"],
  ["phosphorus|phosphate|phos", "E83.39", "E83.39"],
  ["calcium", "E83.51", "E83.52"],
  ["pth|parathyroid hormone", "R79.89", "R79.89"],
  ["tsh", "R79.89|R94.6", "R94.6|R79.89"],
  ["cortisol|igf 1|lh|fsh|amh|anti mullerian hormone", "R79.89", "R79.89"],
  ["testosterone|free testosterone|total testosterone|total t|free t", "R79.89", "R79.89"],
  ["dhea s|dheas|androgens|calcitonin|thyroglobulin|17 ohp", "", "R79.89"],
  ["cholesterol|chol|ldl|ldl c|ldl cholesterol", "", "E78.00"],
  ["hdl|hdl c|hdl cholesterol", "E78.6", ""],
  ["triglycerides|triglyceride|tgs|trigs", "", "E78.1"],
  ["lipids", "", "E78.5"],
  ["lp a|lipoprotein a", "", "E78.41"],
  ["vitamin d|vit d|25 oh d|25 oh vitamin d|25 hydroxyvitamin d|25 ohd", "E55.9", ""],
  ["b12|vitamin b12|vit b12|cobalamin", "E53.8", ""],
  ["folate|folic acid", "E53.8", ""],
  ["ferritin", "E61.1", "R79.89"],
  ["uric acid|urate", "", "E79.0"],
  ["albumin", "E88.09", ""],
  ["homocysteine", "", "R79.83|E72.11"],
  ["ammonia", "", "R79.89"],
  ["creatinine|cr|bun|troponin|trop|bnp|nt probnp", "", "R79.89"],
  ["lactate|lactic acid", "", "R79.89"],
  ["gfr|egfr", "R94.4", ""],
  ["lfts|liver enzymes|liver function tests|lft", "", "R79.89|R94.5"],
  ["alt|ast|ast and alt|alt and ast|transaminases|ast alt", "", "R74.01"],
  ["alk phos|alkaline phosphatase|alp|lipase|amylase|ck|cpk|creatine kinase|ggt", "", "R74.8"],
  ["ldh", "", "R74.02"],
  ["bili|bilirubin|total bilirubin|t bili", "", "R17"],
  ["psa", "", "R97.20"],
  ["ca 125|ca125", "", "R97.1"],
  ["cea", "", "R97.0"],
  ["afp|alpha fetoprotein", "", "R77.2"],
  ["ca 19 9", "", "R97.8"],
  ["crp|c reactive protein", "", "R79.82"],
  ["esr|sed rate|sedimentation rate", "", "R70.0"],
  ["d dimer|inr|pt inr|ptt", "", "R79.1"],
  ["glucose|blood glucose|sugar|sugars", "", "R73.9"],
  ["fasting glucose|fasting sugar|fasting blood sugar|fbs|fbg", "", "R73.01"],
  ["a1c|hba1c|hemoglobin a1c|hgb a1c", "", "R73.09"],
  ["wbc|white count|wbc count|white blood cells|white blood cell count|white cell count", "D72.819", "D72.829"],
  ["platelets|plt|plts|platelet count", "D69.6", "D75.839"],
  ["anc|neutrophils|neutrophil count", "D70.9", ""],
  ["lymphocytes|lymphocyte count", "D72.810", "D72.820"],
  ["eosinophils|eos|eosinophil count", "", "D72.10"],
  ["monocytes", "", "D72.821"],
  ["hgb|hemoglobin|h h|hct|hematocrit|blood count", "D64.9", "R71.8|D58.2"],
  ["mcv", "R71.8", "R71.8"],
  ["protein|total protein|serum protein", "", "R77.8"],
  ["microalbumin|urine microalbumin|urine albumin|uacr|urine protein", "", "R80.9"],
  ["urine calcium", "", "R82.994"],
  ["lead level|blood lead|blood lead level|bll", "", "R78.71"],
];

const lowWords = ["low *", "* low", "decreased *", "reduced *", "* decreased", "low serum *"];
const highWords =
  "high *|* high|elevated *|* elevated|increased *|raised *|* elevation|high serum *|elevated serum *|rising *";

const named = (names: string, words: readonly string[]): string =>
  names
    .split("|")
    .flatMap((name) => words.map((word) => word.replace("*", name)))
    .join("|");

/** A diet or a supplement is no value. */
const eaten = "diet|food|foods|intake|supplement|supplements|dose|salt|snack|snacks|meal|meals";

const rows: readonly Row[] = measured.flatMap(([names, low, high]): readonly Row[] => [
  ...(low === "" ? [] : [[named(names, lowWords), low, { [eaten]: "" }] as const]),
  ...(high === "" ? [] : [[named(names, highWords.split("|")), high, { [eaten]: "" }] as const]),
]);

/** What a laboratory found, in words of low and high. */
export const labValues: Vocabulary = {
  id: "lab-values",
  source: "ICD-10-CM Guidelines FY2026 III.B, I.B.5",
  rows: [
    ...rows,
    ["high tg|tg high|elevated tg|tg elevated", "E78.1", { "~thyroid|thyroidectomy|tgab|thyroglobulin": "" }],
    ["bi rads|birads|rads|pi rads|pirads|ti rads|tirads|lung rads", ""],
    ["low mg|hypo mg", "E83.42", { dose: "" }],
    ["dropping hemoglobin|drop in hemoglobin|drop in hgb|hgb drop|falling hemoglobin", "R71.0"],
    [
      "supratherapeutic inr|inr supratherapeutic|subtherapeutic inr|inr subtherapeutic|prolonged inr|prolonged pt|prolonged ptt",
      "R79.1",
    ],
    ["trop leak|troponin leak|positive troponin|troponin positive", "R79.89"],
    ["positive d dimer|d dimer positive", "R79.1"],
    ["abnormal psa", "R97.20"],
    [
      "abnormal kidney function|abnormal renal function|abnormal kidney function tests|decreased renal function|reduced kidney function",
      "R94.4",
    ],
    ["abnormal a1c|abnormal ogtt", "R73.09"],
    ["abnormal tsh|abnormal thyroid labs|abnormal thyroid function", "R94.6|R79.89"],
    ["hyperferritinemia", "R79.89"],
    ["left shift|bandemia", "D72.825"],
    ["rf positive|positive rf|rheumatoid factor positive", "R76.81|R76.8"],
    ["high ana|ana titer elevated|elevated ana titer|ana +|+ ana", "R76.89|R76.8"],
    ["protein in urine|protein in the urine", "R80.9"],
    ["red blood cells in urine|rbcs in urine|red cells in urine", "R31.9"],
    ["visible blood in urine|frank hematuria|visible hematuria|macroscopic hematuria", "R31.0"],
    ["wbcs in urine|white cells in urine|white blood cells in urine", "R82.81"],
    ["glucose in urine|sugar in urine", "R81"],
    ["ketones in urine", "R82.4"],
    [
      "positive fecal occult blood|fit +|positive cologuard|cologuard +|guaiac +|positive hemoccult|hemoccult positive",
      "R19.5",
    ],
    ["nonspecific st changes|nonspecific st t changes|nonspecific t wave changes|t wave inversions", "R94.31"],
    ["abnormal ua|abnormal urinalysis|ua abnormal", "R82.90"],
    [
      "tuberculin test positive|positive tuberculin test|positive tb skin test|tst positive|ppd +|tb skin test positive",
      "R76.11",
      { "~latent|ltbi": "" },
    ],
    ["qft positive|qft +|igra +|positive qft|quantiferon +", "R76.12", { "~latent|ltbi": "" }],
    ["reactive rpr|rpr reactive|rpr positive|positive rpr", "R76.89|R76.8"],
    ["m spike|monoclonal protein|paraprotein", "R77.8|D47.2"],
    [
      "pulmonary nodules|bilateral lung nodules|bilateral pulmonary nodules|multiple pulmonary nodules|multiple lung nodules",
      "R91.8",
    ],
  ],
};
