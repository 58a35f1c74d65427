/** Pregnancy, newborns and what one is born with, chapters 15 to 17: codes and our short titles, as `starterDiagnoses` reads them. */
export const pregnancy = `
O00 |00 Abdominal pregnancy without intrauterine pregnancy |01 Abdominal pregnancy with intrauterine pregnancy
O00 |10<s> % tubal pregnancy without intrauterine pregnancy |11<s> % tubal pregnancy with intrauterine pregnancy
O00 |20<s> % ovarian pregnancy without intrauterine pregnancy |21<s> % ovarian pregnancy with intrauterine pregnancy
O00 |80 Other ectopic pregnancy without intrauterine pregnancy |81 Other ectopic pregnancy with intrauterine pregnancy
O00 |90 Unspecified ectopic pregnancy without intrauterine pregnancy |91 Unspecified ectopic pregnancy with intrauterine pregnancy
O02 |0 Blighted ovum and nonhydatidiform mole |1 Missed abortion |81 Inappropriate change in quantitative human chorionic gonadotropin (hCG) in early pregnancy
O02 |89 Other abnormal products of conception |9 Abnormal product of conception, unspecified
O03 |4 Incomplete spontaneous abortion without complication |9 Complete or unspecified spontaneous abortion without complication
O09 |0<y> Supervision of pregnancy with history of infertility, & |1<y> Supervision of pregnancy with history of ectopic pregnancy, &
O09 |A<y> Supervision of pregnancy with history of molar pregnancy, & |21<t> Supervision of pregnancy with history of pre-term labor, &
O09 |29<t> Supervision of pregnancy with other poor reproductive or obstetric history, & |3<y> Supervision of pregnancy with insufficient antenatal care, &
O09 |4<y> Supervision of pregnancy with grand multiparity, & |51<t> Supervision of elderly primigravida, & |52<t> Supervision of elderly multigravida, &
O09 |61<t> Supervision of young primigravida, & |62<t> Supervision of young multigravida, & |7<y> Supervision of high risk pregnancy due to social problems, &
O09 |81<t> Supervision of pregnancy resulting from assisted reproductive technology, &
O09 |82<t> Supervision of pregnancy with history of in utero procedure during previous pregnancy, & |89<t> Supervision of other high risk pregnancies, &
O09 |9<y> Supervision of high risk pregnancy, unspecified, &
O10 |01<t> Pre-existing essential hypertension complicating pregnancy, & |02 Pre-existing essential hypertension complicating childbirth
O10 |03 Pre-existing essential hypertension complicating the puerperium |11<t> Pre-existing hypertensive heart disease complicating pregnancy, &
O10 |12 Pre-existing hypertensive heart disease complicating childbirth |13 Pre-existing hypertensive heart disease complicating the puerperium
O10 |21<t> Pre-existing hypertensive chronic kidney disease complicating pregnancy, &
O10 |22 Pre-existing hypertensive chronic kidney disease complicating childbirth |23 Pre-existing hypertensive chronic kidney disease complicating the puerperium
O10 |31<t> Pre-existing hypertensive heart and chronic kidney disease complicating pregnancy, &
O10 |32 Pre-existing hypertensive heart and chronic kidney disease complicating childbirth
O10 |33 Pre-existing hypertensive heart and chronic kidney disease complicating the puerperium
O10 |41<t> Pre-existing secondary hypertension complicating pregnancy, & |42 Pre-existing secondary hypertension complicating childbirth
O10 |43 Pre-existing secondary hypertension complicating the puerperium |91<t> Unspecified pre-existing hypertension complicating pregnancy, &
O10 |92 Unspecified pre-existing hypertension complicating childbirth |93 Unspecified pre-existing hypertension complicating the puerperium
O11 |<t> Pre-existing hypertension with pre-eclampsia, & |4 Pre-existing hypertension with pre-eclampsia, complicating childbirth
O11 |5 Pre-existing hypertension with pre-eclampsia, complicating the puerperium
O12 |0<y> Gestational edema, & |04 Gestational edema, complicating childbirth |05 Gestational edema, complicating the puerperium |1<y> Gestational proteinuria, &
O12 |14 Gestational proteinuria, complicating childbirth |15 Gestational proteinuria, complicating the puerperium |2<y> Gestational edema with proteinuria, &
O12 |24 Gestational edema with proteinuria, complicating childbirth |25 Gestational edema with proteinuria, complicating the puerperium
O13 |<t> Gestational hypertension without significant proteinuria, & |4 Gestational hypertension without significant proteinuria, complicating childbirth
O13 |5 Gestational hypertension without significant proteinuria, complicating the puerperium
O14 |00 Mild to moderate pre-eclampsia, unspecified trimester |02 Mild to moderate pre-eclampsia, second trimester
O14 |03 Mild to moderate pre-eclampsia, third trimester |04 Mild to moderate pre-eclampsia, complicating childbirth
O14 |05 Mild to moderate pre-eclampsia, complicating the puerperium |10 Severe pre-eclampsia, unspecified trimester |12 Severe pre-eclampsia, second trimester
O14 |13 Severe pre-eclampsia, third trimester |14 Severe pre-eclampsia complicating childbirth |15 Severe pre-eclampsia, complicating the puerperium
O14 |20 HELLP syndrome (HELLP), unspecified trimester |22 HELLP syndrome (HELLP), second trimester |23 HELLP syndrome (HELLP), third trimester
O14 |24 HELLP syndrome, complicating childbirth |25 HELLP syndrome, complicating the puerperium |90 Unspecified pre-eclampsia, unspecified trimester
O14 |92 Unspecified pre-eclampsia, second trimester |93 Unspecified pre-eclampsia, third trimester |94 Unspecified pre-eclampsia, complicating childbirth
O14 |95 Unspecified pre-eclampsia, complicating the puerperium
O16 |<t> Unspecified maternal hypertension, & |4 Unspecified maternal hypertension, complicating childbirth
O16 |5 Unspecified maternal hypertension, complicating the puerperium
O20 |0 Threatened abortion |8 Other hemorrhage in early pregnancy |9 Hemorrhage in early pregnancy, unspecified
O21 |0 Mild hyperemesis gravidarum |1 Hyperemesis gravidarum with metabolic disturbance |2 Late vomiting of pregnancy |8 Other vomiting complicating pregnancy
O21 |9 Vomiting of pregnancy, unspecified
O22 |0<y> Varicose veins of lower extremity in pregnancy, & |4<y> Hemorrhoids in pregnancy, &
O23 |0<y> Infections of kidney in pregnancy, & |1<y> Infections of bladder in pregnancy, & |2<y> Infections of urethra in pregnancy, &
O23 |3<y> Infections of other parts of urinary tract in pregnancy, & |4<y> Unspecified infection of urinary tract in pregnancy, &
O23 |51<t> Infections of cervix in pregnancy, & |52<t> Salpingo-oophoritis in pregnancy, & |59<t> Infection of other part of genital tract in pregnancy, &
O23 |9<y> Unspecified genitourinary tract infection in pregnancy, &
O24 |01<t> Pre-existing type 1 diabetes mellitus, in pregnancy, & |02 Pre-existing type 1 diabetes mellitus, in childbirth
O24 |03 Pre-existing type 1 diabetes mellitus, in the puerperium |11<t> Pre-existing type 2 diabetes mellitus, in pregnancy, &
O24 |12 Pre-existing type 2 diabetes mellitus, in childbirth |13 Pre-existing type 2 diabetes mellitus, in the puerperium
O24 |31<t> Unspecified pre-existing diabetes mellitus in pregnancy, & |32 Unspecified pre-existing diabetes mellitus in childbirth
O24 |33 Unspecified pre-existing diabetes mellitus in the puerperium |410 Gestational diabetes mellitus in pregnancy, diet controlled
O24 |414 Gestational diabetes mellitus in pregnancy, insulin controlled |415 Gestational diabetes mellitus in pregnancy, controlled by oral hypoglycemic drugs
O24 |419 Gestational diabetes mellitus in pregnancy, unspecified control |420 Gestational diabetes mellitus in childbirth, diet controlled
O24 |424 Gestational diabetes mellitus in childbirth, insulin controlled |425 Gestational diabetes mellitus in childbirth, controlled by oral hypoglycemic drugs
O24 |429 Gestational diabetes mellitus in childbirth, unspecified control |430 Gestational diabetes mellitus in the puerperium, diet controlled
O24 |434 Gestational diabetes mellitus in the puerperium, insulin controlled
O24 |435 Gestational diabetes mellitus in puerperium, controlled by oral hypoglycemic drugs
O24 |439 Gestational diabetes mellitus in the puerperium, unspecified control |81<t> Other pre-existing diabetes mellitus in pregnancy, &
O24 |82 Other pre-existing diabetes mellitus in childbirth |83 Other pre-existing diabetes mellitus in the puerperium
O24 |91<t> Unspecified diabetes mellitus in pregnancy, & |92 Unspecified diabetes mellitus in childbirth |93 Unspecified diabetes mellitus in the puerperium
O25 |1<y> Malnutrition in pregnancy, & |2 Malnutrition in childbirth |3 Malnutrition in the puerperium
O26 |0<y> Excessive weight gain in pregnancy, & |2<y> Pregnancy care for patient with recurrent pregnancy loss, & |5<y> Maternal hypotension syndrome, &
O26 |61<t> Liver and biliary tract disorders in pregnancy, & |84<t> Uterine size-date discrepancy, & |89<t> Other pregnancy related conditions, &
O26 |9<y> Pregnancy related conditions, unspecified, &
O28 |0 Abnormal hematological finding on antenatal screening of mother |3 Abnormal ultrasonic finding on antenatal screening of mother
O30 |00<t> Twin pregnancy, unspecified number of placenta and unspecified number of amniotic sacs, & |01<t> Twin pregnancy, monochorionic/monoamniotic, &
O30 |02<t> Conjoined twin pregnancy, & |03<t> Twin pregnancy, monochorionic/diamniotic, & |04<t> Twin pregnancy, dichorionic/diamniotic, &
O30 |09<t> Twin pregnancy, unable to determine number of placenta and number of amniotic sacs, & |9<y> Multiple gestation, unspecified, &
O32 |9XX0 Maternal care for malpresentation of fetus, unspecified, not applicable or unspecified
O32 |9XX1 Maternal care for malpresentation of fetus, unspecified, fetus 1 |9XX2 Maternal care for malpresentation of fetus, unspecified, fetus 2
O32 |9XX3 Maternal care for malpresentation of fetus, unspecified, fetus 3 |9XX4 Maternal care for malpresentation of fetus, unspecified, fetus 4
O32 |9XX5 Maternal care for malpresentation of fetus, unspecified, fetus 5 |9XX9 Maternal care for malpresentation of fetus, unspecified, other fetus
O34 |211 Maternal care for low transverse scar from previous cesarean delivery |212 Maternal care for vertical scar from previous cesarean delivery
O34 |218 Maternal care for other type scar from previous cesarean delivery |219 Maternal care for unspecified type scar from previous cesarean delivery
O34 |22 Maternal care for cesarean scar defect (isthmocele) |29 Maternal care due to uterine scar from other previous surgery
O34 |3<y> Maternal care for cervical incompetence, &
O36 |83<t>0 Maternal care for abnormalities of the fetal heart rate or rhythm, &, not applicable or unspecified
O36 |83<t>1 Maternal care for abnormalities of the fetal heart rate or rhythm, &, fetus 1
O36 |83<t>2 Maternal care for abnormalities of the fetal heart rate or rhythm, &, fetus 2
O36 |83<t>3 Maternal care for abnormalities of the fetal heart rate or rhythm, &, fetus 3
O36 |83<t>4 Maternal care for abnormalities of the fetal heart rate or rhythm, &, fetus 4
O36 |83<t>5 Maternal care for abnormalities of the fetal heart rate or rhythm, &, fetus 5
O36 |83<t>9 Maternal care for abnormalities of the fetal heart rate or rhythm, &, other fetus
O40 |9XX0 Polyhydramnios, unspecified trimester, not applicable or unspecified |9XX1 Polyhydramnios, unspecified trimester, fetus 1
O40 |9XX2 Polyhydramnios, unspecified trimester, fetus 2 |9XX3 Polyhydramnios, unspecified trimester, fetus 3
O40 |9XX4 Polyhydramnios, unspecified trimester, fetus 4 |9XX5 Polyhydramnios, unspecified trimester, fetus 5
O40 |9XX9 Polyhydramnios, unspecified trimester, other fetus
O42 |00 Premature rupture of membranes, onset of labor within 24 hours of rupture, unspecified weeks of gestation
O42 |01<t> Preterm premature rupture of membranes, onset of labor within 24 hours of rupture, &
O42 |02 Full-term premature rupture of membranes, onset of labor within 24 hours of rupture
O42 |10 Premature rupture of membranes, onset of labor more than 24 hours following rupture, unspecified weeks of gestation
O42 |11<t> Preterm premature rupture of membranes, onset of labor more than 24 hours following rupture, &
O42 |12 Full-term premature rupture of membranes, onset of labor more than 24 hours following rupture
O42 |90 Premature rupture of membranes, unspecified as to length of time between rupture and onset of labor, unspecified weeks of gestation
O42 |91<t> Preterm premature rupture of membranes, unspecified as to length of time between rupture and onset of labor, &
O42 |92 Full-term premature rupture of membranes, unspecified as to length of time between rupture and onset of labor
O43 |10<t> Malformation of placenta, unspecified, & |11<t> Circumvallate placenta, & |12<t> Velamentous insertion of umbilical cord, &
O43 |19<t> Other malformation of placenta, &
O44 |0<y> Complete placenta previa NOS or without hemorrhage, & |1<y> Complete placenta previa with hemorrhage, &
O44 |2<y> Partial placenta previa NOS or without hemorrhage, & |3<y> Partial placenta previa with hemorrhage, &
O44 |4<y> Low lying placenta NOS or without hemorrhage, & |5<y> Low lying placenta with hemorrhage, &
O46 |00<t> Antepartum hemorrhage with coagulation defect, unspecified, & |01<t> Antepartum hemorrhage with afibrinogenemia, &
O46 |02<t> Antepartum hemorrhage with disseminated intravascular coagulation, & |09<t> Antepartum hemorrhage with other coagulation defect, &
O46 |8X<t> Other antepartum hemorrhage, & |9<y> Antepartum hemorrhage, unspecified, &
O47 |00 False labor before 37 completed weeks of gestation, unspecified trimester |02 False labor before 37 completed weeks of gestation, second trimester
O47 |03 False labor before 37 completed weeks of gestation, third trimester |1 False labor at or after 37 completed weeks of gestation
O47 |9 False labor, unspecified
O48 |0 Post-term pregnancy |1 Prolonged pregnancy
O60 |00 Preterm labor without delivery, unspecified trimester |02 Preterm labor without delivery, second trimester
O60 |03 Preterm labor without delivery, third trimester
O69 |81X0 Labor and delivery complicated by cord around neck, without compression, not applicable or unspecified
O69 |81X1 Labor and delivery complicated by cord around neck, without compression, fetus 1
O69 |81X2 Labor and delivery complicated by cord around neck, without compression, fetus 2
O69 |81X3 Labor and delivery complicated by cord around neck, without compression, fetus 3
O69 |81X4 Labor and delivery complicated by cord around neck, without compression, fetus 4
O69 |81X5 Labor and delivery complicated by cord around neck, without compression, fetus 5
O69 |81X9 Labor and delivery complicated by cord around neck, without compression, other fetus
O70 |0 First degree perineal laceration during delivery |1 Second degree perineal laceration during delivery
O70 |20 Third degree perineal laceration during delivery, unspecified |21 Third degree perineal laceration during delivery, IIIa
O70 |22 Third degree perineal laceration during delivery, IIIb |23 Third degree perineal laceration during delivery, IIIc
O70 |3 Fourth degree perineal laceration during delivery |4 Anal sphincter tear complicating delivery, not associated with third degree laceration
O70 |9 Perineal laceration during delivery, unspecified
O72 |0 Third-stage hemorrhage |1 Other immediate postpartum hemorrhage |2 Delayed and secondary postpartum hemorrhage |3 Postpartum coagulation defects
O80 | Visit for full-term uncomplicated delivery
O82 | Visit for cesarean delivery without indication
O86 |00 Infection of obstetric surgical wound, unspecified |01 Infection of obstetric surgical wound, superficial incisional site
O86 |02 Infection of obstetric surgical wound, deep incisional site |03 Infection of obstetric surgical wound, organ and space site
O86 |04 Sepsis following an obstetrical procedure |09 Infection of obstetric surgical wound, other surgical site
O90 |0 Disruption of cesarean delivery wound |1 Disruption of perineal obstetric wound |2 Hematoma of obstetric wound |3 Peripartum cardiomyopathy
O90 |41 Hepatorenal syndrome following labor and delivery |49 Other postpartum acute kidney failure |5 Postpartum thyroiditis |6 Postpartum mood disturbance
O90 |81 Anemia of the puerperium |89 Other complications of the puerperium, NEC |9 Complication of the puerperium, unspecified
O91 |21<t> Nonpurulent mastitis associated with pregnancy, & |22 Nonpurulent mastitis associated with the puerperium
O91 |23 Nonpurulent mastitis associated with lactation
O92 |01<t> Retracted nipple associated with pregnancy, & |02 Retracted nipple associated with the puerperium |03 Retracted nipple associated with lactation
O92 |11<t> Cracked nipple associated with pregnancy, & |12 Cracked nipple associated with the puerperium |13 Cracked nipple associated with lactation
O92 |5 Suppressed lactation |70 Unspecified disorders of lactation |79 Other disorders of lactation
O98 |31<t> Other infections with a predominantly sexual mode of transmission complicating pregnancy, & |51<t> Other viral diseases complicating pregnancy, &
O98 |81<t> Other maternal infectious and parasitic diseases complicating pregnancy, &
O99 |01<t> Anemia complicating pregnancy, & |02 Anemia complicating childbirth |03 Anemia complicating the puerperium
O99 |11<t> Other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy, &
O99 |12 Other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating childbirth
O99 |13 Other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating the puerperium
O99 |21<y> Obesity complicating pregnancy, & |214 Obesity complicating childbirth |215 Obesity complicating the puerperium
O99 |28<y> Endocrine, nutritional and metabolic diseases complicating pregnancy, & |284 Endocrine, nutritional and metabolic diseases complicating childbirth
O99 |285 Endocrine, nutritional and metabolic diseases complicating the puerperium |31<y> Alcohol use complicating pregnancy, &
O99 |314 Alcohol use complicating childbirth |315 Alcohol use complicating the puerperium |32<y> Drug use complicating pregnancy, &
O99 |324 Drug use complicating childbirth |325 Drug use complicating the puerperium |33<y> Smoking (tobacco) complicating pregnancy, &
O99 |334 Smoking (tobacco) complicating childbirth |335 Smoking (tobacco) complicating the puerperium |34<y> Other mental disorders complicating pregnancy, &
O99 |344 Other mental disorders complicating childbirth |345 Other mental disorders complicating the puerperium
O99 |35<y> Diseases of the nervous system complicating pregnancy, & |354 Diseases of the nervous system complicating childbirth
O99 |355 Diseases of the nervous system complicating the puerperium |41<t> Diseases of the circulatory system complicating pregnancy, &
O99 |42 Diseases of the circulatory system complicating childbirth |43 Diseases of the circulatory system complicating the puerperium
O99 |51<t> Diseases of the respiratory system complicating pregnancy, & |52 Diseases of the respiratory system complicating childbirth
O99 |53 Diseases of the respiratory system complicating the puerperium |61<t> Diseases of the digestive system complicating pregnancy, &
O99 |62 Diseases of the digestive system complicating childbirth |63 Diseases of the digestive system complicating the puerperium
O99 |71<t> Diseases of the skin and subcutaneous tissue complicating pregnancy, & |72 Diseases of the skin and subcutaneous tissue complicating childbirth
O99 |73 Diseases of the skin and subcutaneous tissue complicating the puerperium |810 Abnormal glucose complicating pregnancy
O99 |814 Abnormal glucose complicating childbirth |815 Abnormal glucose complicating the puerperium |820 Streptococcus B carrier state complicating pregnancy
O99 |824 Streptococcus B carrier state complicating childbirth |825 Streptococcus B carrier state complicating the puerperium
O99 |830 Other infection carrier state complicating pregnancy |834 Other infection carrier state complicating childbirth
O99 |835 Other infection carrier state complicating the puerperium |84<y> Bariatric surgery status complicating pregnancy, &
O99 |844 Bariatric surgery status complicating childbirth |845 Bariatric surgery status complicating the puerperium
O99 |891 Other diseases and conditions complicating pregnancy |892 Other diseases and conditions complicating childbirth
O99 |893 Other diseases and conditions complicating puerperium
O9A |21<t> Injury, poisoning and certain other consequences of external causes complicating pregnancy, &
P04 |40 Newborn affected by maternal use of unspecified drugs of addiction |41 Newborn affected by maternal use of cocaine
P04 |42 Newborn affected by maternal use of hallucinogens |49 Newborn affected by maternal use of other drugs of addiction
P05 |10 Newborn small for gestational age, unspecified weight |11 Newborn small for gestational age, less than 500 grams
P05 |12 Newborn small for gestational age, 500-749 grams |13 Newborn small for gestational age, 750-999 grams
P05 |14 Newborn small for gestational age, 1000-1249 grams |15 Newborn small for gestational age, 1250-1499 grams
P05 |16 Newborn small for gestational age, 1500-1749 grams |17 Newborn small for gestational age, 1750-1999 grams
P05 |18 Newborn small for gestational age, 2000-2499 grams |19 Newborn small for gestational age, other
P07 |10 Other low birth weight newborn, unspecified weight |14 Other low birth weight newborn, 1000-1249 grams
P07 |15 Other low birth weight newborn, 1250-1499 grams |16 Other low birth weight newborn, 1500-1749 grams |17 Other low birth weight newborn, 1750-1999 grams
P07 |18 Other low birth weight newborn, 2000-2499 grams |30 Preterm newborn, unspecified weeks of gestation
P07 |31 Preterm newborn, gestational age 28 completed weeks |32 Preterm newborn, gestational age 29 completed weeks
P07 |33 Preterm newborn, gestational age 30 completed weeks |34 Preterm newborn, gestational age 31 completed weeks
P07 |35 Preterm newborn, gestational age 32 completed weeks |36 Preterm newborn, gestational age 33 completed weeks
P07 |37 Preterm newborn, gestational age 34 completed weeks |38 Preterm newborn, gestational age 35 completed weeks
P07 |39 Preterm newborn, gestational age 36 completed weeks
P08 |0 Exceptionally large newborn baby |1 Other heavy for gestational age newborn |21 Post-term newborn |22 Prolonged gestation of newborn
P22 |0 Respiratory distress syndrome of newborn |1 Transient tachypnea of newborn |8 Other respiratory distress of newborn
P22 |9 Respiratory distress of newborn, unspecified
P29 |30 Pulmonary hypertension of newborn |38 Other persistent fetal circulation
P36 |9 Bacterial sepsis of newborn, unspecified
P37 |5 Neonatal candidiasis
P38 |1 Omphalitis with mild hemorrhage |9 Omphalitis without hemorrhage
P39 |0 Neonatal infective mastitis |1 Neonatal conjunctivitis and dacryocystitis |2 Intra-amniotic infection affecting newborn, NEC
P39 |3 Neonatal urinary tract infection |4 Neonatal skin infection |8 Other infections specific to the perinatal period
P39 |9 Infection specific to the perinatal period, unspecified
P55 |1 ABO isoimmunization of newborn
P58 |0 Neonatal jaundice due to bruising |1 Neonatal jaundice due to bleeding |2 Neonatal jaundice due to infection |3 Neonatal jaundice due to polycythemia
P58 |41 Neonatal jaundice due to drugs or toxins transmitted from mother |42 Neonatal jaundice due to drugs or toxins given to newborn
P58 |5 Neonatal jaundice due to swallowed maternal blood |8 Neonatal jaundice due to other excessive hemolysis
P58 |9 Neonatal jaundice due to excessive hemolysis, unspecified
P59 |0 Neonatal jaundice associated with preterm delivery |1 Inspissated bile syndrome |20 Neonatal jaundice from unspecified hepatocellular damage
P59 |29 Neonatal jaundice from other hepatocellular damage |3 Neonatal jaundice from breast milk inhibitor |8 Neonatal jaundice from other causes
P59 |9 Neonatal jaundice, unspecified
P61 |0 Transient neonatal thrombocytopenia
P70 |4 Other neonatal hypoglycemia
P76 |0 Meconium plug syndrome
P78 |81 Congenital cirrhosis (of liver) |82 Peptic ulcer of newborn |83 Newborn esophageal reflux |84 Gestational alloimmune liver disease
P78 |89 Other perinatal digestive system disorders
P83 |5 Congenital hydrocele
P92 |01 Bilious vomiting of newborn |09 Other vomiting of newborn |1 Regurgitation and rumination of newborn |2 Slow feeding of newborn
P92 |3 Underfeeding of newborn |4 Overfeeding of newborn |5 Neonatal difficulty in feeding at breast |6 Failure to thrive in newborn
P92 |8 Other feeding problems of newborn |9 Feeding problem of newborn, unspecified
P96 |1 Neonatal withdrawal symptoms from maternal use of drugs of addiction
Q02 | Microcephaly
Q05 |0 Cervical spina bifida with hydrocephalus |1 Thoracic spina bifida with hydrocephalus |2 Lumbar spina bifida with hydrocephalus
Q05 |3 Sacral spina bifida with hydrocephalus |4 Unspecified spina bifida with hydrocephalus |5 Cervical spina bifida without hydrocephalus
Q05 |6 Thoracic spina bifida without hydrocephalus |7 Lumbar spina bifida without hydrocephalus |8 Sacral spina bifida without hydrocephalus
Q05 |9 Spina bifida, unspecified
Q10 |0 Congenital ptosis |1 Congenital ectropion |2 Congenital entropion |3 Other congenital malformations of eyelid
Q10 |4 Absence and agenesis of lacrimal apparatus |5 Congenital stenosis and stricture of lacrimal duct |6 Other congenital malformations of lacrimal apparatus
Q10 |7 Congenital malformation of orbit
Q17 |0 Accessory auricle |1 Macrotia |2 Microtia |3 Other misshapen ear |4 Misplaced ear |5 Prominent ear |8 Other congenital malformations of ear
Q17 |9 Congenital malformation of ear, unspecified
Q21 |0 Ventricular septal defect |10 Atrial septal defect, unspecified |11 Secundum atrial septal defect |12 Patent foramen ovale
Q21 |13 Coronary sinus atrial septal defect |14 Superior sinus venosus atrial septal defect |15 Inferior sinus venosus atrial septal defect
Q21 |16 Sinus venosus atrial septal defect, unspecified |19 Other atrial septal defect
Q24 |9 Congenital malformation of heart, unspecified
Q30 |0 Choanal atresia |1 Agenesis and underdevelopment of nose |2 Fissured, notched and cleft nose |3 Congenital perforated nasal septum
Q30 |8 Other congenital malformations of nose |9 Congenital malformation of nose, unspecified
Q35 |1 Cleft hard palate |3 Cleft soft palate |5 Cleft hard palate with cleft soft palate |7 Cleft uvula |9 Cleft palate, unspecified
Q36 |9 Cleft lip, unilateral
Q38 |1 Ankyloglossia
Q53 |10 Unspecified undescended testicle, unilateral |111 Unilateral intraabdominal testis |112 Unilateral inguinal testis
Q53 |12 Ectopic perineal testis, unilateral |13 Unilateral high scrotal testis |20 Undescended testicle, unspecified, bilateral
Q53 |211 Bilateral intraabdominal testes |212 Bilateral inguinal testes |22 Ectopic perineal testis, bilateral |23 Bilateral high scrotal testes
Q53 |9 Undescended testicle, unspecified
Q54 |0 Hypospadias, balanic |1 Hypospadias, penile |2 Hypospadias, penoscrotal |3 Hypospadias, perineal |4 Congenital chordee |8 Other hypospadias
Q54 |9 Hypospadias, unspecified
Q55 |20 Unspecified congenital malformations of testis and scrotum |21 Polyorchism |22 Retractile testis |23 Scrotal transposition
Q55 |29 Other congenital malformations of testis and scrotum
Q61 |3 Polycystic kidney, unspecified
Q65 |89 Other congenital deformities of hip
Q66 |0<z> Congenital talipes equinovarus, % foot |8<z> Congenital vertical talus deformity, % foot |89 Other congenital deformities of feet
Q67 |3 Plagiocephaly
Q69 |0 Accessory finger(s) |1 Accessory thumb(s) |2 Accessory toe(s) |9 Polydactyly, unspecified
Q74 |9 Unspecified congenital malformation of limb(s)
Q82 |5 Congenital non-neoplastic nevus
Q85 |00 Neurofibromatosis, unspecified |01 Neurofibromatosis, type 1 |02 Neurofibromatosis, type 2 |03 Schwannomatosis |09 Other neurofibromatosis
Q85 |1 Tuberous sclerosis |81 PTEN hamartoma tumor syndrome |82 Other Cowden syndrome |83 Von Hippel-Lindau syndrome |89 Other phakomatoses, NEC
Q85 |9 Phakomatosis, unspecified
Q87 |40 Marfan syndrome, unspecified |410 Marfan syndrome with aortic dilation |418 Marfan syndrome with other cardiovascular manifestations
Q87 |42 Marfan syndrome with ocular manifestations |43 Marfan syndrome with skeletal manifestation |81 Alport syndrome
Q89 |9 Congenital malformation, unspecified
Q90 |0 Trisomy 21, nonmosaicism (meiotic nondisjunction) |1 Trisomy 21, mosaicism (mitotic nondisjunction) |2 Trisomy 21, translocation
Q90 |9 Down syndrome, unspecified
Q96 |9 Turner's syndrome, unspecified
`;
