import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../../shared/coding/catalog.ts";
import { coded } from "../coded.ts";

type Setting = "outpatient" | "inpatient";

/** For each rule a text that it works on and one that it leaves alone, with the codes of both. */
const cases: Readonly<Record<string, readonly (readonly [text: string, codes: string, setting?: Setting])[]>> = {
  "diabetes-combination": [
    ["T2DM with CKD stage 3b.", "E1122 N1832"],
    ["T2DM. CKD stage 3b not due to diabetes.", "E119 N1832"],
    ["CKD stage 3b due to polycystic kidney disease, not diabetes. T2DM.", "Q613 E119 N1832"],
    ["T2DM, poorly controlled.", "E1165"],
    ["Type 1 DM with diabetic nephropathy.", "E1021"],
  ],
  "hypertension-combination": [
    ["HTN, heart failure.", "I110 I509"],
    ["HTN, CKD stage 4.", "I129 N184"],
    ["HTN, diastolic heart failure, ESRD.", "I132 I5030 N186"],
    ["HTN. CAD.", "I10 I2510"],
    ["Hypertensive heart and CKD stage 3a.", "I1310 N1831"],
  ],
  "copd-combination": [
    ["COPD exacerbation with acute bronchitis.", "J440 J441 J209"],
    ["COPD. Hyperlipidemia.", "J449 E785"],
  ],
  "stroke-sequela": [
    ["R MCA infarct 3 mo ago. L hemiplegia, nondominant.", "I69354"],
    ["Old stroke with residual right hemiparesis.", "I69351"],
    ["Old stroke, no deficits.", "Z8673"],
    ["CVA 2021 with left sided weakness.", "I69354"],
  ],
  "neoplasm-pain": [
    ["Metastatic breast cancer to bone. Here for pain control.", "G893 C50919 C7951"],
    ["Metastatic breast cancer to bone. Knee pain.", "C50919 C7951 M25569"],
    ["Lumbar radiculopathy. Here for pain control.", "M5416"],
  ],
  "alzheimer-dementia": [
    ["Alzheimer's dementia, moderate.", "G309 F02B0"],
    ["Vascular dementia.", "F0150"],
  ],
  "dementia-of-a-disease": [
    ["Parkinson's disease. Moderate dementia.", "G20A1 F02B0"],
    ["Essential tremor. Moderate dementia.", "G250 F03B0"],
  ],
  "family-history": [
    ["Mother has glaucoma. Ocular hypertension, both eyes.", "H40053 Z83511"],
    ["Mother has glaucoma. Right ankle sprain.", "S93401A"],
  ],
  ulcers: [
    ["Pressure ulcer of sacrum, stage 3.", "L89153"],
    ["Gastric ulcer.", "K259"],
    ["T2DM with diabetic foot ulcer, left heel, fat layer exposed.", "E11621 L97422"],
  ],
  sepsis: [
    ["Sepsis with acute kidney injury due to sepsis, pneumonia.", "A419 J189 R6520 N179", "inpatient"],
    ["Pneumonia.", "J189", "inpatient"],
  ],
  "infectious-agent": [
    ["E. coli UTI.", "N390 B9620"],
    ["UTI.", "N390"],
  ],
  "treatment-encounter": [
    ["Rectal cancer. Here for chemo cycle 3 today.", "Z5111 C20"],
    ["Rectal cancer. Chemo planned next week.", "C20"],
  ],
  "surgical-aftercare": [
    ["2 wk post op lap appy. Wounds clean.", "Z48815"],
    ["Postop check 1 wk septoplasty, splints out.", "Z48813"],
    ["Lap appy planned in 2 wks.", ""],
    ["POD 10 hernia repair, seroma drained.", "L7634"],
  ],
  "joint-aftercare": [
    ["6 week post op R TKA. Wound healed.", "Z471 Z96651"],
    ["R TKA 2 wks ago, doing well.", "Z471 Z96651"],
    ["R TKA 2019, doing well.", "Z96651"],
  ],
  "neoplasm-course": [
    ["Colon cancer, no evidence of disease, treatment complete.", "Z85038"],
    ["Colon cancer with metastases to liver.", "C189 C787"],
    ["Squamous cell carcinoma of the tonsil. Neck node mets.", "C099 C770"],
    ["Laryngeal cancer, no evidence of disease. Radiation fibrosis.", "L598 Z8521"],
  ],
  "hearing-by-ear": [
    ["SNHL right ear. Mixed hearing loss left ear.", "H90A21 H90A32"],
    ["SNHL right ear. Left ear normal.", "H9041"],
  ],
  "varicose-ulcer": [
    ["Venous ulcer left calf, fat layer exposed. Varicose veins left leg.", "I83022 L97222"],
    ["Diabetic foot ulcer, left heel. Varicose veins left leg.", "E11621 L97429 I8392"],
  ],
  "disc-radiculopathy": [
    ["MRI: L5-S1 disc herniation. Lumbosacral radiculopathy.", "M5117"],
    ["MRI: L5-S1 disc herniation. No radiculopathy.", "M5127"],
  ],
  "drug-events": [
    ["On naproxen as prescribed: NSAID-induced gastric ulcer.", "K259 T39315A"],
    ["Orthostatic hypotension due to meds; hold HCTZ.", "I952 T502X5A"],
    ["Ate some of her grandmother's glipizide. Hypoglycemia.", "T383X1A E160"],
    ["Digoxin toxicity, took double dose by mistake. Nausea.", "T460X1A R110"],
    ["Allergic to lisinopril (angioedema). HTN.", "I10 Z888"],
    ["Rash due to amoxicillin taken as ordered.", "L270 T360X5A"],
    ["Accidental overdose of acetaminophen.", "T391X1A"],
    ["Rash. On amoxicillin.", "R21"],
    ["Trigeminal neuralgia on carbamazepine, hyponatremia from it.", "G500 E871 T421X5A"],
    ["Heavy menses, iron deficiency anemia from it.", "N920 D500"],
    ["Out of losartan for 3 weeks, could not afford it. HTN uncontrolled.", "I10 T465X6A Z91120"],
    ["Rash, stopped amoxicillin. Reviewed meds.", "R21"],
    ["Bipolar I. Lithium tremor, level therapeutic.", "F319 G251 T43595A"],
    ["Osteoporosis due to chronic prednisone for COPD.", "M818 T380X5A J449 Z7952"],
    ["Posterior subcapsular cataracts OU, steroid induced.", "H2633 T380X5A"],
    ["3 yo got into grandma's metoprolol.", "T447X1A"],
    ["Neutropenia after cycle 2 R-CHOP for DLBCL.", "D701 T451X5A C8330"],
    ["Bradycardia due to metoprolol, persistent afib.", "R001 T447X5A I4819"],
  ],
  "long-term-drugs": [
    ["CAD. ASA 81 daily, clopidogrel stopped.", "I2510 Z7982"],
    ["Poison ivy rash. Prednisone taper 12d.", "L237"],
    ["Atrial fibrillation on apixaban.", "I4891 Z7901"],
    ["Atrial fibrillation, not on apixaban.", "I4891"],
    ["Bronchitis, prednisone burst.", "J40"],
    ["Atopic dermatitis, hydrocortisone 2.5%.", "L209"],
    ["Uveitis OD. Prednisolone acetate eye drops.", "H209"],
  ],
  "encounter-reason": [
    ["Annual physical, 45F, exam normal.", "Z0000"],
    ["Colonoscopy for screening: diverticulosis of sigmoid.", "Z1211 K5730"],
    ["T1DM, A1c 6.9. Eye exam normal.", "E109"],
    ["Annual eye exam, normal.", "Z0100"],
    ["Well child check, 4 yo, normal growth.", "Z00129"],
    ["Well child check, 4 yo. Acute otitis media, right.", "Z00121 H6691"],
  ],
  pregnancy: [
    ["G2P1 at 30 weeks with anemia.", "O99013 D649 Z3A30"],
    ["34F G2P2. LMP 2 wks ago. Anemia.", "D649"],
    ["G3P3, heavy bleeding for 3 weeks. Anemia.", "D649"],
    ["Oligohydramnios, 36w.", "O4103X0 Z3A36"],
    ["Anemia, recheck in 12 weeks.", "D649"],
    ["Prior stillbirth at 34 weeks. HTN. Not pregnant.", "I10 Z8759"],
    ["31 weeks, mono/di twins. FGR of twin B.", "O30033 O365932 Z3A31"],
    ["Anemia.", "D649"],
  ],
  "newborn-birth": [
    ["Term newborn, vaginal delivery, born today. Newborn jaundice.", "Z3800 P599", "inpatient"],
    ["Newborn jaundice.", "P599"],
  ],
  "body-mass-index": [
    ["Obesity class 1, BMI 33.4.", "E66811 Z6833"],
    ["Gout. BMI 33.4.", "M109"],
  ],
  "external-causes": [
    ["Left wrist sprain, slipped on ice.", "S63502A W000XXA"],
    ["Gout. Slipped on ice last year.", "M109"],
    [
      "Dropped a frozen turkey on right great toe. Nondisplaced distal phalanx fracture, great toe. Post-op shoe.",
      "S92424A W208XXA",
    ],
    ["Bitten on right hand by her own cat. Laceration right hand.", "S61451A W5501XA"],
    ["Concussion, struck in the head by a soccer ball, no LOC.", "S060X0A W2102XA"],
    ["Right foot drop since peroneal nerve laceration by chainsaw in 2019.", "M21371 S8411XS W293XXS"],
    ["Scar contracture of left palm from old grease burn.", "L905 T23052S X102XXS"],
    ["6 weeks s/p ORIF left bimalleolar ankle fracture.", "S82842D"],
  ],
  "clinical-scores": [
    ["Burn of left hand, second degree, 2% TBSA.", "T23202A T310"],
    ["Gout. NIHSS 4.", "M109"],
  ],
  "injury-aftercare": [
    ["Suture removal. Right forearm laceration, healing well.", "S51811D"],
    ["Suture removal.", "Z4802"],
  ],
  "finished-treatment": [
    ["Follow up pneumonia: resolved, antibiotics completed.", "Z09 Z8701"],
    ["Follow up hypertension. Pneumonia resolved.", "I10"],
  ],
  "lab-value": [
    ["Fatigue. Assessment: Elevated ALT.", "R7401"],
    ["WBC elevated, CRP high. Assessment: Community-acquired pneumonia.", "J189"],
    ["Gout of right knee, uric acid elevated.", "M10061"],
  ],
  status: [
    ["CAD, pacemaker.", "I2510 Z950"],
    ["Pacemaker check.", "Z45018"],
  ],
};

describe("a rule", () => {
  const listed = rules.flatMap(({ id }) =>
    (cases[id] ?? []).map(([text, codes, setting]) => ({ id, text, codes, setting })),
  );
  it.each(listed)("$id: $text", ({ text, codes, setting }) => {
    expect(coded(text, setting)).toBe(codes);
  });

  it("has a text that it works on and one that it leaves alone", () => {
    expect(rules.filter(({ id }) => (cases[id] ?? []).length < 2).map(({ id }) => id)).toEqual([]);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it("is in the catalog, whichever file it stands in", async () => {
    const folder = new URL("../../../shared/coding/rules/", import.meta.url);
    for (const file of readdirSync(folder)) {
      const exported: Readonly<Record<string, unknown>> = await import(new URL(file, folder).href);
      for (const value of Object.values(exported)) {
        if (typeof value === "object" && value !== null && "apply" in value) expect(rules, file).toContain(value);
      }
    }
  });
});
