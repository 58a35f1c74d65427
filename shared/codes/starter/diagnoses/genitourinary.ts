/** Kidneys, bladder, breast and genital organs, chapter 14: codes and our short titles, as `starterDiagnoses` reads them. */
export const genitourinary = `
N00 |9 Acute nephritic syndrome with unspecified morphologic changes
N02 |9 Recurrent and persistent hematuria with unspecified morphologic changes
N03 |9 Chronic nephritic syndrome with unspecified morphologic changes
N04 |9 Nephrotic syndrome with unspecified morphologic changes
N05 |9 Unspecified nephritic syndrome with unspecified morphologic changes
N10 | Acute pyelonephritis
N11 |0 Nonobstructive reflux-associated chronic pyelonephritis |1 Chronic obstructive pyelonephritis |8 Other chronic tubulo-interstitial nephritis
N11 |9 Chronic tubulo-interstitial nephritis, unspecified
N12 | Tubulo-interstitial nephritis, not specified as acute or chronic
N13 |0 Hydronephrosis with ureteropelvic junction obstruction |2 Hydronephrosis with renal and ureteral calculous obstruction |30 Unspecified hydronephrosis
N13 |39 Other hydronephrosis |70 Vesicoureteral-reflux, unspecified |71 Vesicoureteral-reflux without reflux nephropathy
N13 |721 Vesicoureteral-reflux with reflux nephropathy without hydroureter, unilateral
N13 |722 Vesicoureteral-reflux with reflux nephropathy without hydroureter, bilateral
N13 |729 Vesicoureteral-reflux with reflux nephropathy without hydroureter, unspecified
N13 |731 Vesicoureteral-reflux with reflux nephropathy with hydroureter, unilateral
N13 |732 Vesicoureteral-reflux with reflux nephropathy with hydroureter, bilateral
N13 |739 Vesicoureteral-reflux with reflux nephropathy with hydroureter, unspecified |9 Obstructive and reflux uropathy, unspecified
N17 |0 Acute kidney failure with tubular necrosis |1 Acute kidney failure with acute cortical necrosis |2 Acute kidney failure with medullary necrosis
N17 |8 Other acute kidney failure |9 Acute kidney failure, unspecified
N18 |1 Chronic kidney disease, stage 1 |2 Chronic kidney disease, stage 2 (mild) |30 Chronic kidney disease, stage 3 unspecified
N18 |31 Chronic kidney disease, stage 3a |32 Chronic kidney disease, stage 3b |4 Chronic kidney disease, stage 4 (severe) |5 Chronic kidney disease, stage 5
N18 |6 End stage renal disease |9 Chronic kidney disease, unspecified
N19 | Unspecified kidney failure
N20 |0 Calculus of kidney |1 Calculus of ureter |2 Calculus of kidney with calculus of ureter |9 Urinary calculus, unspecified
N21 |0 Calculus in bladder |1 Calculus in urethra |8 Other lower urinary tract calculus |9 Calculus of lower urinary tract, unspecified
N23 | Unspecified renal colic
N25 |81 Secondary hyperparathyroidism of renal origin
N26 |1 Atrophy of kidney (terminal) |2 Page kidney |9 Renal sclerosis, unspecified
N28 |0 Ischemia and infarction of kidney |1 Cyst of kidney, acquired |81 Hypertrophy of kidney |82 Megaloureter |83 Nephroptosis |84 Pyelitis cystica
N28 |85 Pyeloureteritis cystica |86 Ureteritis cystica |89 Other disorders of kidney and ureter |9 Disorder of kidney and ureter, unspecified
N30 |00 Acute cystitis without hematuria |01 Acute cystitis with hematuria |10 Interstitial cystitis (chronic) without hematuria
N30 |11 Interstitial cystitis (chronic) with hematuria |20 Other chronic cystitis without hematuria |21 Other chronic cystitis with hematuria
N30 |30 Trigonitis without hematuria |31 Trigonitis with hematuria |40 Irradiation cystitis without hematuria |41 Irradiation cystitis with hematuria
N30 |80 Other cystitis without hematuria |81 Other cystitis with hematuria |90 Cystitis, unspecified without hematuria |91 Cystitis, unspecified with hematuria
N31 |0 Uninhibited neuropathic bladder, NEC |1 Reflex neuropathic bladder, NEC |2 Flaccid neuropathic bladder, NEC |8 Other neuromuscular dysfunction of bladder
N31 |9 Neuromuscular dysfunction of bladder, unspecified
N32 |0 Bladder-neck obstruction |1 Vesicointestinal fistula |2 Vesical fistula, NEC |3 Diverticulum of bladder |81 Overactive bladder
N32 |89 Other disorders of bladder |9 Bladder disorder, unspecified
N34 |0 Urethral abscess |1 Nonspecific urethritis |2 Other urethritis |3 Urethral syndrome, unspecified
N35 |911 Unspecified urethral stricture, male, meatal |912 Unspecified bulbous urethral stricture, male |913 Unspecified membranous urethral stricture, male
N35 |914 Unspecified anterior urethral stricture, male |916 Unspecified urethral stricture, male, overlapping sites
N35 |919 Unspecified urethral stricture, male, unspecified site |92 Unspecified urethral stricture, female
N36 |0 Urethral fistula |1 Urethral diverticulum |2 Urethral caruncle |41 Hypermobility of urethra |42 Intrinsic sphincter deficiency (ISD)
N36 |43 Combined hypermobility of urethra and intrinsic sphincter deficiency |44 Muscular disorders of urethra |5 Urethral false passage
N36 |8 Other disorders of urethra |9 Urethral disorder, unspecified
N39 |0 Urinary tract infection, site not specified |3 Stress incontinence (female) (male) |41 Urge incontinence |42 Incontinence without sensory awareness
N39 |43 Post-void dribbling |44 Nocturnal enuresis |45 Continuous leakage |46 Mixed incontinence |490 Overflow incontinence |491 Coital incontinence
N39 |492 Postural (urinary) incontinence |498 Other urinary incontinence |8 Other disorders of urinary system |9 Disorder of urinary system, unspecified
N40 |0 Benign prostatic hyperplasia without lower urinary tract symptoms |1 Benign prostatic hyperplasia with lower urinary tract symptoms
N40 |2 Nodular prostate without lower urinary tract symptoms |3 Nodular prostate with lower urinary tract symptoms
N41 |0 Acute prostatitis |1 Chronic prostatitis |2 Abscess of prostate |3 Prostatocystitis |4 Granulomatous prostatitis
N41 |8 Other inflammatory diseases of prostate |9 Inflammatory disease of prostate, unspecified
N42 |0 Calculus of prostate |1 Congestion and hemorrhage of prostate |30 Unspecified dysplasia of prostate |31 Prostatic intraepithelial neoplasia
N42 |32 Atypical small acinar proliferation of prostate |39 Other dysplasia of prostate |81 Prostatodynia syndrome |82 Prostatosis syndrome |83 Cyst of prostate
N42 |89 Other disorders of prostate |9 Disorder of prostate, unspecified
N43 |0 Encysted hydrocele |1 Infected hydrocele |2 Other hydrocele |3 Hydrocele, unspecified |40 Spermatocele of epididymis, unspecified
N43 |41 Spermatocele of epididymis, single |42 Spermatocele of epididymis, multiple
N44 |00 Torsion of testis, unspecified |01 Extravaginal torsion of spermatic cord |02 Intravaginal torsion of spermatic cord |03 Torsion of appendix testis
N44 |04 Torsion of appendix epididymis |1 Cyst of tunica albuginea testis |2 Benign cyst of testis |8 Other noninflammatory disorders of the testis
N45 |1 Epididymitis |2 Orchitis |3 Epididymo-orchitis |4 Abscess of epididymis or testis
N46 |01 Organic azoospermia |021 Azoospermia due to drug therapy |022 Azoospermia due to infection |023 Azoospermia due to obstruction of efferent ducts
N46 |024 Azoospermia due to radiation |025 Azoospermia due to systemic disease |029 Azoospermia due to other extratesticular causes |11 Organic oligospermia
N46 |121 Oligospermia due to drug therapy |122 Oligospermia due to infection |123 Oligospermia due to obstruction of efferent ducts
N46 |124 Oligospermia due to radiation |125 Oligospermia due to systemic disease |129 Oligospermia due to other extratesticular causes |8 Other male infertility
N46 |9 Male infertility, unspecified
N47 |0 Adherent prepuce, newborn |1 Phimosis |2 Paraphimosis |3 Deficient foreskin |4 Benign cyst of prepuce |5 Adhesions of prepuce and glans penis
N47 |6 Balanoposthitis |7 Other inflammatory diseases of prepuce |8 Other disorders of prepuce
N48 |1 Balanitis |30 Priapism, unspecified |31 Priapism due to trauma |32 Priapism due to disease classified elsewhere |33 Priapism, drug-induced
N48 |39 Other priapism |6 Induration penis plastica |9 Disorder of penis, unspecified
N49 |0 Inflammatory disorders of seminal vesicle |1 Inflammatory disorders of spermatic cord, tunica vaginalis and vas deferens
N49 |2 Inflammatory disorders of scrotum |3 Fournier gangrene |8 Inflammatory disorders of other male genital organs
N49 |9 Inflammatory disorder of unspecified male genital organ
N50 |0 Atrophy of testis |1 Vascular disorders of male genital organs |3 Cyst of epididymis |81<e> % testicular pain |819 Testicular pain, unspecified
N50 |82 Scrotal pain |89 Other disorders of the male genital organs |9 Disorder of male genital organs, unspecified
N52 |01 Erectile dysfunction due to arterial insufficiency |02 Corporo-venous occlusive erectile dysfunction
N52 |03 Combined arterial insufficiency and corporo-venous occlusive erectile dysfunction |1 Erectile dysfunction due to diseases classified elsewhere
N52 |2 Drug-induced erectile dysfunction |31 Erectile dysfunction following radical prostatectomy |32 Erectile dysfunction following radical cystectomy
N52 |33 Erectile dysfunction following urethral surgery |34 Erectile dysfunction following simple prostatectomy
N52 |35 Erectile dysfunction following radiation therapy |36 Erectile dysfunction following interstitial seed therapy
N52 |37 Erectile dysfunction following prostate ablative therapy |39 Other and unspecified postprocedural erectile dysfunction |8 Other male erectile dysfunction
N52 |9 Male erectile dysfunction, unspecified
N53 |11 Retarded ejaculation |12 Painful ejaculation |13 Anejaculatory orgasm |14 Retrograde ejaculation |19 Other ejaculatory dysfunction
N53 |8 Other male sexual dysfunction |9 Unspecified male sexual dysfunction
N60 |0<s> Solitary cyst of % breast |1<s> Diffuse cystic mastopathy of % breast |2<s> Fibroadenosis of % breast |3<s> Fibrosclerosis of % breast
N60 |4<s> Mammary duct ectasia of % breast |8<s> Other benign mammary dysplasias of % breast |9<s> Unspecified benign mammary dysplasia of % breast
N61 |0 Mastitis without abscess |1 Abscess of the breast and nipple |2<rlbu:1230> Granulomatous mastitis, % breast
N62 | Hypertrophy of breast
N63 |0 Unspecified lump in unspecified breast |<e>0 Unspecified lump in the % breast, unspecified quadrant
N63 |<e>1 Unspecified lump in the % breast, upper outer quadrant |<e>2 Unspecified lump in the % breast, upper inner quadrant
N63 |<e>3 Unspecified lump in the % breast, lower outer quadrant |<e>4 Unspecified lump in the % breast, lower inner quadrant
N63 |<e>5 Unspecified lump in the % breast, overlapping quadrants |3<e> Unspecified lump in axillary tail of the % breast
N63 |4<e> Unspecified lump in % breast, subareolar
N64 |3 Galactorrhea not associated with childbirth |4 Mastodynia |52 Nipple discharge |59 Other signs and symptoms in breast |89 Other disorders of breast
N70 |01 Acute salpingitis |02 Acute oophoritis |03 Acute salpingitis and oophoritis |11 Chronic salpingitis |12 Chronic oophoritis
N70 |13 Chronic salpingitis and oophoritis |91 Salpingitis, unspecified |92 Oophoritis, unspecified |93 Salpingitis and oophoritis, unspecified
N71 |0 Acute inflammatory disease of uterus |1 Chronic inflammatory disease of uterus |9 Inflammatory disease of uterus, unspecified
N72 | Inflammatory disease of cervix uteri
N73 |0 Acute parametritis and pelvic cellulitis |1 Chronic parametritis and pelvic cellulitis |2 Unspecified parametritis and pelvic cellulitis
N73 |3 Female acute pelvic peritonitis |4 Female chronic pelvic peritonitis |5 Female pelvic peritonitis, unspecified
N73 |6 Female pelvic peritoneal adhesions (postinfective) |8 Other female pelvic inflammatory diseases |9 Female pelvic inflammatory disease, unspecified
N75 |0 Cyst of Bartholin's gland |1 Abscess of Bartholin's gland |8 Other diseases of Bartholin's gland |9 Disease of Bartholin's gland, unspecified
N76 |0 Acute vaginitis |1 Subacute and chronic vaginitis |2 Acute vulvitis |3 Subacute and chronic vulvitis |4 Abscess of vulva |5 Ulceration of vagina
N76 |6 Ulceration of vulva |81 Mucositis (ulcerative) of vagina and vulva |82 Fournier disease of vagina and vulva |89 Other inflammation of vagina and vulva
N80 |01 Superficial endometriosis of the uterus |02 Deep endometriosis of the uterus |03 Adenomyosis of the uterus
N80 |33<e> Superficial endometriosis of the % pelvic sidewall |333 Superficial endometriosis of bilateral pelvic sidewall
N80 |34<rlb:123> Deep endometriosis of the % pelvic sidewall |36<e> Superficial endometriosis of the % pelvic brim
N80 |363 Superficial endometriosis of bilateral pelvic brim |37<e> Deep endometriosis of the % pelvic brim |373 Deep endometriosis of bilateral pelvic brim
N80 |3A<e> Superficial endometriosis of the % uterosacral ligament |3A3 Superficial endometriosis of the bilateral uterosacral ligament(s)
N80 |3B<e> Deep endometriosis of the % uterosacral ligament |3B3 Deep endometriosis of bilateral uterosacral ligament(s) |9 Endometriosis, unspecified
N81 |0 Urethrocele |10 Cystocele, unspecified |11 Cystocele, midline |12 Cystocele, lateral |2 Incomplete uterovaginal prolapse |3 Complete uterovaginal prolapse
N81 |4 Uterovaginal prolapse, unspecified |5 Vaginal enterocele |6 Rectocele |81 Perineocele |82 Incompetence or weakening of pubocervical tissue
N81 |83 Incompetence or weakening of rectovaginal tissue |84 Pelvic muscle wasting |85 Cervical stump prolapse |89 Other female genital prolapse
N81 |9 Female genital prolapse, unspecified
N82 |0 Vesicovaginal fistula |1 Other female urinary-genital tract fistulae |2 Fistula of vagina to small intestine |3 Fistula of vagina to large intestine
N82 |4 Other female intestinal-genital tract fistulae |5 Female genital tract-skin fistulae |8 Other female genital tract fistulae
N82 |9 Female genital tract fistula, unspecified
N83 |00 Follicular cyst of ovary, unspecified side |0<e> Follicular cyst of % ovary |20<s> Unspecified ovarian cyst, % side |29<s> Other ovarian cyst, % side
N83 |51<e> Torsion of % ovary and ovarian pedicle |519 Torsion of ovary and ovarian pedicle, unspecified side
N84 |0 Polyp of corpus uteri |1 Polyp of cervix uteri |2 Polyp of vagina |3 Polyp of vulva |8 Polyp of other parts of female genital tract
N84 |9 Polyp of female genital tract, unspecified
N85 |00 Endometrial hyperplasia, unspecified |01 Benign endometrial hyperplasia |02 Endometrial intraepithelial neoplasia |2 Hypertrophy of uterus
N85 |3 Subinvolution of uterus |4 Malposition of uterus |5 Inversion of uterus |6 Intrauterine synechiae |7 Hematometra
N85 |8 Other noninflammatory disorders of uterus |9 Noninflammatory disorder of uterus, unspecified |A Isthmocele
N86 | Erosion and ectropion of cervix uteri
N87 |0 Mild cervical dysplasia |1 Moderate cervical dysplasia |9 Dysplasia of cervix uteri, unspecified
N88 |0 Leukoplakia of cervix uteri |1 Old laceration of cervix uteri |2 Stricture and stenosis of cervix uteri |3 Incompetence of cervix uteri
N88 |4 Hypertrophic elongation of cervix uteri |8 Other noninflammatory disorders of cervix uteri |9 Noninflammatory disorder of cervix uteri, unspecified
N89 |0 Mild vaginal dysplasia |1 Moderate vaginal dysplasia |3 Dysplasia of vagina, unspecified |4 Leukoplakia of vagina |5 Stricture and atresia of vagina
N89 |6 Tight hymenal ring |7 Hematocolpos |8 Other noninflammatory disorders of vagina |9 Noninflammatory disorder of vagina, unspecified
N90 |0 Mild vulvar dysplasia |1 Moderate vulvar dysplasia |3 Dysplasia of vulva, unspecified |4 Leukoplakia of vulva |5 Atrophy of vulva
N90 |60 Unspecified hypertrophy of vulva |61 Childhood asymmetric labium majus enlargement |69 Other hypertrophy of vulva |7 Vulvar cyst
N90 |810 Female genital mutilation status, unspecified |811 Female genital mutilation Type I status |812 Female genital mutilation Type II status
N90 |813 Female genital mutilation Type III status |818 Other female genital mutilation status |89 Other noninflammatory disorders of vulva and perineum
N90 |9 Noninflammatory disorder of vulva and perineum, unspecified
N91 |0 Primary amenorrhea |1 Secondary amenorrhea |2 Amenorrhea, unspecified |3 Primary oligomenorrhea |4 Secondary oligomenorrhea |5 Oligomenorrhea, unspecified
N92 |0 Excessive and frequent menstruation with regular cycle |1 Excessive and frequent menstruation with irregular cycle |2 Excessive menstruation at puberty
N92 |3 Ovulation bleeding |4 Excessive bleeding in the premenopausal period |5 Other irregular menstruation |6 Irregular menstruation, unspecified
N93 |0 Postcoital and contact bleeding |1 Pre-pubertal vaginal bleeding |8 Other abnormal uterine and vaginal bleeding
N93 |9 Abnormal uterine and vaginal bleeding, unspecified
N94 |0 Mittelschmerz |10 Unspecified dyspareunia |11 Superficial (introital) dyspareunia |12 Deep dyspareunia |19 Other dyspareunia |2 Vaginismus
N94 |3 Premenstrual tension syndrome |4 Primary dysmenorrhea |5 Secondary dysmenorrhea |6 Dysmenorrhea, unspecified |810 Vulvar vestibulitis
N94 |818 Other vulvodynia |819 Vulvodynia, unspecified |89 Other conditions associated with female genital organs and menstrual cycle
N94 |9 Unspecified condition associated with female genital organs and menstrual cycle
N95 |0 Postmenopausal bleeding |1 Menopausal and female climacteric states |2 Postmenopausal atrophic vaginitis |8 Other menopausal and perimenopausal disorders
N95 |9 Unspecified menopausal and perimenopausal disorder
N97 |0 Female infertility associated with anovulation |1 Female infertility of tubal origin |2 Female infertility of uterine origin
N97 |8 Female infertility of other origin |9 Female infertility, unspecified
N98 |0 Infection associated with artificial insemination |1 Hyperstimulation of ovaries
N98 |2 Complications of attempted introduction of fertilized ovum following in vitro fertilization
N98 |3 Complications of attempted introduction of embryo in embryo transfer |8 Other complications associated with artificial fertilization
N98 |9 Complication associated with artificial fertilization, unspecified
`;
