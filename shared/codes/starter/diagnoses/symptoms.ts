/** Symptoms and findings, chapter 18: codes and our short titles, as `starterDiagnoses` reads them. */
export const symptoms = `
R00 |0 Tachycardia, unspecified |1 Bradycardia, unspecified |2 Palpitations |8 Other abnormalities of heart beat |9 Unspecified abnormalities of heart beat
R01 |0 Benign and innocent cardiac murmurs |1 Cardiac murmur, unspecified |2 Other cardiac sounds
R03 |0 Elevated blood-pressure reading, without diagnosis of hypertension |1 Nonspecific low blood-pressure reading
R04 |0 Epistaxis |1 Hemorrhage from throat |2 Hemoptysis |81 Acute idiopathic pulmonary hemorrhage in infants
R04 |89 Hemorrhage from other sites in respiratory passages |9 Hemorrhage from respiratory passages, unspecified
R05 |1 Acute cough |2 Subacute cough |3 Chronic cough |4 Cough syncope |8 Other cough |9 Cough, unspecified
R06 |00 Dyspnea, unspecified |01 Orthopnea |02 Shortness of breath |03 Acute respiratory distress |09 Other forms of dyspnea |1 Stridor |2 Wheezing
R06 |3 Periodic breathing |4 Hyperventilation |5 Mouth breathing |6 Hiccough |7 Sneezing |81 Apnea, NEC |82 Tachypnea, NEC |83 Snoring
R06 |89 Other abnormalities of breathing |9 Unspecified abnormalities of breathing
R07 |0 Pain in throat |1 Chest pain on breathing |2 Precordial pain |81 Pleurodynia |82 Intercostal pain |89 Other chest pain |9 Chest pain, unspecified
R09 |01 Asphyxia |02 Hypoxemia |1 Pleurisy |2 Respiratory arrest |3 Abnormal sputum |81 Nasal congestion |82 Postnasal drip
R09 |89 Other symptoms and signs involving the circulatory and respiratory systems |A0 Foreign body sensation, unspecified |A1 Foreign body sensation, nose
R09 |A2 Foreign body sensation, throat |A9 Foreign body sensation, other site
R10 |0 Acute abdomen |10 Upper abdominal pain, unspecified |1<e> % upper quadrant pain |13 Epigastric pain |2<z>@26 Pelvic and perineal pain % side
R10 |23@26 Pelvic and perineal pain bilateral |24@26 Suprapubic pain |30 Lower abdominal pain, unspecified |3<e> % lower quadrant pain |33 Periumbilical pain
R10 |81<e> % upper quadrant abdominal tenderness |81<rl:34> % lower quadrant abdominal tenderness |815 Periumbilic abdominal tenderness
R10 |816 Epigastric abdominal tenderness |817 Generalized abdominal tenderness |819 Abdominal tenderness, unspecified site
R10 |82<e> % upper quadrant rebound abdominal tenderness |82<rl:34> % lower quadrant rebound abdominal tenderness |825 Periumbilic rebound abdominal tenderness
R10 |826 Epigastric rebound abdominal tenderness |827 Generalized rebound abdominal tenderness |829 Rebound abdominal tenderness, unspecified site |83 Colic
R10 |84 Generalized abdominal pain |85@26 Abdominal pain of multiple sites |8A<e>@26 % flank tenderness |8A3@26 Suprapubic tenderness
R10 |8A9@26 Flank tenderness, unspecified |9 Unspecified abdominal pain |A<z>@26 Flank pain, % side |A3@26 Flank pain, bilateral
R11 |0 Nausea |10 Vomiting, unspecified |11 Vomiting without nausea |12 Projectile vomiting |13 Vomiting of fecal matter |14 Bilious vomiting
R11 |15 Cyclical vomiting syndrome unrelated to migraine |16@26 Cannabis hyperemesis syndrome |2 Nausea with vomiting, unspecified
R12 | Heartburn
R13 |0 Aphagia |10 Dysphagia, unspecified |11 Dysphagia, oral phase |12 Dysphagia, oropharyngeal phase |13 Dysphagia, pharyngeal phase
R13 |14 Dysphagia, pharyngoesophageal phase |19 Other dysphagia
R14 |0 Abdominal distension (gaseous) |1 Gas pain |2 Eructation |3 Flatulence
R15 |0 Incomplete defecation |1 Fecal smearing |2 Fecal urgency |9 Full incontinence of feces
R16 |0 Hepatomegaly, NEC |1 Splenomegaly, NEC |2 Hepatomegaly with splenomegaly, NEC
R17 | Unspecified jaundice
R18 |0 Malignant ascites |8 Other ascites
R19 |00 Intra-abdominal and pelvic swelling, mass and lump, unspecified site |0<e> % upper quadrant abdominal swelling, mass and lump
R19 |0<rl:34> % lower quadrant abdominal swelling, mass and lump |05 Periumbilic swelling, mass or lump |06 Epigastric swelling, mass or lump
R19 |07 Generalized intra-abdominal and pelvic swelling, mass and lump |09 Other intra-abdominal and pelvic swelling, mass and lump |4 Change in bowel habit
R19 |5 Other fecal abnormalities |6 Halitosis |7 Diarrhea, unspecified |8 Other symptoms and signs involving the digestive system and abdomen
R20 |0 Anesthesia of skin |1 Hypoesthesia of skin |2 Paresthesia of skin |3 Hyperesthesia |8 Other disturbances of skin sensation
R20 |9 Unspecified disturbances of skin sensation
R21 | Rash and other nonspecific skin eruption
R22 |0 Localized swelling, mass and lump, head |1 Localized swelling, mass and lump, neck |2 Localized swelling, mass and lump, trunk
R22 |3<z> Localized swelling, mass and lump, % upper limb |33 Localized swelling, mass and lump, upper limb, bilateral
R22 |4<z> Localized swelling, mass and lump, % lower limb |43 Localized swelling, mass and lump, lower limb, bilateral
R22 |9 Localized swelling, mass and lump, unspecified
R23 |0 Cyanosis |1 Pallor |2 Flushing |3 Spontaneous ecchymoses |4 Changes in skin texture |8 Other skin changes |9 Unspecified skin changes
R25 |0 Abnormal head movements |1 Tremor, unspecified |2 Cramp and spasm |3 Fasciculation |8 Other abnormal involuntary movements
R25 |9 Unspecified abnormal involuntary movements
R26 |0 Ataxic gait |81 Unsteadiness on feet |89 Other abnormalities of gait and mobility |9 Unspecified abnormalities of gait and mobility
R27 |0 Ataxia, unspecified |8 Other lack of coordination |9 Unspecified lack of coordination
R29 |1 Meningismus |6 Repeated falls |810 Facial weakness |890 Loss of height |891 Ocular torticollis
R29 |898 Other symptoms and signs involving the musculoskeletal system |90 Unspecified symptoms and signs involving the nervous system
R29 |91 Unspecified symptoms and signs involving the musculoskeletal system
R30 |0 Dysuria |1 Vesical tenesmus |9 Painful micturition, unspecified
R31 |0 Gross hematuria |1 Benign essential microscopic hematuria |21 Asymptomatic microscopic hematuria |29 Other microscopic hematuria |9 Hematuria, unspecified
R32 | Unspecified urinary incontinence
R33 |0 Drug induced retention of urine |8 Other retention of urine |9 Retention of urine, unspecified
R34 | Anuria and oliguria
R35 |0 Frequency of micturition |1 Nocturia |81 Nocturnal polyuria |89 Other polyuria
R36 |0 Urethral discharge without blood |1 Hematospermia |9 Urethral discharge, unspecified
R37 | Sexual dysfunction, unspecified
R39 |0 Extravasation of urine |11 Hesitancy of micturition |12 Poor urinary stream |13 Splitting of urinary stream |14 Feeling of incomplete bladder emptying
R39 |15 Urgency of urination |16 Straining to void |191 Need to immediately re-void |192 Position dependent micturition |198 Other difficulties with micturition
R39 |81 Functional urinary incontinence |82 Chronic bladder pain |83 Unilateral non-palpable testicle |84 Bilateral non-palpable testicles
R39 |85<s>@26 Costovertebral (angle) tenderness, % side |853@26 Costovertebral (angle) tenderness, bilateral
R39 |89 Other symptoms and signs involving the genitourinary system
R40 |0 Somnolence |1 Stupor |4 Transient alteration of awareness
R41 |0 Disorientation, unspecified |1 Anterograde amnesia |2 Retrograde amnesia |3 Other amnesia |4 Neurologic neglect syndrome |81 Age-related cognitive decline
R41 |82 Altered mental status, unspecified |83 Borderline intellectual functioning |840 Attention and concentration deficit |841 Cognitive communication deficit
R41 |842 Visuospatial deficit |843 Psychomotor deficit |844 Frontal lobe and executive function deficit |85@25 Anosognosia
R41 |89 Other symptoms and signs involving cognitive functions and awareness |9 Unspecified symptoms and signs involving cognitive functions and awareness
R42 | Dizziness and giddiness
R43 |0 Anosmia |2 Parageusia
R44 |0 Auditory hallucinations |1 Visual hallucinations |3 Hallucinations, unspecified
R45 |0 Nervousness |1 Restlessness and agitation |2 Unhappiness |3 Demoralization and apathy |4 Irritability and anger |5 Hostility |6 Violent behavior
R45 |7 State of emotional shock and stress, unspecified |81 Low self-esteem |82 Worries |83 Excessive crying of child, adolescent or adult |84 Anhedonia
R45 |850 Homicidal ideations |851 Suicidal ideations |86 Emotional lability |87 Impulsiveness |88 Nonsuicidal self-harm
R45 |89 Other symptoms and signs involving emotional state
R46 |89 Other symptoms and signs involving appearance and behavior
R47 |01 Aphasia |02 Dysphasia |1 Dysarthria and anarthria |81 Slurred speech |89 Other speech disturbances |9 Unspecified speech disturbances
R48 |0 Dyslexia and alexia
R49 |0 Dysphonia |1 Aphonia |21 Hypernasality |22 Hyponasality |8 Other voice and resonance disorders |9 Unspecified voice and resonance disorder
R50 |2 Drug induced fever |81 Fever presenting with conditions classified elsewhere |82 Postprocedural fever |83 Postvaccination fever
R50 |84 Febrile nonhemolytic transfusion reaction |9 Fever, unspecified
R51 |0 Headache with orthostatic component, NEC |9 Headache, unspecified
R52 | Pain, unspecified
R53 |0 Neoplastic (malignant) related fatigue |1 Weakness |2 Functional quadriplegia |81 Other malaise |82 Chronic fatigue, unspecified |83 Other fatigue
R54 | Age-related physical debility
R55 | Syncope and collapse
R56 |00 Simple febrile convulsions |01 Complex febrile convulsions |1 Post traumatic seizures |9 Unspecified convulsions
R57 |9 Shock, unspecified
R58 | Hemorrhage, NEC
R59 |0 Localized enlarged lymph nodes |1 Generalized enlarged lymph nodes |9 Enlarged lymph nodes, unspecified
R60 |0 Localized edema |1 Generalized edema |9 Edema, unspecified
R61 | Generalized hyperhidrosis
R62 |0 Delayed milestone in childhood |50 Unspecified lack of expected normal physiological development in childhood |51 Failure to thrive (child)
R62 |52 Short stature (child) |59 Other lack of expected normal physiological development in childhood |7 Adult failure to thrive
R63 |0 Anorexia |1 Polydipsia |2 Polyphagia |30 Feeding difficulties, unspecified |31 Pediatric feeding disorder, acute |32 Pediatric feeding disorder, chronic
R63 |39 Other feeding difficulties |4 Abnormal weight loss |5 Abnormal weight gain |6 Underweight |8 Other symptoms and signs concerning food and fluid intake
R64 | Cachexia
R65 |20 Severe sepsis without septic shock |21 Severe sepsis with septic shock
R68 |0 Hypothermia, not associated with low environmental temperature |11 Excessive crying of infant (baby) |12 Fussy infant (baby)
R68 |13 Apparent life threatening event in infant (ALTE) |19 Other nonspecific symptoms peculiar to infancy |2 Dry mouth, unspecified |3 Clubbing of fingers
R68 |81 Early satiety |82 Decreased libido |83 Chills (without fever) |84 Jaw pain |89 Other general symptoms and signs
R69 | Illness, unspecified
R70 |0 Elevated erythrocyte sedimentation rate |1 Abnormal plasma viscosity
R71 |0 Precipitous drop in hematocrit |8 Other abnormality of red blood cells
R73 |01 Impaired fasting glucose |02 Impaired glucose tolerance (oral) |03 Prediabetes |09 Other abnormal glucose |9 Hyperglycemia, unspecified
R74 |01 Elevation of levels of liver transaminase levels |02 Elevation of levels of lactic acid dehydrogenase |8 Abnormal levels of other serum enzymes
R74 |9 Abnormal serum enzyme level, unspecified
R75 | Inconclusive laboratory evidence of human immunodeficiency virus
R76 |11 Nonspecific reaction to tuberculin skin test without active tuberculosis
R76 |12 Nonspecific reaction to cell mediated immunity measurement of gamma interferon antigen response without active tuberculosis
R76 |81@26 Abnormal rheumatoid factor and anti-citrullinated protein antibody without rheumatoid arthritis |89@26 Other abnormal immunological findings in serum
R76 |9 Abnormal immunological finding in serum, unspecified
R77 |9 Abnormality of plasma protein, unspecified
R79 |0 Abnormal level of blood mineral |1 Abnormal coagulation profile |81 Abnormal blood-gas level |82 Elevated C-reactive protein (CRP)
R79 |83 Abnormal findings of blood amino-acid level |89 Other abnormal findings of blood chemistry |9 Abnormal finding of blood chemistry, unspecified
R80 |0 Isolated proteinuria |1 Persistent proteinuria, unspecified |2 Orthostatic proteinuria, unspecified |3 Bence Jones proteinuria |8 Other proteinuria
R80 |9 Proteinuria, unspecified
R81 | Glycosuria
R82 |0 Chyluria |1 Myoglobinuria |2 Biliuria |3 Hemoglobinuria |4 Acetonuria |5 Elevated urine levels of drugs, medicaments and biological substances
R82 |6 Abnormal urine levels of substances chiefly nonmedicinal as to source |71 Bacteriuria |79 Other abnormal findings on microbiological examination of urine
R82 |81 Pyuria |89 Other abnormal findings on cytological and histological examination of urine |90 Unspecified abnormal findings in urine
R82 |91 Other chromoabnormalities of urine |991 Hypocitraturia |992 Hyperoxaluria |993 Hyperuricosuria |994 Hypercalciuria |998 Other abnormal findings in urine
R87 |0 Abnormal level of enzymes in specimens from female genital organs |1 Abnormal level of hormones in specimens from female genital organs
R87 |2 Abnormal level of other drugs, medicaments and biological substances in specimens from female genital organs
R87 |3 Abnormal level of substances chiefly nonmedicinal as to source in specimens from female genital organs
R87 |4 Abnormal immunological findings in specimens from female genital organs |5 Abnormal microbiological findings in specimens from female genital organs
R87 |610 Atypical squamous cells of undetermined significance on cytologic smear of cervix (ASC-US)
R87 |611 Atypical squamous cells cannot exclude high grade squamous intraepithelial lesion on cytologic smear of cervix (ASC-H)
R87 |612 Low grade squamous intraepithelial lesion on cytologic smear of cervix (LGSIL)
R87 |613 High grade squamous intraepithelial lesion on cytologic smear of cervix (HGSIL) |614 Cytologic evidence of malignancy on smear of cervix
R87 |615 Unsatisfactory cytologic smear of cervix |616 Satisfactory cervical smear but lacking transformation zone
R87 |618 Other abnormal cytological findings on specimens from cervix uteri |619 Unspecified abnormal cytological findings in specimens from cervix uteri
R87 |620 Atypical squamous cells of undetermined significance on cytologic smear of vagina (ASC-US)
R87 |621 Atypical squamous cells cannot exclude high grade squamous intraepithelial lesion on cytologic smear of vagina (ASC-H)
R87 |622 Low grade squamous intraepithelial lesion on cytologic smear of vagina (LGSIL)
R87 |623 High grade squamous intraepithelial lesion on cytologic smear of vagina (HGSIL) |624 Cytologic evidence of malignancy on smear of vagina
R87 |625 Unsatisfactory cytologic smear of vagina |628 Other abnormal cytological findings on specimens from vagina
R87 |629 Unspecified abnormal cytological findings in specimens from vagina |69 Abnormal cytological findings in specimens from other female genital organs
R87 |7 Abnormal histological findings in specimens from female genital organs |810 Cervical high risk human papillomavirus (HPV) DNA test positive
R87 |811 Vaginal high risk human papillomavirus (HPV) DNA test positive |820 Cervical low risk human papillomavirus (HPV) DNA test positive
R87 |821 Vaginal low risk human papillomavirus (HPV) DNA test positive |89 Other abnormal findings in specimens from female genital organs
R87 |9 Unspecified abnormal finding in specimens from female genital organs
R90 |0 Intracranial space-occupying lesion found on diagnostic imaging of central nervous system |81 Abnormal echoencephalogram
R90 |82 White matter disease, unspecified |89 Other abnormal findings on diagnostic imaging of central nervous system
R91 |1 Solitary pulmonary nodule |8 Other nonspecific abnormal finding of lung field
R92 |0 Mammographic microcalcification found on diagnostic imaging of breast |1 Mammographic calcification found on diagnostic imaging of breast
R92 |2 Inconclusive mammogram |30 Dense breasts, unspecified |31<e> Mammographic fatty tissue density, % breast
R92 |313 Mammographic fatty tissue density, bilateral breasts |32<e> Mammographic fibroglandular density, % breast
R92 |323 Mammographic fibroglandular density, bilateral breasts |33<e> Mammographic heterogeneous density, % breast
R92 |333 Mammographic heterogeneous density, bilateral breasts |34<e> Mammographic extreme density, % breast |343 Mammographic extreme density, bilateral breasts
R92 |8 Other abnormal and inconclusive findings on diagnostic imaging of breast
R93 |0 Abnormal findings on diagnostic imaging of skull and head, NEC |1 Abnormal findings on diagnostic imaging of heart and coronary circulation
R93 |2 Abnormal findings on diagnostic imaging of liver and biliary tract |3 Abnormal findings on diagnostic imaging of other parts of digestive tract
R93 |41 Abnormal radiologic findings on diagnostic imaging of renal pelvis, ureter, or bladder
R93 |42<s> Abnormal radiologic findings on diagnostic imaging of % kidney |49 Abnormal radiologic findings on diagnostic imaging of other urinary organs
R93 |5 Abnormal findings on diagnostic imaging of other abdominal regions, including retroperitoneum |6 Abnormal findings on diagnostic imaging of limbs
R93 |7 Abnormal findings on diagnostic imaging of other parts of musculoskeletal system |81<s> Abnormal radiologic findings on diagnostic imaging of % testicle
R93 |813 Abnormal radiologic findings on diagnostic imaging of testicles, bilateral |89 Abnormal findings on diagnostic imaging of other body structures
R93 |9 Diagnostic imaging inconclusive due to excess body fat of patient
R94 |01 Abnormal electroencephalogram |02 Abnormal brain scan |09 Abnormal results of other function studies of central nervous system
R94 |2 Abnormal results of pulmonary function studies |30 Abnormal result of cardiovascular function study, unspecified |31 Abnormal electrocardiogram
R94 |39 Abnormal result of other cardiovascular function study |4 Abnormal results of kidney function studies |5 Abnormal results of liver function studies
R94 |6 Abnormal results of thyroid function studies
R97 |0 Elevated carcinoembryonic antigen |1 Elevated cancer antigen 125 |20 Elevated prostate specific antigen
R97 |21 Rising PSA following treatment for cancer of prostate |8 Other abnormal tumor markers
R99 | Ill-defined and unknown cause of mortality
`;
