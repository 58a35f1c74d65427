/** Encounters and reasons for them, first half of chapter 21: codes and our short titles, as `starterDiagnoses` reads them. */
export const encounters = `
Z00 |00 General adult medical examination without abnormal findings |01 General adult medical examination with abnormal findings
Z00 |110 Health examination for newborn under 8 days old |111 Health examination for newborn 8 to 28 days old
Z00 |121 Routine child health examination with abnormal findings |129 Routine child health examination without abnormal findings
Z00 |2 Examination for period of rapid growth in childhood |3 Examination for adolescent development state |5 Examination of potential donor of organ and tissue
Z00 |6 Examination for normal comparison and control in clinical research program
Z00 |70 Examination for period of delayed growth in childhood without abnormal findings
Z00 |71 Examination for period of delayed growth in childhood with abnormal findings |8 Visit for other general examination
Z01 |00 Examination of eyes and vision without abnormal findings |01 Examination of eyes and vision with abnormal findings
Z01 |020 Examination of eyes and vision following failed vision screening without abnormal findings
Z01 |021 Examination of eyes and vision following failed vision screening with abnormal findings |10 Examination of ears and hearing without abnormal findings
Z01 |110 Visit for hearing examination following failed hearing screening |118 Examination of ears and hearing with other abnormal findings
Z01 |12 Visit for hearing conservation and treatment |20 Visit for dental examination and cleaning without abnormal findings
Z01 |21 Visit for dental examination and cleaning with abnormal findings |30 Examination of blood pressure without abnormal findings
Z01 |31 Examination of blood pressure with abnormal findings |411 Visit for gynecological examination (general) (routine) with abnormal findings
Z01 |419 Visit for gynecological examination (general) (routine) without abnormal findings
Z01 |42 Visit for cervical smear to confirm findings of recent normal smear following initial abnormal smear
Z01 |810 Visit for preprocedural cardiovascular examination |811 Visit for preprocedural respiratory examination
Z01 |812 Visit for preprocedural laboratory examination |818 Visit for other preprocedural examination |82 Visit for allergy testing |83 Visit for blood typing
Z01 |84 Visit for antibody response examination |89 Visit for other special examinations
Z02 |0 Examination for admission to educational institution |1 Visit for pre-employment examination |2 Examination for admission to residential institution
Z02 |3 Examination for recruitment to armed forces |4 Examination for driving license |5 Examination for participation in sport
Z02 |6 Examination for insurance purposes |71 Visit for disability determination |79 Visit for issue of other medical certificate |81 Visit for paternity testing
Z02 |82 Visit for adoption services |83 Visit for blood-alcohol and blood-drug test |84 Visit for child welfare exam
Z02 |89 Visit for other administrative examinations |9 Visit for administrative examinations, unspecified
Z03 |6 Observation for suspected toxic effect from ingested substance ruled out |71 Visit for suspected problem with amniotic cavity and membrane ruled out
Z03 |72 Visit for suspected placental problem ruled out |73 Visit for suspected fetal anomaly ruled out
Z03 |74 Visit for suspected problem with fetal growth ruled out |75 Visit for suspected cervical shortening ruled out
Z03 |79 Visit for other suspected maternal and fetal conditions ruled out |810 Observation for suspected exposure to anthrax ruled out
Z03 |818 Observation for suspected exposure to other biological agents ruled out |821 Observation for suspected ingested foreign body ruled out
Z03 |822 Observation for suspected aspirated (inhaled) foreign body ruled out |823 Observation for suspected inserted (injected) foreign body ruled out
Z03 |83 Observation for suspected conditions related to home physiologic monitoring device ruled out
Z03 |89 Observation for other suspected diseases and conditions ruled out
Z04 |1 Examination and observation following transport accident |2 Examination and observation following work accident
Z04 |3 Examination and observation following other accident |41 Examination and observation following alleged adult rape
Z04 |42 Examination and observation following alleged child rape |6 General psychiatric examination, requested by authority
Z04 |71 Examination and observation following alleged adult physical abuse |72 Examination and observation following alleged child physical abuse
Z04 |81 Examination and observation of victim following forced sexual exploitation |82 Examination and observation of victim following forced labor exploitation
Z04 |89 Examination and observation for other reasons |9 Examination and observation for unspecified reason
Z05 |0 Observation and evaluation of newborn for suspected cardiac condition ruled out
Z05 |1 Observation and evaluation of newborn for suspected infectious condition ruled out
Z05 |2 Observation and evaluation of newborn for suspected neurological condition ruled out
Z05 |3 Observation and evaluation of newborn for suspected respiratory condition ruled out
Z05 |41 Observation and evaluation of newborn for suspected genetic condition ruled out
Z05 |42 Observation and evaluation of newborn for suspected metabolic condition ruled out
Z05 |43 Observation and evaluation of newborn for suspected immunologic condition ruled out
Z05 |5 Observation and evaluation of newborn for suspected gastrointestinal condition ruled out
Z05 |6 Observation and evaluation of newborn for suspected genitourinary condition ruled out
Z05 |71 Observation and evaluation of newborn for suspected skin and subcutaneous tissue condition ruled out
Z05 |72 Observation and evaluation of newborn for suspected musculoskeletal condition ruled out
Z05 |73 Observation and evaluation of newborn for suspected connective tissue condition ruled out
Z05 |81 Observation and evaluation of newborn for suspected condition related to home physiologic monitoring device ruled out
Z05 |89 Observation and evaluation of newborn for other suspected condition ruled out
Z05 |9 Observation and evaluation of newborn for unspecified suspected condition ruled out
Z08 | Visit for follow-up examination after completed treatment for cancer
Z09 | Visit for follow-up examination after completed treatment for conditions other than cancer
Z11 |0 Screening for intestinal infectious diseases |1 Screening for respiratory tuberculosis |2 Screening for other bacterial diseases
Z11 |3 Screening for infections with a predominantly sexual mode of transmission |4 Screening for human immunodeficiency virus
Z11 |51 Screening for human papillomavirus (HPV) |52 Screening for COVID-19 |59 Screening for other viral diseases
Z11 |6 Screening for other protozoal diseases and helminthiases |7 Visit for testing for latent tuberculosis infection
Z11 |8 Screening for other infectious and parasitic diseases |9 Screening for infectious and parasitic diseases, unspecified
Z12 |0 Cancer screening of stomach |10 Cancer screening of intestinal tract, unspecified |11 Cancer screening of colon |12 Cancer screening of rectum
Z12 |13 Cancer screening of small intestine |2 Cancer screening of respiratory organs |31 Visit for screening mammogram for cancer of breast
Z12 |39 Other screening for cancer of breast |4 Cancer screening of cervix |5 Cancer screening of prostate |6 Cancer screening of bladder
Z12 |71 Cancer screening of testis |72 Cancer screening of vagina |73 Cancer screening of ovary |79 Cancer screening of other genitourinary organs
Z12 |81 Cancer screening of oral cavity |82 Cancer screening of nervous system |83 Cancer screening of skin |89 Cancer screening of other sites
Z12 |9 Screening for cancer, site unspecified
Z13 |0 Screening for diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism |1 Screening for diabetes mellitus
Z13 |21 Screening for nutritional disorder |220 Screening for lipoid disorders |228 Screening for other metabolic disorders
Z13 |29 Screening for other suspected endocrine disorder |30 Visit for screening examination for mental health and behavioral disorders, unspecified
Z13 |31 Screening for depression |32 Screening for maternal depression |39 Visit for screening examination for other mental health and behavioral disorders
Z13 |40 Screening for unspecified developmental delays |41 Visit for autism screening |42 Screening for global developmental delays (milestones)
Z13 |49 Screening for other developmental delays |5 Screening for eye and ear disorders |6 Screening for cardiovascular disorders
Z13 |71 Visit for nonprocreative screening for genetic disease carrier status |79 Other screening for genetic and chromosomal anomalies
Z13 |810 Screening for upper gastrointestinal disorder |811 Screening for lower gastrointestinal disorder |818 Screening for other digestive system disorders
Z13 |820 Screening for osteoporosis |828 Screening for other musculoskeletal disorder |83 Screening for respiratory disorder NEC
Z13 |84 Screening for dental disorders |850 Screening for traumatic brain injury |858 Screening for other nervous system disorders
Z13 |88 Screening for disorder due to exposure to contaminants |89 Screening for other disorder |9 Visit for screening, unspecified
Z14 |01 Asymptomatic hemophilia A carrier |02 Symptomatic hemophilia A carrier |1 Cystic fibrosis carrier |8 Genetic carrier of other disease
Z15 |01 Genetic susceptibility to cancer of breast |02 Genetic susceptibility to cancer of ovary |03 Genetic susceptibility to cancer of prostate
Z15 |04 Genetic susceptibility to cancer of endometrium |05@26 Genetic susceptibility to cancer of fallopian tube(s)
Z15 |060@26 Genetic susceptibility to colorectal cancer |068@26 Genetic susceptibility to other cancer of digestive system
Z15 |07@26 Genetic susceptibility to cancer of urinary tract |09 Genetic susceptibility to other cancer
Z15 |1@25 Genetic susceptibility to epilepsy and neurodevelopmental disorders |2@25 Genetic susceptibility to obesity
Z15 |3@26 Genetic susceptibility to kidney disease |81 Genetic susceptibility to multiple endocrine neoplasia |89 Genetic susceptibility to other disease
Z16 |10 Resistance to unspecified beta lactam antibiotics |11 Resistance to penicillins |12 Extended spectrum beta lactamase (ESBL) resistance
Z16 |13 Resistance to carbapenem |19 Resistance to other beta lactam antibiotics
Z17 |0 Estrogen receptor positive status |1 Estrogen receptor negative status |21@25 Progesterone receptor positive status
Z17 |22@25 Progesterone receptor negative status |31@25 Human epidermal growth factor receptor 2 positive status
Z17 |32@25 Human epidermal growth factor receptor 2 negative status
Z17 |410@25 Hormone receptor positive with human epidermal growth factor receptor 2 positive status
Z17 |411@25 Hormone receptor positive with human epidermal growth factor receptor 2 negative status
Z17 |420@25 Hormone receptor negative with human epidermal growth factor receptor 2 positive status
Z17 |421@25 Hormone receptor negative with human epidermal growth factor receptor 2 negative status
Z18 |10 Retained metal fragments, unspecified
Z20 |01 Exposure to intestinal infectious diseases due to Escherichia coli (E. coli) |09 Exposure to other intestinal infectious diseases
Z20 |1 Exposure to tuberculosis |2 Exposure to infections with a predominantly sexual mode of transmission |3 Exposure to rabies |4 Exposure to rubella
Z20 |5 Exposure to viral hepatitis |6 Exposure to human immunodeficiency virus |7 Exposure to pediculosis, acariasis and other infestations
Z20 |810 Exposure to anthrax |811 Exposure to meningococcus |818 Exposure to other bacterial communicable diseases |820 Exposure to varicella
Z20 |821 Exposure to Zika virus |822 Exposure to COVID-19 |828 Exposure to other viral communicable diseases |89 Exposure to other communicable diseases
Z20 |9 Exposure to unspecified communicable disease
Z21 | Asymptomatic human immunodeficiency virus infection status
Z22 |0 Carrier of typhoid |1 Carrier of other intestinal infectious diseases |2 Carrier of diphtheria |31 Carrier of bacterial disease due to meningococci
Z22 |321 Carrier or suspected carrier of Methicillin susceptible Staphylococcus aureus
Z22 |322 Carrier or suspected carrier of Methicillin resistant Staphylococcus aureus |330 Carrier of Group B streptococcus |338 Carrier of other streptococcus
Z22 |340 Carrier of carbapenem-resistant Acinetobacter baumannii |341 Carrier of carbapenem-sensitive Acinetobacter baumannii
Z22 |349 Carrier of Acinetobacter baumannii, unspecified |350 Carrier of carbapenem-resistant Enterobacterales |358 Carrier of other Enterobacterales
Z22 |359 Carrier of Enterobacterales, unspecified |39 Carrier of other bacterial diseases
Z22 |4 Carrier of infections with a predominantly sexual mode of transmission |6 Carrier of human T-lymphotropic virus type-1 infection |7 Latent tuberculosis
Z22 |8 Carrier of other infectious diseases |9 Carrier of infectious disease, unspecified
Z23 | Visit for immunization
Z28 |01 Immunization not carried out because of acute illness of patient |02 Immunization not carried out because of chronic illness or condition of patient
Z28 |03 Immunization not carried out because of immune compromised state of patient
Z28 |04 Immunization not carried out because of patient allergy to vaccine or component |09 Immunization not carried out because of other contraindication
Z28 |1 Immunization not carried out because of patient decision for reasons of belief or group pressure
Z28 |20 Immunization not carried out because of patient decision for unspecified reason |21 Immunization not carried out because of patient refusal
Z28 |29 Immunization not carried out because of patient decision for other reason |310 Unvaccinated for COVID-19 |311 Partially vaccinated for COVID-19
Z28 |39 Other underimmunization status |81 Immunization not carried out due to patient having had the disease
Z28 |82 Immunization not carried out because of caregiver refusal |83 Immunization not carried out due to unavailability of vaccine
Z28 |89 Immunization not carried out for other reason |9 Immunization not carried out for unspecified reason
Z29 |11 Visit for prophylactic immunotherapy for respiratory syncytial virus (RSV) |12 Visit for prophylactic antivenin
Z29 |13 Visit for prophylactic Rho(D) immune globulin |14 Visit for prophylactic rabies immune globin |3 Visit for prophylactic fluoride administration
Z29 |81 Visit for HIV pre-exposure prophylaxis |89 Visit for other prophylactic measures |9 Visit for prophylactic measures, unspecified
Z30 |011 Visit for initial prescription of contraceptive pills |012 Visit for prescription of emergency contraception
Z30 |013 Visit for initial prescription of injectable contraceptive |014 Visit for initial prescription of intrauterine contraceptive device
Z30 |015 Visit for initial prescription of vaginal ring hormonal contraceptive
Z30 |016 Visit for initial prescription of transdermal patch hormonal contraceptive device
Z30 |017 Visit for initial prescription of implantable subdermal contraceptive |018 Visit for initial prescription of other contraceptives
Z30 |019 Visit for initial prescription of contraceptives, unspecified |02 Counseling and instruction in natural family planning to avoid pregnancy
Z30 |09 Visit for other general counseling and advice on contraception |2 Visit for sterilization |40 Visit for surveillance of contraceptives, unspecified
Z30 |41 Visit for surveillance of contraceptive pills |42 Visit for surveillance of injectable contraceptive
Z30 |430 Visit for insertion of intrauterine contraceptive device |431 Routine checking of intrauterine contraceptive device
Z30 |432 Visit for removal of intrauterine contraceptive device |433 Visit for removal and reinsertion of intrauterine contraceptive device
Z30 |44 Visit for surveillance of vaginal ring hormonal contraceptive device |45 Visit for surveillance of transdermal patch hormonal contraceptive device
Z30 |46 Visit for surveillance of implantable subdermal contraceptive |49 Visit for surveillance of other contraceptives
Z30 |8 Visit for other contraceptive management |9 Visit for contraceptive management, unspecified
Z31 |0 Visit for reversal of previous sterilization |41 Visit for fertility testing |42 Aftercare following sterilization reversal
Z31 |430 Encounter of female for testing for genetic disease carrier status for procreative management
Z31 |438 Visit for other genetic testing of female for procreative management
Z31 |440 Encounter of male for testing for genetic disease carrier status for procreative management
Z31 |441 Visit for testing of male partner of patient with recurrent pregnancy loss |448 Visit for other genetic testing of male for procreative management
Z31 |49 Visit for other procreative investigation and testing |5 Visit for procreative genetic counseling
Z31 |61 Procreative counseling and advice using natural family planning |62 Visit for fertility preservation counseling
Z31 |69 Visit for other general counseling and advice on procreation |7 Visit for procreative management and counseling for gestational carrier
Z31 |81 Visit for male factor infertility in female patient |82 Visit for Rh incompatibility status |83 Visit for assisted reproductive fertility procedure cycle
Z31 |84 Visit for fertility preservation procedure |89 Visit for other procreative management |9 Visit for procreative management, unspecified
Z32 |00 Visit for pregnancy test, result unknown |01 Visit for pregnancy test, result positive |02 Visit for pregnancy test, result negative
Z32 |2 Visit for childbirth instruction |3 Visit for childcare instruction
Z33 |1 Pregnant state, incidental |2 Visit for elective termination of pregnancy |3 Pregnant state, gestational carrier
Z34 |0<y> Supervision of normal first pregnancy, & |8<y> Supervision of other normal pregnancy, & |9<y> Supervision of normal pregnancy, unspecified, &
Z36 |0 Antenatal screening for chromosomal anomalies |1 Antenatal screening for raised alphafetoprotein level |2 Visit for other antenatal screening follow-up
Z36 |3 Antenatal screening for malformations |4 Antenatal screening for fetal growth retardation |5 Antenatal screening for isoimmunization
Z36 |81 Antenatal screening for hydrops fetalis |82 Antenatal screening for nuchal translucency
Z36 |83 Visit for fetal screening for congenital cardiac abnormalities |84 Antenatal screening for fetal lung maturity
Z36 |85 Antenatal screening for Streptococcus B |86 Antenatal screening for cervical length |87 Antenatal screening for uncertain dates
Z36 |88 Antenatal screening for fetal macrosomia |89 Visit for other antenatal screening |8A Antenatal screening for other genetic defects
Z36 |9 Antenatal screening, unspecified
Z3A |00 Weeks of gestation of pregnancy not specified |01 Less than 8 weeks gestation of pregnancy |08 8 weeks gestation of pregnancy
Z3A |09 9 weeks gestation of pregnancy |10 10 weeks gestation of pregnancy |11 11 weeks gestation of pregnancy |12 12 weeks gestation of pregnancy
Z3A |13 13 weeks gestation of pregnancy |14 14 weeks gestation of pregnancy |15 15 weeks gestation of pregnancy |16 16 weeks gestation of pregnancy
Z3A |17 17 weeks gestation of pregnancy |18 18 weeks gestation of pregnancy |19 19 weeks gestation of pregnancy |20 20 weeks gestation of pregnancy
Z3A |21 21 weeks gestation of pregnancy |22 22 weeks gestation of pregnancy |23 23 weeks gestation of pregnancy |24 24 weeks gestation of pregnancy
Z3A |25 25 weeks gestation of pregnancy |26 26 weeks gestation of pregnancy |27 27 weeks gestation of pregnancy |28 28 weeks gestation of pregnancy
Z3A |29 29 weeks gestation of pregnancy |30 30 weeks gestation of pregnancy |31 31 weeks gestation of pregnancy |32 32 weeks gestation of pregnancy
Z3A |33 33 weeks gestation of pregnancy |34 34 weeks gestation of pregnancy |35 35 weeks gestation of pregnancy |36 36 weeks gestation of pregnancy
Z3A |37 37 weeks gestation of pregnancy |38 38 weeks gestation of pregnancy |39 39 weeks gestation of pregnancy
Z37 |0 Single live birth |1 Single stillbirth |2 Twins, both liveborn |3 Twins, one liveborn and one stillborn |4 Twins, both stillborn
Z37 |50 Multiple births, unspecified, all liveborn |51 Triplets, all liveborn |52 Quadruplets, all liveborn |53 Quintuplets, all liveborn
Z37 |54 Sextuplets, all liveborn |59 Other multiple births, all liveborn |60 Multiple births, unspecified, some liveborn |61 Triplets, some liveborn
Z37 |62 Quadruplets, some liveborn |63 Quintuplets, some liveborn |64 Sextuplets, some liveborn |69 Other multiple births, some liveborn
Z37 |7 Other multiple births, all stillborn |9 Outcome of delivery, unspecified
Z38 |00 Single liveborn infant, delivered vaginally |01 Single liveborn infant, delivered by cesarean |1 Single liveborn infant, born outside hospital
Z38 |2 Single liveborn infant, unspecified as to place of birth |30 Twin liveborn infant, delivered vaginally |31 Twin liveborn infant, delivered by cesarean
Z38 |4 Twin liveborn infant, born outside hospital |5 Twin liveborn infant, unspecified as to place of birth |61 Triplet liveborn infant, delivered vaginally
Z38 |62 Triplet liveborn infant, delivered by cesarean |63 Quadruplet liveborn infant, delivered vaginally |64 Quadruplet liveborn infant, delivered by cesarean
Z38 |65 Quintuplet liveborn infant, delivered vaginally |66 Quintuplet liveborn infant, delivered by cesarean
Z38 |68 Other multiple liveborn infant, delivered vaginally |69 Other multiple liveborn infant, delivered by cesarean
Z38 |7 Other multiple liveborn infant, born outside hospital |8 Other multiple liveborn infant, unspecified as to place of birth
Z39 |0 Visit for care and examination of mother immediately after delivery |1 Visit for care and examination of lactating mother |2 Routine postpartum follow-up
Z40 |00 Visit for prophylactic removal of unspecified organ |01 Visit for prophylactic removal of breast |02 Visit for prophylactic removal of ovary(s)
Z40 |03 Visit for prophylactic removal of fallopian tube(s) |09 Visit for prophylactic removal of other organ
Z40 |81@26 Visit for prophylactic surgery for removal of ovary(s) for persons without known genetic/familial risk factors
Z40 |82@26 Visit for prophylactic surgery for removal of fallopian tube(s) for persons without known genetic/familial risk factors
Z40 |89@26 Visit for other prophylactic surgery |9 Visit for prophylactic surgery, unspecified
Z41 |1 Visit for cosmetic surgery |2 Routine and ritual male circumcision |3 Visit for ear piercing
Z41 |8 Visit for other procedures for purposes other than remedying health state
Z41 |9 Visit for procedure for purposes other than remedying health state, unspecified
Z42 |1 Visit for breast reconstruction following mastectomy |8 Visit for other plastic and reconstructive surgery following medical procedure or healed injury
Z43 |0 Attention to tracheostomy |1 Attention to gastrostomy |2 Attention to ileostomy |3 Attention to colostomy
Z43 |4 Attention to other artificial openings of digestive tract |5 Attention to cystostomy |6 Attention to other artificial openings of urinary tract
Z43 |7 Attention to artificial vagina |8 Attention to other artificial openings |9 Attention to unspecified artificial opening
Z44 |8 Fitting of other external prosthetic devices
Z45 |010 Visit for checking and testing of cardiac pacemaker pulse generator |018 Management of other part of cardiac pacemaker
Z45 |02 Management of automatic implantable cardiac defibrillator |09 Management of other cardiac device |2 Management of vascular access device
Z45 |41 Management of cerebrospinal fluid drainage device |42 Management of neurostimulator |49 Management of other implanted nervous system device
Z46 |0 Fitting of spectacles and contact lenses |1 Fitting of hearing aid |6 Fitting of urinary device |89 Fitting of other devices
Z47 |1 Aftercare following joint replacement surgery |2 Visit for removal of internal fixation device
Z47 |31 Aftercare following explantation of shoulder joint prosthesis |32 Aftercare following explantation of hip joint prosthesis
Z47 |33 Aftercare following explantation of knee joint prosthesis |81 Visit for orthopedic aftercare following surgical amputation
Z47 |82 Visit for orthopedic aftercare following scoliosis surgery |89 Visit for other orthopedic aftercare
Z48 |00 Visit for change or removal of nonsurgical wound dressing |01 Visit for change or removal of surgical wound dressing |02 Visit for removal of sutures
Z48 |03 Visit for change or removal of drains |810 Visit for surgical aftercare following surgery on the sense organs
Z48 |811 Visit for surgical aftercare following surgery on the nervous system |812 Visit for surgical aftercare following surgery on the circulatory system
Z48 |813 Visit for surgical aftercare following surgery on the respiratory system |814 Visit for surgical aftercare following surgery on the teeth or oral cavity
Z48 |815 Visit for surgical aftercare following surgery on the digestive system |816 Visit for surgical aftercare following surgery on the genitourinary system
Z48 |817 Visit for surgical aftercare following surgery on the skin and subcutaneous tissue |89 Visit for other surgical aftercare
Z49 |01 Fitting of extracorporeal dialysis catheter |02 Fitting of peritoneal dialysis catheter |31 Visit for adequacy testing for hemodialysis
Z49 |32 Visit for adequacy testing for peritoneal dialysis
Z51 |0 Visit for antineoplastic radiation therapy |11 Visit for antineoplastic chemotherapy |12 Visit for antineoplastic immunotherapy
Z51 |5 Visit for palliative care |6 Visit for desensitization to allergens |81 Visit for therapeutic drug level monitoring |89 Visit for other aftercare
Z51 |A@25 Visit for sepsis aftercare
Z52 |4 Kidney donor
Z53 |01 Procedure and treatment not carried out due to patient smoking |09 Procedure and treatment not carried out because of other contraindication
Z53 |1 Procedure and treatment not carried out because of patient's decision for reasons of belief and group pressure
Z53 |20 Procedure and treatment not carried out because of patient's decision for unspecified reasons
Z53 |21 Procedure and treatment not carried out due to patient leaving prior to being seen by health care provider
Z53 |29 Procedure and treatment not carried out because of patient's decision for other reasons |31 Laparoscopic surgical procedure converted to open procedure
Z53 |32 Thoracoscopic surgical procedure converted to open procedure |33 Arthroscopic surgical procedure converted to open procedure
Z53 |39 Other procedure converted to open procedure |8 Procedure and treatment not carried out for other reasons
Z53 |9 Procedure and treatment not carried out, unspecified reason
`;
