import type { Vocabulary } from "./row.ts";

/** Bladder, urethra and male organs, by kind and cause. */
export const urology: Vocabulary = {
  id: "urinary",
  source: "ICD-10-CM Guidelines FY2026 I.B.2, I.B.13",
  rows: [
    // Kidney and ureter
    ["hydroureter", "N13.4"],
    ["obstructive uropathy", "N13.9"],
    ["renal infarct|renal infarction", "N28.0"],
    ["urethral stone|urethral calculus", "N21.1"],
    ["bosniak 1 cyst|bosniak 2 cyst|bosniak ii cyst|bosniak i cyst|complex renal cyst", "N28.1"],
    ["ureterocele", "N28.89|Q62.31", { congenital: "Q62.31" }],
    ["congenital hydronephrosis|antenatal hydronephrosis|prenatal hydronephrosis", "Q62.0"],
    ["solitary kidney congenital|congenital solitary kidney|renal agenesis|unilateral renal agenesis", "Q60.0"],
    ["posterior urethral valves|puv", "Q64.2"],
    ["megaureter", "N28.82", { congenital: "Q62.2" }],
    ["nephroptosis", "N28.83"],
    ["medullary sponge kidney", "Q61.5"],
    [
      "duplicated collecting system|duplex collecting system|duplex kidney",
      "Q62.5|Q63.0",
      { "duplex kidney": "Q63.0" },
    ],
    // Bladder
    ["ic bps", "N30.10", { "hematuria|&hematuria": "N30.11" }],

    ["chronic cystitis", "N30.20", { "&hematuria": "N30.21" }],
    ["trigonitis", "N30.30"],
    ["bcg cystitis", "N30.80", { "&hematuria": "N30.81" }],
    [
      "atonic bladder|flaccid bladder|areflexic bladder|flaccid neurogenic bladder|hypotonic bladder|acontractile bladder|detrusor areflexia",
      "N31.2",
    ],
    ["reflex neurogenic bladder|reflex bladder", "N31.1"],
    ["uninhibited neuropathic bladder|uninhibited bladder", "N31.0"],
    ["underactive bladder|detrusor underactivity|underactive detrusor|detrusor hypoactivity", "N31.2"],
    ["detrusor sphincter dyssynergia|dsd|bladder sphincter dyssynergia", "N36.44"],
    ["bladder neck contracture|bladder neck stenosis|bnc", "N32.0"],
    ["colovesical fistula|enterovesical fistula|vesicoenteric fistula", "N32.1"],

    ["bladder spasm", "N32.89"],
    ["trabeculated bladder|bladder trabeculation", "N32.89"],
    ["intrinsic sphincter deficiency|isd", "N36.42", { "hypermobility|&hypermobility": "N36.43" }],
    ["urethral hypermobility|hypermobile urethra", "N36.41"],
    // Voiding
    ["post void dribbling|postvoid dribbling|post void dribble|post micturition dribble|terminal dribbling", "N39.43"],
    ["bed wetting", "N39.44"],
    ["continuous incontinence|continuous urinary leakage|continuous leakage", "N39.45"],
    ["coital incontinence", "N39.491"],
    ["insensible incontinence|incontinence without sensory awareness|unaware incontinence", "N39.42"],
    ["straining to void|straining to urinate|strains to void", "R39.16"],
    ["split stream|splitting of stream|spraying of stream|sprayed stream", "R39.13"],
    ["incomplete voiding|feeling of incomplete emptying|sensation of incomplete emptying", "R39.14"],
    [
      "urgency",
      "",
      {
        "&bph|luts|nocturia|weak stream|dysuria|incontinence|oab|urinary|voiding|prostate|incomplete emptying|bladder|retention|frequency|hesitancy":
          "R39.15",
      },
    ],
    [
      "frequency",
      "",
      {
        "&bph|luts|nocturia|weak stream|dysuria|incontinence|oab|urinary|voiding|prostate|incomplete emptying|bladder|retention|urgency|hesitancy":
          "R35.0",
      },
    ],
    [
      "hesitancy",
      "",
      {
        "&bph|luts|nocturia|weak stream|dysuria|incontinence|oab|urinary|voiding|prostate|incomplete emptying|bladder|retention|urgency|frequency":
          "R39.11",
      },
    ],
    [
      "straining",
      "",
      {
        "&bph|luts|nocturia|weak stream|dysuria|incontinence|oab|urinary|voiding|prostate|incomplete emptying|bladder|retention|urgency|frequency":
          "R39.16",
      },
    ],
    ["double voiding|need to immediately re void", "R39.191"],
    ["nocturnal polyuria", "R35.81"],
    ["sterile pyuria", "R82.81"],
    // Urethra
    [
      "meatal stenosis|urethral meatal stenosis|meatal stricture",
      "N35.911",
      { "congenital|&infant|newborn": "Q64.33", "postprocedural|post circumcision|&after circumcision": "N99.110" },
    ],
    [
      "bulbar urethral stricture|bulbar stricture|bulbous urethral stricture|bulbous stricture",
      "N35.912",
      {
        "post traumatic|traumatic|&straddle injury": "N35.011",
        "postprocedural|after turp|post turp|iatrogenic": "N99.111",
      },
    ],
    ["membranous urethral stricture", "N35.913"],
    ["anterior urethral stricture|penile urethral stricture|pendulous urethral stricture", "N35.914"],
    [
      "postprocedural urethral stricture|urethral stricture after turp|iatrogenic urethral stricture|urethral stricture post turp",
      "N99.114",
    ],
    ["post traumatic urethral stricture|traumatic urethral stricture", "N35.014"],
    ["urethral fistula|urethrocutaneous fistula", "N36.0"],
    // Prostate
    ["chronic prostatitis|chronic bacterial prostatitis|cp cpps", "N41.1"],
    ["acute prostatitis|acute bacterial prostatitis", "N41.0"],
    ["prostate abscess|prostatic abscess", "N41.2"],
    ["granulomatous prostatitis", "N41.4"],
    ["prostatodynia", "N42.81"],
    ["prostatic calculi|prostate stones|prostatic calcification|prostatic stone", "N42.0"],
    ["hgpin|prostatic intraepithelial neoplasia|high grade pin|pin prostate", "N42.31"],
    ["atypical small acinar proliferation|asap prostate", "N42.32"],
    ["prostate cyst|prostatic cyst|utricle cyst", "N42.83"],
    [
      "psa recurrence|psa failure|biochemical failure|rising psa after prostatectomy|rising psa after radiation",
      "R97.21",
    ],
    // Scrotum and testis
    ["infected hydrocele", "N43.1"],
    ["epididymal cyst|cyst of epididymis", "N50.3"],
    ["torsion of appendix testis|torsed appendix testis|appendix testis torsion|appendiceal torsion testis", "N44.03"],
    ["testicular atrophy|atrophic testis|atrophic testicle", "N50.0"],
    ["scrotal hematoma", "N50.1|S30.22X~"],
    ["scrotal abscess|scrotal cellulitis|cellulitis of scrotum|abscess of scrotum", "N49.2"],
    ["fournier gangrene|fournier", "N49.3"],
    ["testicular microlithiasis", "N50.89"],
    ["scrotal swelling|testicular swelling", "N50.89"],
    ["retractile testis|retractile testicle|retractile testes", "Q55.22"],
    ["inguinal testis|undescended testis inguinal|inguinal undescended testis", "Q53.112", { bilateral: "Q53.212" }],
    // Penis and sexual function
    [
      "bxo|balanitis xerotica obliterans|lichen sclerosus of penis|penile lichen sclerosus|leukoplakia of penis",
      "N48.0",
    ],
    ["peyronie|penile plaque|penile curvature acquired|acquired penile curvature", "N48.6"],
    ["redundant foreskin|redundant prepuce|frenulum breve|short frenulum", "N47.8"],
    ["chordee|congenital penile curvature", "Q54.4"],
    ["coronal hypospadias|glanular hypospadias|distal hypospadias|subcoronal hypospadias", "Q54.0"],
    ["penile hypospadias|midshaft hypospadias", "Q54.1"],
    ["penoscrotal hypospadias", "Q54.2"],
    ["venous leak|corporovenous occlusive dysfunction|veno occlusive dysfunction", "N52.02"],
    [
      "vasculogenic ed|vasculogenic impotence|arteriogenic ed|arteriogenic impotence|vasculogenic erectile dysfunction",
      "N52.01",
    ],
    ["drug induced ed|medication induced ed|drug induced erectile dysfunction", "N52.2"],
    ["psychogenic ed|psychogenic erectile dysfunction|psychogenic impotence", "F52.21"],
    ["ed after radiation|ed after xrt|erectile dysfunction after radiation", "N52.35"],
    ["ed after brachytherapy|erectile dysfunction after brachytherapy", "N52.36"],
    ["retrograde ejaculation", "N53.14"],
    ["delayed ejaculation|retarded ejaculation", "N53.11"],
    ["painful ejaculation", "N53.12"],
    ["hypoactive sexual desire", "R68.82"],
    ["nonobstructive azoospermia", "N46.01", { "obstructive + !nonobstructive": "N46.023" }],
    ["obstructive azoospermia", "N46.023"],
    ["oligozoospermia|low sperm count", "N46.11"],
    // Devices, absent organs and what is done for them
    [
      "ileal conduit|urostomy|pcn tube|percutaneous nephrostomy",
      "Z93.6",
      { "change|changed|exchange|exchanged": "Z43.6" },
    ],
    [
      "suprapubic tube|sp tube|suprapubic cystostomy",
      "Z93.59",
      { "change|changed|exchange|exchanged|&change|changed|exchange": "Z43.5" },
    ],
    ["mitrofanoff|appendicovesicostomy", "Z93.52"],
    [
      "artificial urinary sphincter|penile prosthesis|inflatable penile prosthesis|ipp|ureteral stent|ureteral stent in place|double j stent|jj stent|urethral sling",
      "Z96.0",
      { "placed|placement|removed|removal|&removed|removal|placed": "" },
    ],
    [
      "foley change|foley exchange|catheter exchange|catheter removal|foley removed|foley removal|voiding trial|trial of void",
      "Z46.6",
      { "voiding trial|trial of void": "" },
    ],
    ["nephrectomy status|absent kidney|s/p radical nephrectomy", "Z90.5"],
    ["s/p cystectomy|s/p radical cystectomy", "Z90.6"],
    ["s/p radical orchiectomy", "Z90.79"],
    ["prior vasectomy", "Z98.52"],
    ["post vasectomy semen analysis|post vasectomy check|semen analysis post vasectomy|pvsa", "Z30.8"],
    ["circumcision request|routine circumcision|desires circumcision", "Z41.2"],
  ],
};
