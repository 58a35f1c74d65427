import type { Vocabulary } from "./row.ts";

/** Pituitary, adrenals and what sex hormones do, in words that are less common. */
export const pituitaryAndAdrenal: Vocabulary = {
  id: "endocrine",
  source: "ICD-10-CM Guidelines FY2026 I.C.4",
  rows: [
    [
      "lipid rich adenoma|lipid poor adenoma|nonfunctioning adenoma|nonfunctional adenoma|cortical adenoma|adrenocortical adenoma",
      "D35.0{1,2,-,0}",
      {
        "~pituitary|sellar|prolactin": "D35.2",
        "~parathyroid|pth": "D35.1",
        "!adrenocortical + ~liver|hepatic|thyroid|colon": "",
      },
    ],
    [
      "hypercortisolism|cortisol excess|hypercortisolemia|endogenous hypercortisolism|acth dependent cushing syndrome",
      "E24.9",
      { pituitary: "E24.0", ectopic: "E24.3" },
    ],
    ["cushingoid", "E24.9", { "~prednisone|steroid|steroids|dexamethasone|exogenous|triamcinolone": "E24.2" }],
    [
      "adrenal cushing|adrenal cushing syndrome|acth independent cushing syndrome|acth independent hypercortisolism",
      "E24.8",
    ],
    ["macs", "", { "~adrenal|cortisol|dexamethasone": "E24.8" }],
    ["autoimmune adrenal insufficiency|autoimmune addison disease|adrenal failure primary", "E27.1"],
    ["hypoadrenalism|adrenal failure|adrenocortical insufficiency", "E27.40"],
    [
      "iatrogenic adrenal insufficiency|adrenal suppression from steroids|adrenal suppression due to steroids|hpa axis suppression|hpa suppression|steroid induced adrenal suppression|glucocorticoid induced adrenal insufficiency|iatrogenic ai|adrenal suppression",
      "E27.3",
    ],
    ["acute adrenal insufficiency|acute adrenal crisis|acute addisonian crisis", "E27.2"],
    ["acth deficiency|secondary ai|tertiary adrenal insufficiency", "E23.0", { "secondary ai|tertiary": "E27.49" }],
    ["ai", "", { "&hydrocortisone|fludrocortisone|adrenal|stress dose|cosyntropin|cortisol": "E27.40" }],
    ["pai", "", { "~hydrocortisone|fludrocortisone|addison|adrenal|cortisol": "E27.1" }],
    [
      "idiopathic hyperaldosteronism|bilateral adrenal hyperplasia with hyperaldosteronism|bilateral adrenal hyperplasia with primary aldosteronism|bilateral adrenal hyperplasia with aldosteronism|idiopathic aldosteronism|bilateral idiopathic hyperaldosteronism",
      "E26.09|E26.02",
    ],
    [
      "aldosteronoma|aldosterone producing adenoma|aldosterone producing adrenal adenoma|conn adenoma",
      "E26.01 + D35.0{1,2,-,0}",
    ],
    ["adrenal myelolipoma|myelolipoma|myelolipoma adrenal", "D17.79"],
    ["adrenal hyperplasia", "E27.8", { congenital: "E25.0" }],
    ["adrenal cyst", "E27.8"],
    ["pheochromocytoma", "D35.0{1,2,-,0}", { "malignant|metastasis": "C74.1{1,2,-,0}" }],
    [
      "non classic cah|nonclassical cah|non classical cah|late onset cah|classic cah|cah|salt wasting cah|simple virilizing cah|21 oh deficiency|21ohd|21 hydroxylase deficient|non classic congenital adrenal hyperplasia|nonclassic congenital adrenal hyperplasia|late onset congenital adrenal hyperplasia|salt wasting congenital adrenal hyperplasia",
      "E25.0",
      { "endometrium|endometrial|endometrial biopsy": "N85.02" },
    ],
    ["prolactin elevation|prolactin excess", "E22.1"],
    ["pitnet|pituitary neuroendocrine tumor|pituitary tumor|pituitary neoplasm benign", "D35.2"],
    [
      "sellar lesion|suprasellar lesion|suprasellar mass|pituitary cyst|pituitary stalk thickening|pituitary hyperplasia",
      "E23.6",
    ],
    ["gigantism|pituitary gigantism", "E22.0"],
    [
      "pan hypopit|panhypopit|hypopit|pituitary insufficiency|sheehan|sheehan syndrome|anterior pituitary insufficiency|pan hypopituitarism|multiple pituitary hormone deficiency|multiple pituitary hormone deficiencies",
      "E23.0",
      {
        "postop|post op|postoperative|postsurgical|post surgical|postprocedural|after surgery|after resection|after tss|s/p tss|s/p resection|post radiation|after radiation|s/p radiation":
          "E89.3",
      },
    ],
    [
      "post op panhypopituitarism|postop panhypopituitarism|hypopituitarism following surgery|panhypopituitarism after surgery|hypopituitarism after transsphenoidal surgery|panhypopituitarism after transsphenoidal surgery|panhypopituitarism after resection|hypopituitarism after resection|radiation induced hypopituitarism|hypopituitarism after radiation|post radiation hypopituitarism|panhypopituitarism s/p resection|panhypopituitarism s/p tss|postoperative hypopituitarism|postsurgical panhypopituitarism|panhypopituitarism s/p craniopharyngioma resection",
      "E89.3",
    ],
    ["avp resistance|arginine vasopressin resistance", "N25.1"],
    ["arginine vasopressin deficiency|avp d", "E23.2"],
    ["postoperative di|post op di|postop diabetes insipidus|transient di", "E23.2"],
    [
      "syndrome of inappropriate adh|inappropriate adh|inappropriate adh secretion|inappropriate antidiuretic hormone",
      "E22.2",
    ],
    ["hypophysitis|lymphocytic hypophysitis|ipilimumab hypophysitis", "E23.6"],
    ["siad|syndrome of inappropriate antidiuresis", "E22.2"],
    ["pco syndrome|pco disease|pco s", "E28.2"],
    ["hypothalamic dysfunction|hypothalamic disorder", "E23.3"],
    ["klinefelter disease|47 xxy|xxy", "Q98.0|Q98.4", { klinefelter: "Q98.4" }],
    ["45 x|monosomy x|45 xo", "Q96.0"],
    [
      "excess facial hair|excessive facial hair|facial hair growth|unwanted facial hair|excess hair growth|excessive hair growth|excessive facial hair growth|hirsute|hirsuitism",
      "L68.0",
    ],
    ["male breast enlargement|enlarged male breasts|male breast tissue enlargement", "N62"],
    ["early menopause", "E28.319", { "hot flashes|symptomatic|vasomotor": "E28.310" }],
    ["diminished ovarian reserve|decreased ovarian reserve|low ovarian reserve|poor ovarian reserve|dor", "E28.8"],
    ["pof|primary ovarian failure", "E28.39"],
    ["early puberty|early onset puberty|precocious sexual development", "E30.1"],
    [
      "cpp",
      "",
      {
        "~puberty|thelarche|leuprolide|bone age|tanner|lupron|histrelin|fensolvi": "E22.8",
        "~pelvic|endometriosis|dyspareunia|dysmenorrhea|gyn|laparoscopy|pelvis": "R10.2|R10.20",
      },
    ],
    ["late puberty|pubertal delay|constitutional delay of puberty", "E30.0"],
    ["premature pubarche|early pubarche|early pubic hair|early adrenarche", "E27.0"],
    ["early breast development|early thelarche|isolated thelarche", "E30.8"],
    ["iss", "", { "~height|stature|bone age|growth hormone|norditropin|percentile": "R62.52" }],
    ["cdgp|constitutional delay of growth and puberty|constitutional delay growth and puberty", "E34.31|R62.50|E34.3"],
    [
      "gender incongruence|transgender woman|transgender man|transgender female|transgender male|trans woman|trans man|trans female|trans male|transfeminine|transmasculine|gender affirming hormone therapy|gender affirming hormones",
      "F64.0",
    ],
    [
      "androgen insensitivity syndrome|androgen insensitivity|complete androgen insensitivity|partial androgen insensitivity",
      "E34.50",
      { complete: "E34.51", partial: "E34.52" },
    ],
    ["cais", "E34.51"],
    ["polyglandular syndrome|aps 2|aps type ii|aps 1|schmidt syndrome|apeced", "E31.0"],
    ["men type 1|men type i", "E31.21"],
    ["men type 2a|men type iia|men type 2|men2", "E31.22", { "2b|iib": "E31.23" }],
    ["men type 2b|men type iib", "E31.23"],
    [
      "lack of sex drive|low sex drive|loss of libido|no libido|reduced libido|low sex desire|low sexual desire",
      "R68.82",
    ],
    ["hypoactive sexual desire disorder|hsdd", "F52.0"],
    ["tall stature|excessive height", "E34.4"],
    [
      "cold intolerance|heat intolerance|intolerance to cold|intolerance to heat|always cold|feels cold|feeling cold|feels cold all the time|cold all the time|feels hot all the time",
      "R68.89",
    ],
    ["excess urination|excessive urination|urinating a lot", "R35.89"],
    ["excessive thirst|excess thirst|always thirsty", "R63.1"],
    ["low energy|no energy|lack of energy|tired all the time|tiredness|low stamina", "R53.83"],
    ["hair thinning|thinning hair|hair shedding|hair falling out", "L65.9"],
    ["gaining weight|unexplained weight gain|wt gain|excess weight gain", "R63.5", { "~pregnancy": "" }],
  ],
};
