/** Circumstances, history and status, second half of chapter 21: codes and our short titles, as `starterDiagnoses` reads them. */
export const statusAndHistory = `
Z55 |0 Illiteracy and low-level literacy |1 Schooling unavailable and unattainable |2 Failed school examinations |3 Underachievement in school
Z55 |4 Educational maladjustment and discord with teachers and classmates |5 Less than a high school diploma |6 Problems related to health literacy
Z55 |8 Other problems related to education and literacy |9 Problems related to education and literacy, unspecified
Z56 |0 Unemployment, unspecified |1 Change of job |2 Threat of job loss |3 Stressful work schedule |4 Discord with boss and workmates
Z56 |5 Uncongenial work environment |6 Other physical and mental strain related to work |81 Sexual harassment on the job |82 Military deployment status
Z56 |89 Other problems related to employment |9 Unspecified problems related to employment
Z57 |9 Occupational exposure to unspecified risk factor
Z58 |6 Inadequate drinking-water supply |81 Basic services unavailable in physical environment |89 Other problems related to physical environment
Z59 |00 Homelessness unspecified |01 Sheltered homelessness |02 Unsheltered homelessness |10 Inadequate housing, unspecified
Z59 |11 Inadequate housing environmental temperature |12 Inadequate housing utilities |19 Other inadequate housing
Z59 |2 Discord with neighbors, lodgers and landlord |3 Problems related to living in residential institution |41 Food insecurity |48 Other lack of adequate food
Z59 |5 Extreme poverty |6 Low income |71@25 Insufficient health insurance coverage |72@25 Insufficient welfare support
Z59 |811 Housing instability, housed, with risk of homelessness |812 Housing instability, housed, homelessness in past 12 months
Z59 |819 Housing instability, housed unspecified |82 Transportation insecurity |861@26 Financial insecurity, difficulty paying for utilities
Z59 |868@26 Other financial insecurity |869@26 Financial insecurity, unspecified |87 Material hardship due to limited financial resources, NEC
Z59 |89 Other problems related to housing and economic circumstances |9 Problem related to housing and economic circumstances, unspecified
Z60 |0 Problems of adjustment to life-cycle transitions |2 Problems related to living alone |3 Acculturation difficulty |4 Social exclusion and rejection
Z60 |5 Target of (perceived) adverse discrimination and persecution |8 Other problems related to social environment
Z60 |9 Problem related to social environment, unspecified
Z62 |810 Past physical and sexual abuse in childhood |811 Past psychological abuse in childhood |812 Past neglect in childhood
Z62 |813 Past forced labor or sexual exploitation in childhood |814 Past child financial abuse |815 Past intimate partner abuse in childhood
Z62 |819 Past unspecified abuse in childhood |820 Parent-biological child conflict |821 Parent-adopted child conflict |822 Parent-foster child conflict
Z62 |823 Parent-step child conflict |898 Other problems related to upbringing |9 Problem related to upbringing, unspecified
Z63 |0 Problems in relationship with spouse or partner |1 Problems in relationship with in-laws |31 Absence of family member due to military deployment
Z63 |32 Other absence of family member |4 Disappearance and death of family member |5 Disruption of family by separation and divorce
Z63 |6 Dependent relative needing care at home |71 Stress on family due to return of family member from military deployment
Z63 |72 Alcoholism and drug addiction in family |79 Other stressful life events affecting family and household |8 Other problems related to primary support group
Z63 |9 Problem related to primary support group, unspecified
Z64 |0 Problems related to unwanted pregnancy |1 Problems related to multiparity |4 Discord with counselors
Z65 |0 Conviction in civil and criminal proceedings without imprisonment |1 Imprisonment and other incarceration |2 Problems related to release from prison
Z65 |3 Problems related to other legal circumstances |4 Victim of crime and terrorism |5 Exposure to disaster, war and other hostilities
Z65 |8 Other problems related to psychosocial circumstances |9 Problem related to unspecified psychosocial circumstances
Z66 | Do not resuscitate
Z67 |10 Type A blood, Rh positive |11 Type A blood, Rh negative |20 Type B blood, Rh positive |21 Type B blood, Rh negative |30 Type AB blood, Rh positive
Z67 |31 Type AB blood, Rh negative |40 Type O blood, Rh positive |41 Type O blood, Rh negative |90 Unspecified blood type, Rh positive
Z67 |91 Unspecified blood type, Rh negative |A1@25 Duffy null |A2@25 Duffy a positive |A3@25 Duffy b positive |A4@25 Duffy a and b positive
Z68 |1 Body mass index 19.9 or less, adult |20 Body mass index 20.0-20.9, adult |21 Body mass index 21.0-21.9, adult |22 Body mass index 22.0-22.9, adult
Z68 |23 Body mass index 23.0-23.9, adult |24 Body mass index 24.0-24.9, adult |25 Body mass index 25.0-25.9, adult |26 Body mass index 26.0-26.9, adult
Z68 |27 Body mass index 27.0-27.9, adult |28 Body mass index 28.0-28.9, adult |29 Body mass index 29.0-29.9, adult |30 Body mass index 30.0-30.9, adult
Z68 |31 Body mass index 31.0-31.9, adult |32 Body mass index 32.0-32.9, adult |33 Body mass index 33.0-33.9, adult |34 Body mass index 34.0-34.9, adult
Z68 |35 Body mass index 35.0-35.9, adult |36 Body mass index 36.0-36.9, adult |37 Body mass index 37.0-37.9, adult |38 Body mass index 38.0-38.9, adult
Z68 |39 Body mass index 39.0-39.9, adult |41 Body mass index 40.0-44.9, adult |42 Body mass index 45.0-49.9, adult |43 Body mass index 50.0-59.9, adult
Z68 |44 Body mass index 60.0-69.9, adult |45 Body mass index 70 or greater, adult |51 Body mass index pediatric, less than 5th percentile for age
Z68 |52 Body mass index pediatric, 5th percentile to less than 85th percentile for age
Z68 |53 Body mass index pediatric, 85th percentile to less than 95th percentile for age
Z68 |54 Body mass index pediatric, 95th percentile for age to less than 120% of the 95th percentile for age
Z68 |55@25 Body mass index pediatric, 120% of the 95th percentile for age to less than 140% of the 95th percentile for age
Z68 |56@25 Body mass index pediatric, greater than or equal to 140% of the 95th percentile for age
Z69 |010 Visit for mental health services for victim of parental child abuse |011 Visit for mental health services for perpetrator of parental child abuse
Z69 |020 Visit for mental health services for victim of non-parental child abuse
Z69 |021 Visit for mental health services for perpetrator of non-parental child abuse |11 Visit for mental health services for victim of spousal or partner abuse
Z69 |12 Visit for mental health services for perpetrator of spousal or partner abuse |81 Visit for mental health services for victim of other abuse
Z69 |82 Visit for mental health services for perpetrator of other abuse
Z70 |9 Sex counseling, unspecified
Z71 |0 Person encountering health services to consult on behalf of another person |1 Person with feared health complaint in whom no diagnosis is made
Z71 |2 Person consulting for explanation of examination or test findings |3 Dietary counseling and surveillance
Z71 |41 Alcohol abuse counseling and surveillance of alcoholic |42 Counseling for family member of alcoholic
Z71 |51 Drug abuse counseling and surveillance of drug abuser |52 Counseling for family member of drug abuser |6 Tobacco abuse counseling
Z71 |7 Human immunodeficiency virus counseling |81 Spiritual or religious counseling |82 Exercise counseling |83 Visit for nonprocreative genetic counseling
Z71 |84 Visit for health counseling related to travel |85 Visit for immunization safety counseling |87 Visit for pediatric-to-adult transition counseling
Z71 |88 Visit for counseling for socioeconomic factors |89 Other counseling |9 Counseling, unspecified
Z72 |0 Tobacco use |3 Lack of physical exercise |4 Inappropriate diet and eating habits |51 High risk heterosexual behavior |52 High risk homosexual behavior
Z72 |53 High risk bisexual behavior |6 Gambling and betting |810 Child and adolescent antisocial behavior |811 Adult antisocial behavior |820 Sleep deprivation
Z72 |821 Inadequate sleep hygiene |823 Risk of suffocation (smothering) under another while sleeping |89 Other problems related to lifestyle
Z72 |9 Problem related to lifestyle, unspecified
Z73 |0 Burn-out |1 Type A behavior pattern |2 Lack of relaxation and leisure |3 Stress, NEC |4 Inadequate social skills, NEC |5 Social role conflict, NEC
Z73 |6 Limitation of activities due to disability |810 Behavioral insomnia of childhood, sleep-onset association type
Z73 |811 Behavioral insomnia of childhood, limit setting type |812 Behavioral insomnia of childhood, combined type
Z73 |819 Behavioral insomnia of childhood, unspecified type |82 Dual sensory impairment |89 Other problems related to life management difficulty
Z73 |9 Problem related to life management difficulty, unspecified
Z74 |01 Bed confinement status |09 Other reduced mobility |1 Need for assistance with personal care
Z74 |2 Need for assistance at home and no other household member able to render care |3 Need for continuous supervision
Z74 |8 Other problems related to care provider dependency |9 Problem related to care provider dependency, unspecified
Z75 |0 Medical services not available in home |1 Person awaiting admission to adequate facility elsewhere |2 Other waiting period for investigation and treatment
Z75 |3 Unavailability and inaccessibility of health-care facilities |4 Unavailability and inaccessibility of other helping agencies |5 Holiday relief care
Z75 |8 Other problems related to medical facilities and other health care |9 Unspecified problem related to medical facilities and other health care
Z76 |0 Visit for issue of repeat prescription |1 Visit for health supervision and care of foundling
Z76 |2 Visit for health supervision and care of other healthy infant and child |3 Healthy person accompanying sick person |4 Other boarder to healthcare facility
Z76 |5 Malingerer |81 Expectant parent(s) prebirth pediatrician visit |82 Awaiting organ transplant status
Z76 |89 Persons encountering health services in other circumstances
Z77 |010 Exposure to arsenic |011 Exposure to lead |012 Exposure to uranium |018 Exposure to other hazardous metals |020 Exposure to aromatic amines
Z77 |021 Exposure to benzene |028 Exposure to other hazardous aromatic compounds |090 Exposure to asbestos
Z77 |098 Exposure to other hazardous, chiefly nonmedicinal, chemicals |110 Exposure to air pollution |111 Exposure to water pollution
Z77 |112 Exposure to soil pollution |118 Exposure to other environmental pollution |120 Exposure to mold (toxic) |121 Exposure to harmful algae and algae toxins
Z77 |122 Exposure to noise |123 Exposure to radon and other naturally occurring radiation |128 Exposure to other hazards in the physical environment
Z77 |21 Exposure to potentially hazardous body fluids |22 Exposure to environmental tobacco smoke (acute) (chronic) |29 Exposure to other hazardous substances
Z77 |31@26 Exposure to Gulf War theater |39@26 Exposure to other war theater |9 Other contact with and (suspected) exposures hazardous to health
Z78 |0 Asymptomatic menopausal state |1 Physical restraint status |9 Other health status
Z79 |01 Long-term use of anticoagulants |02 Long-term use of antithrombotics/antiplatelets |1 Long-term use of non-steroidal anti-inflammatories (NSAID)
Z79 |2 Long-term use of antibiotics |3 Long-term use of hormonal contraceptives |4 Long-term use of insulin |51 Long-term use of inhaled steroids
Z79 |52 Long-term use of systemic steroids |60 Long-term use of unspecified immunomodulators and immunosuppressants |61 Long-term use of immunomodulator
Z79 |620 Long-term use of immunosuppressive biologic |621 Long-term use of calcineurin inhibitor |622 Long-term use of Janus kinase inhibitor
Z79 |623 Long-term use of mammalian target of rapamycin (mTOR) inhibitor |624 Long-term use of inhibitors of nucleotide synthesis
Z79 |630 Long-term use of alkylating agent |631 Long-term use of antimetabolite agent |632 Long-term use of antitumor antibiotic
Z79 |633 Long-term use of mitotic inhibitor |634 Long-term use of topoisomerase inhibitor |64 Long-term use of myelosuppressive agent
Z79 |69 Long-term use of other immunomodulators and immunosuppressants |810 Long-term use of selective estrogen receptor modulators (SERMs)
Z79 |811 Long-term use of aromatase inhibitors |818 Long-term use of other agents affecting estrogen receptors and estrogen levels |82 Long-term use of aspirin
Z79 |83 Long-term use of bisphosphonates |84 Long-term use of oral hypoglycemic drugs |85 Long-term (current) use of injectable non-insulin antidiabetic drugs
Z79 |890 Hormone replacement therapy |891 Long-term use of opiate analgesic |899 Other long term (current) drug therapy
Z80 |0 Family history of cancer of digestive organs |1 Family history of cancer of trachea, bronchus and lung
Z80 |2 Family history of cancer of other respiratory and intrathoracic organs |3 Family history of cancer of breast |41 Family history of cancer of ovary
Z80 |42 Family history of cancer of prostate |43 Family history of cancer of testis |44@26 Family history of cancer of fallopian tube(s)
Z80 |49 Family history of cancer of other genital organs |51 Family history of cancer of kidney |52 Family history of cancer of bladder
Z80 |59 Family history of cancer of other urinary tract organ |6 Family history of leukemia
Z80 |7 Family history of other cancers of lymphoid, hematopoietic and related tissues |8 Family history of cancer of other organs or systems
Z80 |9 Family history of cancer, unspecified
Z81 |0 Family history of intellectual disabilities |1 Family history of alcohol abuse and dependence |2 Family history of tobacco abuse and dependence
Z81 |3 Family history of other psychoactive substance abuse and dependence |4 Family history of other substance abuse and dependence
Z81 |8 Family history of other mental and behavioral disorders
Z82 |0 Family history of epilepsy and other diseases of the nervous system |1 Family history of blindness and visual loss
Z82 |2 Family history of deafness and hearing loss |3 Family history of stroke |41 Family history of sudden cardiac death
Z82 |49 Family history of ischemic heart disease and other diseases of the circulatory system
Z82 |5 Family history of asthma and other chronic lower respiratory diseases |61 Family history of arthritis |62 Family history of osteoporosis
Z82 |69 Family history of other diseases of the musculoskeletal system and connective tissue |71 Family history of polycystic kidney
Z82 |79 Family history of other congenital malformations, deformations and chromosomal abnormalities
Z82 |8 Family history of other disabilities and chronic diseases leading to disablement, NEC
Z83 |0 Family history of human immunodeficiency virus disease |1 Family history of other infectious and parasitic diseases
Z83 |2 Family history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism
Z83 |3 Family history of diabetes mellitus |41 Family history of multiple endocrine neoplasia syndrome |42 Family history of familial hypercholesterolemia
Z83 |430 Family history of elevated lipoprotein(a) |438 Family history of other disorder of lipoprotein metabolism and other lipidemia
Z83 |49 Family history of other endocrine, nutritional and metabolic diseases |511 Family history of glaucoma |518 Family history of other eye disorder
Z83 |52 Family history of ear disorders |6 Family history of other diseases of the respiratory system |710 Family history of adenomatous and serrated polyps
Z83 |711 Family history of hyperplastic colon polyps |718 Family history of other colon polyps |719 Family history of colon polyps, unspecified
Z83 |72@25 Family history of familial adenomatous polyposis |79 Family history of other diseases of the digestive system
Z84 |0 Family history of diseases of the skin and subcutaneous tissue |11@26 Family history of APOL1-mediated kidney disease
Z84 |19@26 Family history of other disorders of kidney and ureter |2 Family history of other diseases of the genitourinary system
Z84 |3 Family history of consanguinity |81 Family history of carrier of genetic disease |82 Family history of sudden infant death syndrome
Z84 |89 Family history of other conditions |A@26 Family history of exposure to diethylstilbestrol
Z85 |00 Past cancer of unspecified digestive organ |01 Past cancer of esophagus |020 Past malignant carcinoid tumor of stomach |028 Past other cancer of stomach
Z85 |030 Past malignant carcinoid tumor of large intestine |038 Past other cancer of large intestine |040 Past malignant carcinoid tumor of rectum
Z85 |048 Past other cancer of rectum, rectosigmoid junction, and anus |05 Past cancer of liver |060 Past malignant carcinoid tumor of small intestine
Z85 |068 Past other cancer of small intestine |07 Past cancer of pancreas |09 Past cancer of other digestive organs
Z85 |110 Past malignant carcinoid tumor of bronchus and lung |118 Past other cancer of bronchus and lung |12 Past cancer of trachea
Z85 |20 Past cancer of unspecified respiratory organ |21 Past cancer of larynx |22 Past cancer of nasal cavities, middle ear, and accessory sinuses
Z85 |230 Past malignant carcinoid tumor of thymus |238 Past other cancer of thymus |29 Past cancer of other respiratory and intrathoracic organs
Z85 |3 Past cancer of breast |40 Past cancer of unspecified female genital organ |41 Past cancer of cervix uteri |42 Past cancer of other parts of uterus
Z85 |43 Past cancer of ovary |44 Past cancer of other female genital organs |45 Past cancer of unspecified male genital organ |46 Past cancer of prostate
Z85 |47 Past cancer of testis |48 Past cancer of epididymis |49 Past cancer of other male genital organs |4A@26 Past cancer of fallopian tube(s)
Z85 |50 Past cancer of unspecified urinary tract organ |51 Past cancer of bladder |520 Past malignant carcinoid tumor of kidney |528 Past other cancer of kidney
Z85 |53 Past cancer of renal pelvis |54 Past cancer of ureter |59 Past cancer of other urinary tract organ |6 Past leukemia |71 Past Hodgkin lymphoma
Z85 |72 Past non-Hodgkin lymphomas |79 Past other cancers of lymphoid, hematopoietic and related tissues |810 Past cancer of tongue
Z85 |818 Past cancer of other sites of lip, oral cavity, and pharynx |819 Past cancer of unspecified site of lip, oral cavity, and pharynx
Z85 |820 Past malignant melanoma of skin |821 Past Merkel cell carcinoma |828 Past other cancer of skin |830 Past cancer of bone |831 Past cancer of soft tissue
Z85 |840 Past cancer of eye |841 Past cancer of brain |848 Past cancer of other parts of nervous tissue |850 Past cancer of thyroid
Z85 |858 Past cancer of other endocrine glands |89 Past cancer of other organs and systems |9 Past cancer, unspecified
Z86 |000 Past in-situ neoplasm of breast |001 Past in-situ neoplasm of cervix uteri |002 Past in-situ neoplasm of other and unspecified genital organs
Z86 |003 Past in-situ neoplasm of oral cavity, esophagus and stomach |004 Past in-situ neoplasm of other and unspecified digestive organs
Z86 |005 Past in-situ neoplasm of middle ear and respiratory system |006 Past melanoma in-situ |007 Past in-situ neoplasm of skin
Z86 |008 Past in-situ neoplasm of other site |00A@26 Past in-situ neoplasm of the fallopian tube(s) |0100@25 Past colon polyps, unspecified
Z86 |0101@25 Past adenomatous and serrated colon polyps |0102@25 Past hyperplastic colon polyps |0109@25 Past other colon polyps
Z86 |011 Past benign neoplasm of the brain |012 Past benign carcinoid tumor |018 Past other benign neoplasm |03 Past neoplasm of uncertain behavior
Z86 |11 Past tuberculosis |12 Past poliomyelitis |13 Past malaria |14 Past Methicillin resistant Staphylococcus aureus infection
Z86 |15 Past latent tuberculosis infection |16 Past COVID-19 |19 Past other infectious and parasitic diseases
Z86 |2 Past diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism |31 Past diabetic foot ulcer
Z86 |32 Past gestational diabetes |39 Past other endocrine, nutritional and metabolic disease |51 Past combat and operational stress reaction
Z86 |59 Past other mental and behavioral disorders |61 Past infections of the central nervous system
Z86 |69 Past other diseases of the nervous system and sense organs |711 Past pulmonary embolism |718 Past other venous thrombosis and embolism
Z86 |72 Past thrombophlebitis |73 Past transient ischemic attack (TIA), and cerebral infarction without residual deficits |74 Past sudden cardiac arrest
Z86 |79 Past other diseases of the circulatory system
Z87 |01 Past pneumonia (recurrent) |09 Past other diseases of the respiratory system |11 Past peptic ulcer disease
Z87 |19 Past other diseases of the digestive system |2 Past diseases of the skin and subcutaneous tissue |310 Past (healed) osteoporosis fracture
Z87 |311 Past (healed) other pathological fracture |312 Past (healed) stress fracture |39 Past other diseases of the musculoskeletal system and connective tissue
Z87 |410 Past cervical dysplasia |411 Past vaginal dysplasia |412 Past vulvar dysplasia |42 Past other diseases of the female genital tract
Z87 |430 Past prostatic dysplasia |438 Past other diseases of male genital organs |440 Past urinary (tract) infections |441 Past nephrotic syndrome
Z87 |442 Past urinary calculi |448 Past other diseases of urinary system |51 Past pre-term labor
Z87 |59 Past other complications of pregnancy, childbirth and the puerperium |61 Past (corrected) necrotizing enterocolitis of newborn
Z87 |68 Past other (corrected) conditions arising in the perinatal period |710 Past (corrected) hypospadias
Z87 |718 Past other (corrected) congenital malformations of genitourinary system |720 Past (corrected) congenital malformations of eye
Z87 |721 Past (corrected) congenital malformations of ear |728 Past other (corrected) congenital malformations of nervous system and sense organs
Z87 |730 Past (corrected) cleft lip and palate |731 Past (corrected) tracheoesophageal fistula or atresia
Z87 |732 Past (corrected) persistent cloaca or cloacal malformations |738 Past other (corrected) congenital malformations of digestive system
Z87 |74 Past (corrected) congenital malformations of heart and circulatory system |75 Past (corrected) congenital malformations of respiratory system
Z87 |760 Past (corrected) congenital diaphragmatic hernia or other congenital diaphragm malformations |761 Past (corrected) gastroschisis
Z87 |762 Past (corrected) prune belly malformation |763 Past other (corrected) congenital abdominal wall malformations
Z87 |768 Past other (corrected) congenital malformations of integument, limbs and musculoskeletal system
Z87 |790 Past (corrected) congenital malformations of face and neck |798 Past other (corrected) congenital malformations |81 Past (healed) traumatic fracture
Z87 |820 Past traumatic brain injury |821 Past retained foreign body fully removed |828 Past other (healed) physical injury and trauma |890 Past sex reassignment
Z87 |891 Past nicotine dependence |892 Past anaphylaxis |898 Past other conditions
Z88 |0 Allergy status to penicillin |1 Allergy status to other antibiotic agents |2 Allergy status to sulfonamides
Z88 |3 Allergy status to other anti-infective agents |4 Allergy status to anesthetic agent |5 Allergy status to narcotic agent
Z88 |6 Allergy status to analgesic agent |7 Allergy status to serum and vaccine |8 Allergy status to other drugs, medicaments and biological substances
Z88 |9 Allergy status to unspecified drugs, medicaments and biological substances
Z89 |01<s> Acquired absence of % thumb |02<s> Acquired absence of % finger(s) |41<s> Acquired absence of % great toe |42<e> Acquired absence of other % toe(s)
Z89 |429 Acquired absence of other toe(s), unspecified side |43<s> Acquired absence of % foot |44<s> Acquired absence of % ankle
Z89 |51<s> Acquired absence of % leg below knee |52<s> Acquired absence of % knee |61<s> Acquired absence of % leg above knee
Z89 |62<s> Acquired absence of % hip joint
Z90 |1<z> Acquired absence of % breast and nipple |13 Acquired absence of bilateral breasts and nipples |2 Acquired absence of lung
Z90 |3 Acquired absence of stomach |410 Acquired total absence of pancreas |411 Acquired partial absence of pancreas
Z90 |49 Acquired absence of other parts of digestive tract |5 Acquired absence of kidney |710 Acquired absence of both cervix and uterus
Z90 |711 Acquired absence of uterus with remaining cervical stump |712 Acquired absence of cervix with remaining uterus
Z90 |721 Acquired absence of ovaries, unilateral |722 Acquired absence of ovaries, bilateral |79 Acquired absence of other genital organ(s)
Z90 |81 Acquired absence of spleen |89 Acquired absence of other organs
Z91 |010 Allergy to peanuts |0110@26 Allergy to milk products, unspecified |0111@26 Allergy to milk products with tolerance to baked milk
Z91 |0112@26 Allergy to milk products with reactivity to baked milk |0120@26 Allergy to eggs, unspecified |0121@26 Allergy to eggs with tolerance to baked egg
Z91 |0122@26 Allergy to eggs with reactivity to baked egg |013 Allergy to seafood |014 Allergy to mammalian meats |018 Allergy to other foods
Z91 |02 Food additives allergy status |030 Bee allergy status |038 Other insect allergy status |040 Latex allergy status |041 Radiographic dye allergy status
Z91 |048 Other nonmedicinal substance allergy status |09 Other allergy status, other than to drugs and biological substances
Z91 |110 Patient's noncompliance with dietary regimen due to financial hardship |118 Patient's noncompliance with dietary regimen for other reason
Z91 |119 Patient's noncompliance with dietary regimen due to unspecified reason
Z91 |120 Patient's intentional underdosing of medication regimen due to financial hardship
Z91 |128 Patient's intentional underdosing of medication regimen for other reason
Z91 |130 Patient's unintentional underdosing of medication regimen due to age-related debility
Z91 |138 Patient's unintentional underdosing of medication regimen for other reason
Z91 |141 Patient's other noncompliance with medication regimen due to financial hardship
Z91 |148 Patient's other noncompliance with medication regimen for other reason |151 Patient's noncompliance with renal dialysis due to financial hardship
Z91 |158 Patient's noncompliance with renal dialysis for other reason
Z91 |190 Patient's noncompliance with other medical treatment and regimen due to financial hardship
Z91 |198 Patient's noncompliance with other medical treatment and regimen for other reason
Z91 |199 Patient's noncompliance with other medical treatment and regimen due to unspecified reason |410 Past adult physical and sexual abuse
Z91 |411 Past adult psychological abuse |412 Past adult neglect |413 Past adult financial abuse |414 Past adult intimate partner abuse
Z91 |419 Past unspecified adult abuse |42 Past forced labor or sexual exploitation |49 Other personal history of psychological trauma, NEC
Z91 |51 Past suicidal behavior |52 Past nonsuicidal self-harm |81 History of falling |82 Past military deployment |83 Wandering in another disease
Z91 |841 Risk for dental caries, low |842 Risk for dental caries, moderate |843 Risk for dental caries, high |849 Unspecified risk for dental caries
Z91 |85 Past military service |89 Other personal risk factors, NEC
Z92 |21 Past antineoplastic chemotherapy |240 Past inhaled steroid therapy |241 Past systemic steroid therapy |25 Past immunosuppression therapy
Z92 |29 Past other drug therapy |3 Past irradiation |89 Past other medical treatment
Z93 |0 Tracheostomy status |1 Gastrostomy status |2 Ileostomy status |3 Colostomy status |4 Other artificial openings of gastrointestinal tract status
Z93 |50 Unspecified cystostomy status |51 Cutaneous-vesicostomy status |52 Appendico-vesicostomy status |59 Other cystostomy status
Z93 |6 Other artificial openings of urinary tract status |8 Other artificial opening status |9 Artificial opening status, unspecified
Z94 |0 Kidney transplant status |1 Heart transplant status |2 Lung transplant status |3 Heart and lungs transplant status |4 Liver transplant status
Z94 |5 Skin transplant status |6 Bone transplant status |7 Corneal transplant status |81 Bone marrow transplant status |82 Intestine transplant status
Z94 |83 Pancreas transplant status |84 Stem cells transplant status |89 Other transplanted organ and tissue status
Z94 |9 Transplanted organ and tissue status, unspecified
Z95 |0 Presence of cardiac pacemaker |1 Presence of aortocoronary bypass graft |2 Presence of prosthetic heart valve |3 Presence of xenogenic heart valve
Z95 |4 Presence of other heart-valve replacement |5 Presence of coronary angioplasty implant and graft
Z95 |810 Presence of automatic (implantable) cardiac defibrillator |811 Presence of heart assist device |812 Presence of fully implantable artificial heart
Z95 |818 Presence of other cardiac implants and grafts |820 Peripheral vascular angioplasty status with implants and grafts
Z95 |828 Presence of other vascular implants and grafts |9 Presence of cardiac and vascular implant and graft, unspecified
Z96 |0 Presence of urogenital implants |1 Presence of intraocular lens |20 Presence of otological and audiological implant, unspecified
Z96 |21 Cochlear implant status |22 Myringotomy tube(s) status |29 Presence of other otological and audiological implants
Z96 |41 Presence of insulin pump (external) (internal) |61<s> Presence of % artificial shoulder joint |64<s> Presence of % artificial hip joint
Z96 |643 Presence of artificial hip joint, bilateral |65<s> Presence of % artificial knee joint |653 Presence of artificial knee joint, bilateral
Z96 |9 Presence of functional implant, unspecified
Z97 |0 Presence of artificial eye |10 Presence of artificial limb (complete) (partial), unspecified |1<e> Presence of artificial % arm (complete) (partial)
Z97 |1<rl:34> Presence of artificial % leg (complete) (partial) |15 Presence of artificial arms, bilateral (complete) (partial)
Z97 |16 Presence of artificial legs, bilateral (complete) (partial) |2 Presence of dental prosthetic device (complete) (partial)
Z97 |3 Presence of spectacles and contact lenses |4 Presence of external hearing-aid |5 Presence of (intrauterine) contraceptive device
Z97 |8 Presence of other devices
Z98 |0 Intestinal bypass and anastomosis status |1 Arthrodesis status |2 Presence of cerebrospinal fluid drainage device
Z98 |3 Post therapeutic collapse of lung status |4<s> Cataract extraction status, % eye |51 Tubal ligation status |52 Vasectomy status
Z98 |61 Coronary angioplasty status |62 Peripheral vascular angioplasty status |810 Dental sealant status |811 Dental restoration status
Z98 |818 Other dental procedure status |82 Breast implant status |83 Filtering (vitreous) bleb after glaucoma surgery status |84 Bariatric surgery status
Z98 |85 Transplanted organ removal status |86 Past breast implant removal |870 Past in utero procedure during pregnancy
Z98 |871 Past in utero procedure while a fetus |890 Other postprocedural states |891 History of uterine scar from previous surgery
Z99 |0 Dependence on aspirator |11 Dependence on respirator status |12 Visit for respirator dependence during power failure |2 Dependence on renal dialysis
Z99 |3 Dependence on wheelchair |81 Dependence on supplemental oxygen |89 Dependence on other enabling machines and devices
`;
