import type { Vocabulary } from "./row.ts";

/** Findings and complaints of a pregnancy that take their code from its weeks, in words that are less common. */
export const pregnancyByWeeks: Vocabulary = {
  id: "pregnancy",
  source: "ICD-10-CM Guidelines FY2026 I.C.15",
  rows: [
    ["high risk pregnancy|high risk ob|high risk prenatal|supervision of high risk pregnancy", "#tri:O09.9[1,2,3,0]"],
    ["multigravida ama|multip ama|ama multigravida|ama multip|ama multiparous", "#tri:O09.52[1,2,3,9]"],
    ["primigravida ama|ama primigravida|ama primip|ama nullip", "#tri:O09.51[1,2,3,9]"],
    ["elderly multigravida|advanced maternal age multigravida", "#tri:O09.52[1,2,3,9]"],
    ["elderly primigravida|advanced maternal age primigravida", "#tri:O09.51[1,2,3,9]"],
    [
      "history of stillbirth|hx of stillbirth|hx stillbirth|prior stillbirth|h/o stillbirth|prior iufd|hx iufd|prior fetal demise|h/o iufd|prior neonatal death|previous stillbirth",
      "Z87.59",
      {
        "~weeks|week|iup|ega|prenatal|rob|pregnancy|nst|g2p1|g3p2|g3p1|g4p2|g4p3": "#tri:O09.29[1,2,3,9]",
      },
    ],
    [
      "short interval pregnancy|short interpregnancy interval|short pregnancy interval|short interconception interval",
      "#tri:O09.89[1,2,3,9]",
    ],
    [
      "pregnancy with iud in place|pregnant with iud|pregnancy with iud|iud in place in pregnancy|retained iud in pregnancy|iup with iud in situ|iud in situ with pregnancy",
      "#tri:O26.3[1,2,3,0]",
    ],
    [
      "abnormal 1 hour gtt|abnormal 1 hr gtt|abnormal glucola|elevated glucola|failed glucola|failed 1 hr gtt|failed 1 hour|failed 1 hr|failed 1hr|abnormal 1hr|elevated 1 hour gct|elevated 1 hr gct|abnormal gct|abnormal glucose challenge|failed glucose challenge|elevated 1 hr glucose|abnormal glucose tolerance in pregnancy|abnormal 1h gtt|elevated gct|failed gct",
      "O99.810",
    ],
    [
      "vaginal spotting in pregnancy|spotting in pregnancy|spotting in early pregnancy|first trimester spotting|spotting first trimester|second trimester spotting",
      "#tri:O26.85[1,2,3,9]",
    ],
    [
      "pregnancy of unknown location|pregnancy of unknown anatomic location|pregnancy unknown location",
      "#tri:O26.89[1,2,3,9]",
    ],
    [
      "pregnancy of unknown viability|pregnancy of uncertain viability|viability uncertain|uncertain viability|iup of uncertain viability|iupuv|inconclusive fetal viability|inconclusive viability",
      "O36.80X0",
    ],
    ["placenta increta", "#tri:O43.22[1,2,3,9]"],
    ["placenta percreta", "#tri:O43.23[1,2,3,9]"],
    ["placenta accreta|placenta accreta spectrum|accreta", "#tri:O43.21[1,2,3,9]"],
    ["velamentous cord insertion|velamentous insertion|velamentous cord", "#tri:O43.12[1,2,3,9]"],
    ["circumvallate placenta", "#tri:O43.11[1,2,3,9]"],
    ["marginal cord insertion", "#tri:O43.19[1,2,3,9]"],
    [
      "fibroids in pregnancy|uterine fibroids in pregnancy|fibroid uterus in pregnancy|fibroids affecting pregnancy|leiomyoma in pregnancy|fibroid in pregnancy",
      "#tri:O34.1[1,2,3,0] + D25.9",
    ],
    [
      "classical cesarean scar|prior classical cesarean|previous classical cesarean|hx classical cesarean|prior classical c/s|classical c section scar",
      "O34.212|Z98.891",
    ],
    ["mono mono twins|mo mo twins|momo twins|monoamniotic twins|mono mono|mo mo", "#tri:O30.01[1,2,3,9]"],
    ["quadruplets|quadruplet pregnancy", "#tri:O30.20[1,2,3,9]"],
    [
      "fetal anomaly|fetal cns anomaly|fetal ventriculomegaly|fetal hydrocephalus|ventriculomegaly of fetus",
      "O35.9XX0",
      {
        "cns|ventriculomegaly|hydrocephalus|brain": "O35.00X0",
        "cardiac|heart": "O35.BXX0",
        "renal|kidney": "O35.EXX0",
      },
    ],
    [
      "echogenic bowel|fetal echogenic bowel|choroid plexus cyst|echogenic intracardiac focus|eif|abnormal anatomy us|abnormal anatomy scan|soft marker on us|abnormal prenatal ultrasound|abnormal fetal ultrasound|thickened nuchal translucency|increased nuchal translucency|increased nt",
      "O28.3",
    ],
    [
      "abnormal quad screen|positive quad screen|abnormal afp|elevated msafp|elevated maternal serum afp|abnormal msafp|abnormal maternal serum screen|abnormal first trimester screen|positive first trimester screen|+ quad screen",
      "O28.1",
      { "chromosome|trisomy": "O28.5" },
    ],
    [
      "abnormal nipt|positive nipt|nipt positive|high risk nipt|abnormal cell free dna|positive cell free dna|nipt high risk|abnormal cfdna",
      "O28.5",
    ],
    ["pupps|puppp|pruritic urticarial papules and plaques of pregnancy|polymorphic eruption of pregnancy", "O26.86"],
    [
      "proteinuria in pregnancy|gestational proteinuria|pregnancy proteinuria|proteinuria of pregnancy",
      "#tri:O12.1[1,2,3,0]",
    ],
    [
      "excess weight gain in pregnancy|excessive gestational weight gain|excess weight gain pregnancy|excessive weight gain pregnancy",
      "#tri:O26.0[1,2,3,0]",
    ],
    [
      "low weight gain in pregnancy|inadequate weight gain in pregnancy|poor weight gain in pregnancy|inadequate gestational weight gain",
      "#tri:O26.1[1,2,3,0]",
    ],
    ["prolonged pregnancy", "O48.1"],
    [
      "back pain in pregnancy|low back pain in pregnancy|lbp in pregnancy|low back pain of pregnancy",
      "#tri:O26.89[1,2,3,9] + M54.50",
    ],
    ["sciatica in pregnancy", "#tri:O26.89[1,2,3,9] + M54.30"],
    ["headache in pregnancy", "#tri:O26.89[1,2,3,9] + R51.9"],
    ["fatigue in pregnancy|pregnancy fatigue", "#tri:O26.81[1,2,3,9]"],
    ["leg cramps in pregnancy", "#tri:O26.89[1,2,3,9] + R25.2"],
    ["constipation in pregnancy", "#tri:O99.61[1,2,3,9] + K59.00"],
    ["herpes gestationis|pemphigoid gestationis", "#tri:O26.4[1,2,3,0]"],
    ["supine hypotension syndrome|maternal hypotension syndrome", "#tri:O26.5[1,2,3,0]"],
    ["baby blues|postpartum blues|maternity blues", "O90.6"],
    [
      "retained placental fragments|retained placenta fragments|retained membranes|retained placenta without hemorrhage",
      "O73.1",
      { "hemorrhage|pph|bleeding": "O72.2" },
    ],
    ["postpartum urinary retention|urinary retention postpartum|pp urinary retention", "O90.89 + R33.8"],
    ["postpartum dvt|puerperal dvt|dvt postpartum|deep vein thrombosis postpartum", "O87.1"],
    ["postpartum hemorrhoids|hemorrhoids postpartum|hemorrhoids after delivery", "O87.2"],
    ["postpartum thyroiditis", "O90.5"],
    ["twin to twin transfusion|twin twin transfusion|ttts", "#tri:O43.02[1,2,3,9]"],
    ["feels flutter|feels flutters|feeling flutters|feeling flutter|fetal flutter|flutters felt", ""],
    ["previa resolved|resolved previa|placenta previa resolved", ""],
    ["nuchal translucency screening|nt scan|nt screening|nuchal translucency us", "Z36.82"],
    [
      "anatomy scan|anatomy us|anatomy ultrasound|antenatal screening for malformations|screening for fetal malformations|fetal anatomy survey",
      "",
      { "here for|encounter|screening": "Z36.3" },
    ],
    ["antenatal screening for gbs|gbs screening|gbs screen", "", { "here for|encounter": "Z36.85" }],
    ["childbirth class|childbirth education|childbirth instruction|lamaze class", "Z32.2"],
    [
      "prenatal pediatric visit|prebirth pediatrician visit|prenatal visit with pediatrician|meet the pediatrician",
      "Z76.81",
    ],
    ["gestational carrier|surrogate pregnancy", "Z33.3"],
    ["dating us|dating ultrasound|uncertain dates", "", { "here for|encounter|uncertain dates": "Z36.87" }],
  ],
};
