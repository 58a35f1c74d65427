/** Drugs that a patient takes on and on, and the status code. Source: ICD-10-CM Tabular List, Z79. */
export interface LongTermDrug {
  readonly code: string;
  readonly names: string;
  /** Only where the text says that it is long-term, prophylactic or monitored. */
  readonly needsWord?: true;
}

export const longTermDrugs: readonly LongTermDrug[] = [
  {
    code: "Z79.4",
    names:
      "insulin|lantus|glargine|basaglar|toujeo|levemir|detemir|humalog|lispro|novolog|aspart|nph|degludec|tresiba|basal bolus|basal insulin|humulin|novolin|70/30|insulin glargine",
  },
  {
    code: "Z79.84",
    names:
      "metformin|glipizide|glyburide|glimepiride|empagliflozin|jardiance|dapagliflozin|farxiga|canagliflozin|invokana|ertugliflozin|sitagliptin|januvia|linagliptin|tradjenta|saxagliptin|alogliptin|pioglitazone|actos|repaglinide|nateglinide|janumet|acarbose|rybelsus|oral semaglutide|sulfonylurea|sglt2|sglt2i|sglt2 inhibitor|oral hypoglycemics|oral hypoglycemic|oral agents|oral meds for diabetes|oral diabetes medication",
  },
  {
    code: "Z79.85",
    names:
      "semaglutide|ozempic|wegovy|liraglutide|victoza|saxenda|dulaglutide|trulicity|exenatide|byetta|bydureon|tirzepatide|mounjaro|zepbound|glp 1|glp1|glp1 ra|glp 1 agonist|glp 1 ra|pramlintide",
  },
  {
    code: "Z79.01",
    names:
      "apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|edoxaban|savaysa|warfarin|coumadin|doac|noac|anticoagulant|anticoagulation|anticoagulated|enoxaparin|lovenox|anticoag",
  },
  {
    code: "Z79.02",
    names:
      "clopidogrel|plavix|ticagrelor|brilinta|prasugrel|effient|dapt|dual antiplatelet|antiplatelet|cilostazol|dipyridamole|dual antiplatelet therapy",
  },
  { code: "Z79.82", names: "aspirin|asa|baby aspirin|asa 81|aspirin 81" },
  {
    code: "Z79.52",
    names:
      "prednisone|prednisolone|methylprednisolone|dexamethasone|hydrocortisone|chronic steroids|systemic steroids|oral steroids|pred|long term steroids|chronic prednisone|steroid dependent",
  },
  {
    code: "Z79.51",
    names:
      "fluticasone|budesonide|inhaled steroid|inhaled corticosteroid|ics|advair|symbicort|flovent|pulmicort|beclomethasone|qvar|inhaled steroids|breo|trelegy",
    needsWord: true,
  },
  {
    code: "Z79.891",
    names:
      "oxycodone|hydrocodone|morphine|chronic opioid|chronic opioids|opioid therapy|long term opioid|long term opioids|fentanyl patch|tramadol|norco|percocet|oxycontin|ms contin|hydromorphone|opioid analgesics|tapentadol|chronic opioid therapy|long term opioid therapy",
  },
  {
    code: "Z79.83",
    names: "alendronate|fosamax|risedronate|actonel|ibandronate|boniva|bisphosphonate",
  },
  { code: "Z79.811", names: "anastrozole|arimidex|letrozole|femara|exemestane|aromasin|aromatase inhibitor" },
  { code: "Z79.810", names: "tamoxifen|raloxifene|evista|serm" },
  {
    code: "Z79.818",
    names:
      "leuprolide|lupron|goserelin|degarelix|adt|androgen deprivation|androgen deprivation therapy|fulvestrant|eligard|abiraterone|enzalutamide",
  },
  {
    code: "Z79.890",
    names:
      "estradiol|hormone replacement|hrt|estrogen therapy|hormone replacement therapy|estrogen replacement|premarin|menopausal hormone therapy",
    needsWord: true,
  },
  {
    code: "Z79.620",
    names:
      "adalimumab|humira|infliximab|remicade|etanercept|enbrel|rituximab|ocrelizumab|ocrevus|vedolizumab|entyvio|ustekinumab|stelara|secukinumab|cosentyx|ixekizumab|taltz|tocilizumab|actemra|abatacept|orencia|natalizumab|tysabri|guselkumab|tremfya|risankizumab|skyrizi|golimumab|simponi|certolizumab|cimzia|belimumab|benlysta|ofatumumab|biologic|biologic dmard|tnf inhibitor|anti tnf|basiliximab",
  },
  { code: "Z79.621", names: "tacrolimus|tacro|prograf|cyclosporine|calcineurin inhibitor" },
  { code: "Z79.622", names: "tofacitinib|xeljanz|upadacitinib|rinvoq|baricitinib|olumiant|jak inhibitor|ruxolitinib" },
  { code: "Z79.623", names: "sirolimus|everolimus|mtor inhibitor" },
  { code: "Z79.624", names: "mycophenolate|mmf|cellcept|azathioprine|imuran|myfortic|leflunomide|mycophenolic acid" },
  { code: "Z79.631", names: "methotrexate|mtx" },
  { code: "Z79.64", names: "hydroxyurea" },
  { code: "Z79.630", names: "cyclophosphamide" },
  { code: "Z79.1", names: "nsaid|nsaids|ibuprofen|naproxen|meloxicam|celecoxib|diclofenac", needsWord: true },
  {
    code: "Z79.2",
    names:
      "bactrim|tmp smx|doxycycline|azithromycin|amoxicillin|nitrofurantoin|antibiotic|antibiotics|trimethoprim|penicillin vk|cephalexin",
    needsWord: true,
  },
  {
    code: "Z79.3",
    names: "ocp|ocps|oral contraceptive|oral contraceptives|birth control pills|combined oral contraceptive",
    needsWord: true,
  },
  {
    code: "Z79.899",
    names:
      "lithium|amiodarone|hydroxychloroquine|plaquenil|digoxin|methimazole|levetiracetam|valproate|valproic acid|depakote|carbamazepine|clozapine|isotretinoin|accutane|phenytoin|lamotrigine|high risk medication|high risk med",
    needsWord: true,
  },
];
