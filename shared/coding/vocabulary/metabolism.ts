import type { Vocabulary } from "./row.ts";

/** Sugar, weight and lipids, in words that are less common. Diabetes gives facts: the combination rule makes its codes. */
export const metabolism: Vocabulary = {
  id: "endocrine",
  source: "ICD-10-CM Guidelines FY2026 I.C.4",
  rows: [
    ["background dr|bdr|background diabetic retinopathy|simplex retinopathy diabetic", "#dm:319"],
    [
      "on tandem|tandem|tandem dexcom|medtronic 670g|omnipod 5|omnipod dash|ilet|t slim x2|insulin pump therapy",
      "",
      { "~diabetes|diabetic|t1dm|t1d|type 1|dm1|dm|t2dm|a1c|insulin": "Z96.41" },
    ],
    [
      "mody|mody 1|mody 2|mody2|mody 3|mody3|mody 5|mody5|gck mody|hnf1a mody|hnf1a diabetes|maturity onset diabetes of the young|monogenic diabetes|neonatal diabetes|post transplant diabetes|post transplant diabetes mellitus|posttransplant diabetes|posttransplant diabetes mellitus|new onset diabetes after transplant|new onset diabetes after transplantation|ptdm|nodat|diabetes after transplant",
      "#dm3",
      { neonatal: "P70.2" },
    ],
    [
      "diabetes after total pancreatectomy|diabetes after pancreatectomy|postpancreatectomy dm|post pancreatectomy dm|postprocedural diabetes|diabetes s/p pancreatectomy|diabetes following pancreatectomy|surgical diabetes|post pancreatectomy diabetes|postpancreatectomy diabetes",
      "#dm3 + E89.1 + Z90.410",
      { "partial|distal|whipple|tail": "#dm3 + E89.1 + Z90.411" },
    ],
    [
      "type 1 5 diabetes|type 1 5 dm|latent autoimmune diabetes|latent autoimmune diabetes in adults|latent autoimmune diabetes of adulthood|latent autoimmune diabetes of adults|type 1 5 diabetes mellitus",
      "#dm1",
    ],
    ["cystic fibrosis related diabetes|cf related diabetes|cfrd|cf diabetes|cystic fibrosis diabetes", "E84.8 + #dm8"],
    [
      "glucocorticoid induced diabetes|glucocorticoid induced diabetes mellitus|steroid induced dm|prednisone induced diabetes|tacrolimus induced diabetes|drug induced diabetes mellitus|steroid induced diabetes mellitus|drug induced dm|steroid related diabetes|corticosteroid induced diabetes",
      "#dm9",
    ],
    [
      "borderline dm|borderline diabetic|pre diabetic|prediabetes mellitus|high risk for diabetes prediabetes|pre diabetes mellitus",
      "R73.03",
    ],
    ["igt|abnormal glucose tolerance|abnormal glucose tolerance test|glucose intolerance", "R73.02"],
    ["ifg|fasting hyperglycemia", "R73.01"],
    ["stress hyperglycemia|stress induced hyperglycemia", "R73.9"],
    [
      "steroid hyperglycemia|steroid induced hyperglycemia|glucocorticoid induced hyperglycemia|hyperglycemia due to steroids",
      "R73.9 + T38.0X5~",
      { "~t2dm|t1dm|diabetes|dm|dm2": "R73.9" },
    ],
    ["insulin resistance syndrome|insulin resistant", "E88.819|E88.81", { "type a": "E88.811|E88.81" }],
    ["dysmetabolic syndrome|metabolic syndrome x|syndrome x metabolic", "E88.810|E88.81"],
    [
      "post gastric bypass hypoglycemia|post rygb hypoglycemia|hypoglycemia after gastric bypass|hypoglycemia after bariatric surgery|post bypass hypoglycemia|post prandial hypoglycemia|hypoglycemia post gastric bypass",
      "E16.1",
    ],
    [
      "hhnk|hhns|hyperosmolar hyperglycemic nonketotic|hyperosmolar nonketotic state|hyperglycemic hyperosmolar state|hyperglycemic hyperosmolar syndrome|hyperglycemic crisis hyperosmolar",
      "#dm:00",
      { coma: "#dm:01" },
    ],
    ["hypoglycemia unawareness|hypoglycemic unawareness|impaired hypoglycemia awareness", "E16.2"],
    [
      "frequent lows|lows overnight|having lows|glucose lows|recurrent hypoglycemia|severe lows|overnight lows",
      "",
      { "~diabetes|dm|t1dm|t1d|t2dm|dm1|dm2|type 1|insulin": "E16.2" },
    ],
    [
      "with highs|frequent highs|sugars running high|sugars in the 300s|sugars in 300s|glucose above goal",
      "",
      { "~diabetes|dm|t1dm|t1d|t2dm|dm1|dm2|type 1|type 2|insulin": "R73.9" },
    ],
    [
      "nephropathy|diabetic glomerulosclerosis|glomerulosclerosis",
      "",
      {
        "!iga|membranous|contrast|hypertensive|lupus|obstructive|reflux|sickle|urate|cast|bk|analgesic|focal + ~diabetes|dm|t1dm|t1d|t2dm|dm1|dm2|type 1|type 2|diabetic":
          "#dm:21",
      },
    ],
    [
      "amyotrophy|lumbosacral radiculoplexus",
      "",
      { "~diabetes|dm|t1dm|t1d|t2dm|dm1|dm2|type 1|type 2|diabetic": "#dm:44" },
    ],
    [
      "diabetic dyslipidemia|diabetic hyperlipidemia|dyslipidemia due to diabetes|hyperlipidemia due to diabetes|dyslipidemia associated with diabetes",
      "#dm:69 + E78.5",
    ],
    ["painful diabetic neuropathy|painful diabetic polyneuropathy|painful dpn", "#dm:42"],
    ["medication induced obesity|drug related obesity", "E66.1"],
    [
      "hypothalamic obesity|monogenic obesity|genetic obesity|mc4r obesity|syndromic obesity|endocrine obesity|bardet biedl obesity",
      "E66.89|E66.8",
    ],
    ["over weight", "E66.3"],
    ["hl|lipid abnormality|lipid abnormalities|abnormal lipids|abnormal lipid panel|elevated lipid panel", "E78.5"],
    ["hyperchol|hypercholest|hypercholesteremia|high cholest|elevated chol", "E78.00"],
    ["htg|hypertg|hyper tg|hypertrig|hypertrigs|hypertriglyceride", "E78.1"],
    ["heterozygous fh|familial hypercholesterolemia heterozygous", "E78.011|E78.01"],
    ["homozygous fh", "E78.010|E78.01"],
    ["fh familial hypercholesterolemia|familial hypercholesterolemia fh|familial hyperchol", "E78.019|E78.01"],
    ["hypoalphalipoproteinemia", "E78.6"],
    ["familial combined hld|familial combined dyslipidemia|fch|fchl", "E78.49"],
    [
      "hyperchylomicronemia|type i hyperlipoproteinemia|type 1 hyperlipoproteinemia|type v hyperlipoproteinemia|type 5 hyperlipoproteinemia|lpl deficiency|lipoprotein lipase deficiency",
      "E78.3",
    ],
    ["dysbetalipoproteinemia|type iii hyperlipoproteinemia|type 3 hyperlipoproteinemia|broad beta disease", "E78.2"],
    ["statin induced myopathy|statin myopathy|myopathy due to statin", "G72.0 + T46.6X5~"],
    ["fcs|familial chylomicronemia syndrome|chylomicronemia syndrome", "E78.3"],
    ["hyponat|hypona|hypo na", "E87.1"],
    ["hypomg|hypomag", "E83.42"],
    ["hyperk|hyper k|hyperkal", "E87.5"],
    ["hypok|hypo k|hypokal", "E87.6"],
    ["high mg|hypermag", "E83.41", { dose: "" }],
    ["hypophos|hypophosph", "E83.39"],
    [
      "lipodystrophy",
      "E88.10|E88.1",
      { "familial|partial": "E88.11|E88.1", generalized: "E88.12|E88.1", "~hiv": "E88.14|E88.1" },
    ],
    ["lipohypertrophy|insulin lipohypertrophy|injection site lipohypertrophy", "E88.19|E88.1"],
    ["uncontrolled hyperlipidemia", "E78.5"],
    [
      "lipids|cholesterol|chol",
      "",
      {
        "rosuva|rosuvastatin|atorva|atorvastatin|simva|simvastatin|prava|pravastatin|lova|lovastatin|pitavastatin|crestor|lipitor|zocor|zetia|ezetimibe|repatha|praluent|continue statin|cont statin|on statin + !normal|good|great|screen|screening":
          "E78.5",
      },
    ],
    ["carbohydrate malabsorption", "K90.49"],
    ["flushing due to carcinoid syndrome", "E34.00|E34.0"],
    ["insulin pump malfunction|insulin pump failure|insulin pump breakdown", "T85.614~"],
    [
      "pump malfunction|pump failure|pump stopped delivering",
      "",
      { "~t1dm|t1d|type 1|diabetes|diabetic|dka": "T85.614~" },
    ],
    ["insulin pump leakage|insulin pump leak|leaking insulin pump", "T85.633~"],
    ["insulin pump infection|pump site infection|infusion set infection|infected pump site", "T85.72X~"],
    [
      "insulin pump titration|insulin pump training|insulin pump adjustment|pump training|pump titration|insulin pump start|start insulin pump|fitting and adjustment of insulin pump|insulin pump fitting|pump initiation|insulin pump initiation|pump fitting",
      "Z46.81",
    ],
    [
      "on long term insulin|long term insulin|long term current use of insulin|current insulin use|chronic insulin use|long term use of insulin",
      "Z79.4",
    ],
  ],
};
