import type { Vocabulary } from "./row.ts";

/** Thyroid, parathyroids and bone, in words that are less common. */
export const thyroidAndCalcium: Vocabulary = {
  id: "endocrine",
  source: "ICD-10-CM Guidelines FY2026 I.C.4",
  rows: [
    ["sub clinical hypothyroidism|compensated hypothyroidism|mild hypothyroidism subclinical", "E02"],
    ["pituitary hypothyroidism", "E23.0"],
    ["non toxic mng|nontoxic mng|non toxic multinodular goiter|euthyroid mng|euthyroid multinodular goiter", "E04.2"],
    ["subacute lymphocytic thyroiditis", "E06.9|E06.5"],
    [
      "over replaced hypothyroidism|overreplaced hypothyroidism|over replacement with levothyroxine|levothyroxine over replacement",
      "E03.9",
    ],
    [
      "iatrogenic hyperthyroidism|iatrogenic thyrotoxicosis|exogenous hyperthyroidism|exogenous thyrotoxicosis|levothyroxine induced hyperthyroidism|levothyroxine induced thyrotoxicosis",
      "E05.80 + T38.1X5~",
    ],
    [
      "thyrotoxicosis due to amiodarone|hyperthyroidism due to amiodarone|thyrotoxicosis from amiodarone|amiodarone thyrotoxicosis|amiodarone hyperthyroidism",
      "E05.80 + T46.2X5~",
    ],
    [
      "gestational thyrotoxicosis|gestational transient thyrotoxicosis|hcg mediated hyperthyroidism",
      "O99.280 + E05.80",
    ],

    [
      "surgical hypothyroidism|hypothyroidism following rai|hypothyroidism following rai ablation|hypothyroidism following radioactive iodine|hypothyroidism secondary to radioactive iodine|hypothyroidism due to radioactive iodine|hypothyroidism due to rai|hypothyroidism from rai|hypothyroidism following thyroidectomy|hypothyroidism due to thyroidectomy|hypothyroidism from thyroidectomy|hypothyroidism following surgery|postablative hypothyroidism for graves|post ablative hypothyroidism for graves|radiation induced hypothyroidism|post radiation hypothyroidism|postradiation hypothyroidism|hypothyroidism following ablation",
      "E89.0",
    ],
    ["cretinism", "E00.9"],
    ["autoimmune hyperthyroidism|autoimmune thyrotoxicosis", "E05.00"],
    ["thyroid orbitopathy|thyroid associated ophthalmopathy", "E05.00 + H05.83{1,2,3,9}|H05.20"],
    [
      "tmng|plummer disease|toxic nodular goiter|toxic multi nodular goiter|hyperthyroidism due to multinodular goiter",
      "E05.20",
    ],
    [
      "toxic thyroid adenoma|hot nodule with hyperthyroidism|autonomous thyroid nodule with thyrotoxicosis|autonomous thyroid nodule with hyperthyroidism|hyperfunctioning thyroid nodule|hyperfunctioning nodule|autonomously functioning thyroid nodule|autonomous thyroid nodule|hot thyroid nodule|hyperthyroidism due to toxic nodule|hyperthyroidism due to hot nodule",
      "E05.10",
    ],
    ["thyrotoxic crisis|thyroid crisis", "E05.91"],
    [
      "thyroid lobe nodule|thyroid incidentaloma|thyroid lesion|nodule in thyroid|thyroid bed nodule|isthmus nodule",
      "E04.1",
    ],
    ["multinodular thyroid|nodular thyroid|multinodular thyroid gland|multinodular thyroid disease", "E04.2"],
    ["thyromegaly|thyroid enlargement|enlarged thyroid|thyroid gland enlargement", "E04.9"],
    ["diffuse nontoxic goiter|simple goiter|diffuse goiter", "E04.0"],
    ["painful thyroiditis|painful subacute thyroiditis|granulomatous thyroiditis|viral thyroiditis", "E06.1"],
    ["thyroiditis factitia", "E05.40"],
    ["tpo positive|tpo +|tpo ab positive|positive tpo", "R76.8|R76.89"],
    [
      "papillary thyroid microcarcinoma|papillary microcarcinoma|papillary microcarcinoma thyroid|ptmc|papillary thyroid cancer|ftc thyroid",
      "C73",
    ],
    [
      "ptc|mtc|dtc",
      "",
      { "~thyroid|thyroidectomy|rai|thyroglobulin|calcitonin|levothyroxine|ret|men2|men 2|men 2a": "C73" },
    ],
    ["secondary hpt|shpt", "E21.1", { "~ckd|esrd|dialysis|chronic kidney disease|renal": "N25.81" }],
    ["normocalcemic hyperparathyroidism|normocalcemic primary hyperparathyroidism|normocalcemic phpt", "E21.0"],
    ["tertiary hpt", "E21.2"],
    ["parathyroid hyperplasia", "E21.0"],
    [
      "hypoparathyroidism following surgery|hypoparathyroidism following thyroidectomy|post thyroidectomy hypoparathyroidism|hypoparathyroidism due to thyroidectomy|hypoparathyroidism s/p thyroidectomy|postthyroidectomy hypoparathyroidism|surgical hypoparathyroidism|hypoparathyroid after thyroidectomy|permanent postsurgical hypoparathyroidism",
      "E89.2",
    ],
    ["hypoparathyroid", "E20.9"],
    ["autoimmune hypoparathyroidism", "E20.812|E20.8"],
    [
      "albright hereditary osteodystrophy|pseudohypoparathyroidism type 1a|php 1a|php type 1a|pseudopseudohypoparathyroidism",
      "E20.1",
    ],
    ["hypercalcemia due to immobilization|hypercalcemia of immobilization", "E83.52"],
    [
      "pmo",
      "",
      { "~alendronate|prolia|dexa|bone density|t score|bisphosphonate|zoledronic|fosamax|reclast|denosumab": "M81.0" },
    ],
    ["giop|glucocorticoid induced osteoporosis|steroid osteoporosis", "M81.8 + T38.0X5~"],
    [
      "secondary osteoporosis|osteoporosis due to hypogonadism|osteoporosis due to hyperparathyroidism|osteoporosis secondary to hypogonadism|idiopathic osteoporosis|osteoporosis of disuse|disuse osteoporosis|drug induced osteoporosis|aromatase inhibitor osteoporosis|premenopausal osteoporosis",
      "M81.8",
      { "&hypogonadism": "M81.8 + E29.1" },
    ],
    [
      "decreased bone density|reduced bone density|low bone mineral density|decreased bone mineral density|low bmd",
      "M85.80",
    ],
    ["spinal osteopenia|spine osteopenia", "M85.88"],
    ["tumor induced osteomalacia|oncogenic osteomalacia", "M83.8"],
    ["tio", "", { "~osteomalacia|fgf23|phosphate|phosphorus": "M83.8" }],
    ["familial hypophosphatemic rickets|hypophosphatemic rickets|vitamin d resistant rickets", "E83.31"],
    ["hypophosphatasia|hpp", "E83.39"],
    ["oi type i|oi type 1|oi type 3|oi type iii|oi type 4|oi type iv|brittle bone disease", "Q78.0"],
    ["vitamin d toxicity|vit d toxicity|hypervitaminosis d|vitamin d excess", "E67.3"],
    ["hypervitaminosis a|vitamin a toxicity", "E67.0"],
    ["vdd", "", { "~vitamin|vit|25 oh|cholecalciferol|ergocalciferol|ng": "E55.9" }],
    ["vit d inadequacy|vitamin d inadequate|vit d inadequate|vit d low normal treated", "E55.9"],
    [
      "nonthyroidal illness|non thyroidal illness|nonthyroidal illness syndrome|non thyroidal illness syndrome",
      "E07.81",
    ],
    ["carotenemia|hypercarotenemia", "E67.1"],
    ["idiopathic hypercalciuria|hypercalciuria", "R82.994"],
    [
      "vitamin b 12 deficiency|b 12 deficiency|vit b 12 deficiency|b12 deficient|vitamin b12 deficient|low vitamin b 12",
      "E53.8",
    ],
    ["thyroid dysfunction|thyroid disease|thyroid disorder|thyroid problem", "E07.9"],
  ],
};
