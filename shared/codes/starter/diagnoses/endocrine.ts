/** Endocrine, nutrition and metabolism, chapter 4: codes and our short titles, as `starterDiagnoses` reads them. */
export const endocrine = `
E02 | Subclinical iodine-deficiency hypothyroidism
E03 |0 Congenital hypothyroidism with diffuse goiter |1 Congenital hypothyroidism without goiter
E03 |2 Hypothyroidism due to medicaments and other exogenous substances |3 Postinfectious hypothyroidism |4 Atrophy of thyroid (acquired) |5 Myxedema coma
E03 |8 Other hypothyroidism |9 Hypothyroidism, unspecified
E04 |0 Nontoxic diffuse goiter |1 Nontoxic single thyroid nodule |2 Nontoxic multinodular goiter |8 Other nontoxic goiter |9 Nontoxic goiter, unspecified
E05 |00 Thyrotoxicosis with diffuse goiter without thyrotoxic crisis or storm |01 Thyrotoxicosis with diffuse goiter with thyrotoxic crisis or storm
E05 |10 Thyrotoxicosis with toxic single thyroid nodule without thyrotoxic crisis or storm
E05 |11 Thyrotoxicosis with toxic single thyroid nodule with thyrotoxic crisis or storm
E05 |20 Thyrotoxicosis with toxic multinodular goiter without thyrotoxic crisis or storm
E05 |21 Thyrotoxicosis with toxic multinodular goiter with thyrotoxic crisis or storm
E05 |30 Thyrotoxicosis from ectopic thyroid tissue without thyrotoxic crisis or storm
E05 |31 Thyrotoxicosis from ectopic thyroid tissue with thyrotoxic crisis or storm |40 Thyrotoxicosis factitia without thyrotoxic crisis or storm
E05 |41 Thyrotoxicosis factitia with thyrotoxic crisis or storm |80 Other thyrotoxicosis without thyrotoxic crisis or storm
E05 |81 Other thyrotoxicosis with thyrotoxic crisis or storm |90 Thyrotoxicosis, unspecified without thyrotoxic crisis or storm
E05 |91 Thyrotoxicosis, unspecified with thyrotoxic crisis or storm
E06 |0 Acute thyroiditis |1 Subacute thyroiditis |2 Chronic thyroiditis with transient thyrotoxicosis |3 Autoimmune thyroiditis |4 Drug-induced thyroiditis
E06 |5 Other chronic thyroiditis |9 Thyroiditis, unspecified
E07 |0 Hypersecretion of calcitonin |1 Dyshormogenetic goiter |81 Sick-euthyroid syndrome |89 Other disorders of thyroid |9 Disorder of thyroid, unspecified
E09 |9 Drug or chemical induced diabetes mellitus without complications
E10 |10 Type 1 diabetes with ketoacidosis without coma |11 Type 1 diabetes with ketoacidosis with coma |21 Type 1 diabetes with diabetic nephropathy
E10 |22 Type 1 diabetes with diabetic chronic kidney disease |29 Type 1 diabetes with other diabetic kidney complication
E10 |311 Type 1 diabetes with unspecified diabetic retinopathy with macular edema
E10 |319 Type 1 diabetes with unspecified diabetic retinopathy without macular edema
E10 |321<s> Type 1 diabetes with mild nonproliferative diabetic retinopathy with macular edema, % eye
E10 |3213 Type 1 diabetes with mild nonproliferative diabetic retinopathy with macular edema, bilateral
E10 |329<s> Type 1 diabetes with mild nonproliferative diabetic retinopathy without macular edema, % eye
E10 |3293 Type 1 diabetes with mild nonproliferative diabetic retinopathy without macular edema, bilateral
E10 |331<s> Type 1 diabetes with moderate nonproliferative diabetic retinopathy with macular edema, % eye
E10 |3313 Type 1 diabetes with moderate nonproliferative diabetic retinopathy with macular edema, bilateral
E10 |339<s> Type 1 diabetes with moderate nonproliferative diabetic retinopathy without macular edema, % eye
E10 |3393 Type 1 diabetes with moderate nonproliferative diabetic retinopathy without macular edema, bilateral
E10 |341<s> Type 1 diabetes with severe nonproliferative diabetic retinopathy with macular edema, % eye
E10 |3413 Type 1 diabetes with severe nonproliferative diabetic retinopathy with macular edema, bilateral
E10 |349<s> Type 1 diabetes with severe nonproliferative diabetic retinopathy without macular edema, % eye
E10 |3493 Type 1 diabetes with severe nonproliferative diabetic retinopathy without macular edema, bilateral
E10 |351<s> Type 1 diabetes with proliferative diabetic retinopathy with macular edema, % eye
E10 |3513 Type 1 diabetes with proliferative diabetic retinopathy with macular edema, bilateral
E10 |352<s> Type 1 diabetes with proliferative diabetic retinopathy with traction retinal detachment involving the macula, % eye
E10 |3523 Type 1 diabetes with proliferative diabetic retinopathy with traction retinal detachment involving the macula, bilateral
E10 |353<s> Type 1 diabetes with proliferative diabetic retinopathy with traction retinal detachment not involving the macula, % eye
E10 |3533 Type 1 diabetes with proliferative diabetic retinopathy with traction retinal detachment not involving the macula, bilateral
E10 |354<s> Type 1 diabetes with proliferative diabetic retinopathy with combined traction retinal detachment and rhegmatogenous retinal detachment, % eye
E10 |3543 Type 1 diabetes with proliferative diabetic retinopathy with combined traction retinal detachment and rhegmatogenous retinal detachment, bilateral
E10 |355<s> Type 1 diabetes with stable proliferative diabetic retinopathy, % eye |3553 Type 1 diabetes with stable proliferative diabetic retinopathy, bilateral
E10 |359<s> Type 1 diabetes with proliferative diabetic retinopathy without macular edema, % eye
E10 |3593 Type 1 diabetes with proliferative diabetic retinopathy without macular edema, bilateral |36 Type 1 diabetes with diabetic cataract
E10 |37X<s> Type 1 diabetes with diabetic macular edema, resolved following treatment, % eye
E10 |37X3 Type 1 diabetes with diabetic macular edema, resolved following treatment, bilateral |39 Type 1 diabetes with other diabetic ophthalmic complication
E10 |40 Type 1 diabetes with diabetic neuropathy, unspecified |41 Type 1 diabetes with diabetic mononeuropathy |42 Type 1 diabetes with diabetic polyneuropathy
E10 |43 Type 1 diabetes with diabetic autonomic (poly)neuropathy |44 Type 1 diabetes with diabetic amyotrophy
E10 |49 Type 1 diabetes with other diabetic neurological complication |51 Type 1 diabetes with diabetic peripheral angiopathy without gangrene
E10 |52 Type 1 diabetes with diabetic peripheral angiopathy with gangrene |59 Type 1 diabetes with other circulatory complications
E10 |610 Type 1 diabetes with diabetic neuropathic arthropathy |618 Type 1 diabetes with other diabetic arthropathy |620 Type 1 diabetes with diabetic dermatitis
E10 |621 Type 1 diabetes with foot ulcer |622 Type 1 diabetes with other skin ulcer |628 Type 1 diabetes with other skin complications
E10 |630 Type 1 diabetes with periodontal disease |638 Type 1 diabetes with other oral complications |641 Type 1 diabetes with hypoglycemia with coma
E10 |649 Type 1 diabetes with hypoglycemia without coma |65 Type 1 diabetes with hyperglycemia |69 Type 1 diabetes with other complication
E10 |8 Type 1 diabetes with unspecified complications |9 Type 1 diabetes without complications |A0@25 Type 1 diabetes, presymptomatic, unspecified
E10 |A1@25 Type 1 diabetes, presymptomatic, Stage 1 |A2@25 Type 1 diabetes, presymptomatic, Stage 2
E11 |00 Type 2 diabetes with hyperosmolarity without nonketotic hyperglycemic-hyperosmolar coma (NKHHC) |01 Type 2 diabetes with hyperosmolarity with coma
E11 |10 Type 2 diabetes with ketoacidosis without coma |11 Type 2 diabetes with ketoacidosis with coma |21 Type 2 diabetes with diabetic nephropathy
E11 |22 Type 2 diabetes with diabetic chronic kidney disease |29 Type 2 diabetes with other diabetic kidney complication
E11 |311 Type 2 diabetes with unspecified diabetic retinopathy with macular edema
E11 |319 Type 2 diabetes with unspecified diabetic retinopathy without macular edema
E11 |321<s> Type 2 diabetes with mild nonproliferative diabetic retinopathy with macular edema, % eye
E11 |3213 Type 2 diabetes with mild nonproliferative diabetic retinopathy with macular edema, bilateral
E11 |329<s> Type 2 diabetes with mild nonproliferative diabetic retinopathy without macular edema, % eye
E11 |3293 Type 2 diabetes with mild nonproliferative diabetic retinopathy without macular edema, bilateral
E11 |331<s> Type 2 diabetes with moderate nonproliferative diabetic retinopathy with macular edema, % eye
E11 |3313 Type 2 diabetes with moderate nonproliferative diabetic retinopathy with macular edema, bilateral
E11 |339<s> Type 2 diabetes with moderate nonproliferative diabetic retinopathy without macular edema, % eye
E11 |3393 Type 2 diabetes with moderate nonproliferative diabetic retinopathy without macular edema, bilateral
E11 |341<s> Type 2 diabetes with severe nonproliferative diabetic retinopathy with macular edema, % eye
E11 |3413 Type 2 diabetes with severe nonproliferative diabetic retinopathy with macular edema, bilateral
E11 |349<s> Type 2 diabetes with severe nonproliferative diabetic retinopathy without macular edema, % eye
E11 |3493 Type 2 diabetes with severe nonproliferative diabetic retinopathy without macular edema, bilateral
E11 |351<s> Type 2 diabetes with proliferative diabetic retinopathy with macular edema, % eye
E11 |3513 Type 2 diabetes with proliferative diabetic retinopathy with macular edema, bilateral
E11 |352<s> Type 2 diabetes with proliferative diabetic retinopathy with traction retinal detachment involving the macula, % eye
E11 |3523 Type 2 diabetes with proliferative diabetic retinopathy with traction retinal detachment involving the macula, bilateral
E11 |353<s> Type 2 diabetes with proliferative diabetic retinopathy with traction retinal detachment not involving the macula, % eye
E11 |3533 Type 2 diabetes with proliferative diabetic retinopathy with traction retinal detachment not involving the macula, bilateral
E11 |354<s> Type 2 diabetes with proliferative diabetic retinopathy with combined traction retinal detachment and rhegmatogenous retinal detachment, % eye
E11 |3543 Type 2 diabetes with proliferative diabetic retinopathy with combined traction retinal detachment and rhegmatogenous retinal detachment, bilateral
E11 |355<s> Type 2 diabetes with stable proliferative diabetic retinopathy, % eye |3553 Type 2 diabetes with stable proliferative diabetic retinopathy, bilateral
E11 |359<s> Type 2 diabetes with proliferative diabetic retinopathy without macular edema, % eye
E11 |3593 Type 2 diabetes with proliferative diabetic retinopathy without macular edema, bilateral |36 Type 2 diabetes with diabetic cataract
E11 |37X<s> Type 2 diabetes with diabetic macular edema, resolved following treatment, % eye
E11 |37X3 Type 2 diabetes with diabetic macular edema, resolved following treatment, bilateral |39 Type 2 diabetes with other diabetic ophthalmic complication
E11 |40 Type 2 diabetes with diabetic neuropathy, unspecified |41 Type 2 diabetes with diabetic mononeuropathy |42 Type 2 diabetes with diabetic polyneuropathy
E11 |43 Type 2 diabetes with diabetic autonomic (poly)neuropathy |44 Type 2 diabetes with diabetic amyotrophy
E11 |49 Type 2 diabetes with other diabetic neurological complication |51 Type 2 diabetes with diabetic peripheral angiopathy without gangrene
E11 |52 Type 2 diabetes with diabetic peripheral angiopathy with gangrene |59 Type 2 diabetes with other circulatory complications
E11 |610 Type 2 diabetes with diabetic neuropathic arthropathy |618 Type 2 diabetes with other diabetic arthropathy |620 Type 2 diabetes with diabetic dermatitis
E11 |621 Type 2 diabetes with foot ulcer |622 Type 2 diabetes with other skin ulcer |628 Type 2 diabetes with other skin complications
E11 |630 Type 2 diabetes with periodontal disease |638 Type 2 diabetes with other oral complications |641 Type 2 diabetes with hypoglycemia with coma
E11 |649 Type 2 diabetes with hypoglycemia without coma |65 Type 2 diabetes with hyperglycemia |69 Type 2 diabetes with other complication
E11 |8 Type 2 diabetes with unspecified complications |9 Type 2 diabetes without complications |A@26 Type 2 diabetes without complications in remission
E13 |65 Other diabetes mellitus with hyperglycemia |9 Other diabetes mellitus without complications
E15 | Nondiabetic hypoglycemic coma
E16 |1 Other hypoglycemia |2 Hypoglycemia, unspecified |A1@25 Hypoglycemia level 1 |A2@25 Hypoglycemia level 2 |A3@25 Hypoglycemia level 3
E20 |9 Hypoparathyroidism, unspecified
E21 |0 Primary hyperparathyroidism |1 Secondary hyperparathyroidism, NEC |2 Other hyperparathyroidism |3 Hyperparathyroidism, unspecified
E21 |4 Other disorders of parathyroid gland |5 Disorder of parathyroid gland, unspecified
E22 |1 Hyperprolactinemia |2 Syndrome of inappropriate secretion of antidiuretic hormone
E23 |0 Hypopituitarism |2 Diabetes insipidus |6 Other disorders of pituitary gland
E24 |9 Cushing's syndrome, unspecified
E26 |01 Conn's syndrome |02 Glucocorticoid-remediable aldosteronism |09 Other primary hyperaldosteronism
E27 |1 Primary adrenocortical insufficiency |40 Unspecified adrenocortical insufficiency |49 Other adrenocortical insufficiency
E27 |8 Other disorders of adrenal gland
E28 |2 Polycystic ovarian syndrome |310 Symptomatic premature menopause |319 Asymptomatic premature menopause |39 Other primary ovarian failure
E28 |9 Ovarian dysfunction, unspecified
E29 |1 Testicular hypofunction
E30 |0 Delayed puberty |1 Precocious puberty |8 Other disorders of puberty |9 Disorder of puberty, unspecified
E34 |00@25 Carcinoid syndrome, unspecified |01@25 Carcinoid heart syndrome |09@25 Other carcinoid syndrome
E40 | Kwashiorkor
E41 | Nutritional marasmus
E43 | Unspecified severe protein-calorie malnutrition
E44 |0 Moderate protein-calorie malnutrition |1 Mild protein-calorie malnutrition
E46 | Unspecified protein-calorie malnutrition
E50 |9 Vitamin A deficiency, unspecified
E51 |9 Thiamine deficiency, unspecified
E52 | Niacin deficiency
E53 |8 Deficiency of other B group vitamins
E54 | Ascorbic acid deficiency
E55 |0 Rickets, active |9 Vitamin D deficiency, unspecified
E56 |0 Deficiency of vitamin E |1 Deficiency of vitamin K |8 Deficiency of other vitamins |9 Vitamin deficiency, unspecified
E58 | Dietary calcium deficiency
E59 | Dietary selenium deficiency
E60 | Dietary zinc deficiency
E61 |1 Iron deficiency |2 Magnesium deficiency
E63 |9 Nutritional deficiency, unspecified
E65 | Localized adiposity
E66 |01 Morbid (severe) obesity due to excess calories |09 Other obesity due to excess calories |1 Drug-induced obesity
E66 |2 Morbid (severe) obesity with alveolar hypoventilation |3 Overweight |811@25 Obesity, class 1 |812@25 Obesity, class 2 |813@25 Obesity, class 3
E66 |89@25 Other obesity NEC |9 Obesity, unspecified
E67 |3 Hypervitaminosis D
E70 |0 Classical phenylketonuria
E73 |0 Congenital lactase deficiency |1 Secondary lactase deficiency |8 Other lactose intolerance |9 Lactose intolerance, unspecified
E74 |31 Sucrase-isomaltase deficiency |39 Other disorders of intestinal carbohydrate absorption
E78 |00 Pure hypercholesterolemia, unspecified |010@26 Homozygous familial hypercholesterolemia |011@26 Heterozygous familial hypercholesterolemia
E78 |019@26 Familial hypercholesterolemia, unspecified |1 Pure hyperglyceridemia |2 Mixed hyperlipidemia |3 Hyperchylomicronemia |41 Elevated Lipoprotein(a)
E78 |49 Other hyperlipidemia |5 Hyperlipidemia, unspecified |6 Lipoprotein deficiency |70 Disorder of bile acid and cholesterol metabolism, unspecified
E78 |71 Barth syndrome |72 Smith-Lemli-Opitz syndrome |79 Other disorders of bile acid and cholesterol metabolism |81 Lipoid dermatoarthritis
E78 |89 Other lipoprotein metabolism disorders |9 Disorder of lipoprotein metabolism, unspecified
E79 |0 Hyperuricemia without signs of inflammatory arthritis and tophaceous disease
E80 |4 Gilbert syndrome |6 Other disorders of bilirubin metabolism
E83 |10 Disorder of iron metabolism, unspecified |110 Hereditary hemochromatosis |111 Hemochromatosis due to repeated red blood cell transfusions
E83 |118 Other hemochromatosis |119 Hemochromatosis, unspecified |19 Other disorders of iron metabolism |30 Disorder of phosphorus metabolism, unspecified
E83 |31 Familial hypophosphatemia |32 Hereditary vitamin D-dependent rickets (type 1) (type 2) |39 Other disorders of phosphorus metabolism
E83 |40 Disorders of magnesium metabolism, unspecified |41 Hypermagnesemia |42 Hypomagnesemia |49 Other disorders of magnesium metabolism
E83 |50 Unspecified disorder of calcium metabolism |51 Hypocalcemia |52 Hypercalcemia |59 Other disorders of calcium metabolism
E84 |0 Cystic fibrosis with pulmonary manifestations |11 Meconium ileus in cystic fibrosis |19 Cystic fibrosis with other intestinal manifestations
E84 |8 Cystic fibrosis with other manifestations |9 Cystic fibrosis, unspecified
E86 |0 Dehydration |1 Hypovolemia |9 Volume depletion, unspecified
E87 |0 Hyperosmolality and hypernatremia |1 Hypo-osmolality and hyponatremia |20 Acidosis, unspecified |21 Acute metabolic acidosis
E87 |22 Chronic metabolic acidosis |29 Other acidosis |3 Alkalosis |4 Mixed disorder of acid-base balance |5 Hyperkalemia |6 Hypokalemia
E87 |70 Fluid overload, unspecified |71 Transfusion associated circulatory overload |79 Other fluid overload
E87 |8 Other disorders of electrolyte and fluid balance, NEC
E88 |810 Metabolic syndrome |811 Insulin resistance syndrome, Type A |818 Other insulin resistance |819 Insulin resistance, unspecified
E88 |82@25 Obesity due to disruption of MC4R pathway |9 Metabolic disorder, unspecified
E89 |0 Postprocedural hypothyroidism |1 Postprocedural hypoinsulinemia
`;
