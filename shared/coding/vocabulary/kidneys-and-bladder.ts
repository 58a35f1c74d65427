import type { Vocabulary } from "./row.ts";

/** Kidneys, bladder and prostate, in words that are less common. */
export const kidneysAndBladder: Vocabulary = {
  id: "urinary",
  source: "ICD-10-CM Guidelines FY2026 I.C.14",
  rows: [
    ["ckd g1|g1 ckd|ckd stage g1", "N18.1"],
    ["ckd g2|g2 ckd|ckd stage g2", "N18.2"],
    ["ckd g3a|g3a ckd|ckd stage g3a|ckd g3a a1|ckd g3aa1|ckd g3aa2|ckd g3aa3", "N18.31"],
    ["ckd g3b|g3b ckd|ckd stage g3b|ckd g3ba1|ckd g3ba2|ckd g3ba3", "N18.32"],
    ["ckd g3|g3 ckd|ckd stage g3", "N18.30"],
    ["ckd g4|g4 ckd|ckd stage g4|ckd g4a1|ckd g4a2|ckd g4a3|severe ckd", "N18.4"],
    ["ckd g5|g5 ckd|ckd stage g5", "N18.5"],
    [
      "cri|crf|chronic renal failure|chronic kidney failure",
      "N18.9",
      { "stage 4|stage iv": "N18.4", "stage 5|stage v": "N18.5" },
    ],
    ["prerenal azotemia|pre renal azotemia|prerenal uremia", "R39.2"],
    [
      "tubulointerstitial nephritis|tin nephritis|acute tubulointerstitial nephritis",
      "N12",
      { acute: "N10", chronic: "N11.9" },
    ],
    ["mcd", "", { "~nephrotic|proteinuria|kidney|podocyte|renal": "N04.0" }],
    ["igan|iga nephritis", "N02.B9|N02.8"],
    [
      "htn nephrosclerosis|hypertension nephrosclerosis|arterionephrosclerosis|arteriolar nephrosclerosis|hypertensive arterionephrosclerosis",
      "#htn-ckd",
    ],
    [
      "ckd mineral bone disease|ckd mineral and bone disorder|ckd mbd|mineral bone disease of ckd|mineral bone disorder",
      "N25.81|N25.89",
      { "!pth|hyperparathyroidism|hpt": "N25.0" },
    ],
    [
      "metabolic acidosis of ckd|acidosis of ckd|metabolic acidosis due to ckd|ckd metabolic acidosis",
      "E87.22 + N18.9",
      { "&ckd 3|ckd 4|ckd 5|stage|esrd|ckd 3a|ckd 3b": "E87.22" },
    ],
    ["rta|renal tubular acidosis|rta type 4|rta type 1|distal rta|type iv rta", "N25.89"],
    ["low bicarb|low bicarbonate|bicarb low", "E87.20|E87.29"],
    [
      "nagma|non anion gap metabolic acidosis|non gap acidosis|nongap acidosis|anion gap metabolic acidosis|agma",
      "E87.29|E87.20",
    ],
    [
      "s/p ktx|ktx|s/p lrkt|s/p lurt|s/p lrrt|living donor kidney transplant|deceased donor kidney transplant|lrkt|lurkt",
      "Z94.0",
      { "waitlist|listed|eval|evaluation|candidate|workup": "" },
    ],
    [
      "renal allograft rejection|kidney allograft rejection|renal transplant rejection|allograft rejection kidney|kidney rejection",
      "T86.11",
    ],
    [
      "failed renal allograft|failed kidney transplant|kidney transplant failure|renal allograft failure|failed renal transplant|failing allograft kidney|renal graft failure",
      "T86.12",
    ],
    ["chronic allograft nephropathy|chronic allograft dysfunction kidney", "T86.19"],
    [
      "av fistula malfunction|avf malfunction|malfunctioning av fistula|poorly functioning avf|fistula malfunction",
      "T82.590~",
    ],
    [
      "thrombosed av graft|clotted av graft|av graft thrombosis|clotted graft dialysis|thrombosed avg|clotted avg|clotted avf|avf thrombosis|thrombosed avf|thrombosed av fistula|clotted av fistula|av fistula thrombosis",
      "T82.868~",
    ],
    [
      "infected dialysis catheter|dialysis catheter infection|hd catheter infection|permcath infection|tunneled catheter infection",
      "T82.7XX~",
    ],
    [
      "hd catheter malfunction|dialysis catheter malfunction|permcath malfunction|malfunctioning dialysis catheter|malfunctioning permcath",
      "T82.41X~",
    ],
    [
      "slow stream|slow urinary stream|decreased stream|poor stream|decreased force of stream|weak urine stream",
      "R39.12",
    ],
    [
      "intermittent stream|intermittency of stream|urinary intermittency|splayed stream|split stream",
      "R39.198|R39.19",
      { "splayed|split": "R39.13" },
    ],
    ["urgency of urination|urge to urinate|urinary urge", "R39.15"],
    [
      "ed s/p prostatectomy|ed post prostatectomy|ed after prostatectomy|ed following prostatectomy|impotence after prostatectomy|ed following radical prostatectomy|post prostatectomy ed|postprostatectomy ed|ed s/p ralp|ed s/p rrp",
      "N52.31",
    ],
    ["arteriogenic ed|arteriogenic erectile dysfunction|vasculogenic erectile dysfunction", "N52.01|N52.03"],
    ["ED", "", { "~erectile|erections|erection|impotence|cavernous|penile|stiffness|intercourse": "N52.9" }],
    ["hematospermia|blood in semen|bloody semen|blood in ejaculate", "R36.1"],
    [
      "stone with hydroureteronephrosis|ureteral stone with hydroureteronephrosis|uvj stone with hydroureteronephrosis|upj stone with hydronephrosis|uvj stone with hydronephrosis|stone with hydronephrosis|stone with mild hydro|obstructing stone with hydronephrosis|obstructing ureteral stone|obstructing uvj stone|obstructing upj stone",
      "N13.2",
    ],
    ["aur", "R33.9", { "~bph|prostate": "R33.8" }],
    ["frequent uti|recurring uti|multiple uti", "N39.0", { "history|hx": "Z87.440" }],
    ["cpps", "", { "~prostat|prostatitis|perineal|pelvic|urology|ejaculation": "N41.1" }],
    ["pca", "", { "~gleason|psa|prostate|adt|prostatectomy|bx": "C61" }],
    ["abnormal dre|abnormal digital rectal exam", "R39.89|R19.8", { nodule: "N40.2" }],
    ["ic bps|ic/bps", "N30.10"],
    ["detrusor overactivity|detrusor instability|idiopathic detrusor overactivity", "N32.81"],
    [
      "penile lesion|lesion of penis|lesion penis|lesion on penis|penile bump|penile sore",
      "N48.9",
      { "&sore|ulcer|ulcers": "N48.5" },
    ],
    [
      "genital lesion|genital sore|genital sores",
      "N50.9",
      { "~woman|vulva|vagina|female|she|her|gyn|labia": "N90.89" },
    ],
    ["ngu|non gonococcal urethritis|nongonococcal urethritis", "N34.1"],
    ["post obstructive diuresis|postobstructive diuresis", "R35.89"],
    ["foley trauma|traumatic foley|traumatic catheterization", "S37.39X~|S37.30X~"],
    [
      "blocked foley|clogged foley|foley obstruction|foley not draining|obstructed foley|catheter not draining",
      "T83.091~",
    ],
    ["post void dribbling|postvoid dribbling|terminal dribbling", "N39.43"],
    ["hydroureteronephrosis|hydroureter", "N13.4", { hydroureteronephrosis: "N13.30" }],
    ["renal colic|ureteral colic", "N23"],
    ["renal infarct|renal infarction", "N28.0"],
    ["renal artery stenosis|ras renal", "I70.1"],
    ["cast nephropathy|myeloma kidney|light chain nephropathy", "N16", { "~myeloma": "C90.00 + N16" }],
    ["medullary sponge kidney", "Q61.5"],
    ["alport|alport syndrome", "Q87.81"],
    ["horseshoe kidney|pelvic kidney", "Q63.1", { pelvic: "Q63.2" }],
    ["thin basement membrane|thin basement membrane disease", "N02.9|N02.8"],
  ],
};
