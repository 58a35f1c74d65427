/** Everyday HCPCS Level II codes with short titles; `@` and a day where a code came after 2020. No D codes: they are the ADA's. */
export const hcpcsTable = `
A0425 Ground mileage, per statute mile
A0427 Ambulance service, advanced life support, emergency transport, level 1 (als 1 - emergency)
A0428 Ambulance service, basic life support, non-emergency transport, (bls)
A0429 Ambulance service, basic life support, emergency transport (bls-emergency)
A4206 Syringe with needle, sterile, 1 cc or less, each
A4253 Blood glucose test or reagent strips for home blood glucose monitor, per 50 strips
A4258 Spring-powered device for lancet, each
A4259 Lancets, per box of 100
A4351 Intermittent urinary catheter; straight tip, with or without coating (teflon, silicone
A4550 Surgical trays
A4565 Slings
A4570 Splint
A4604 Tubing with integrated heating element for use with positive airway pressure device
A4615 Cannula, nasal
A4627 Spacer, bag or reservoir, with or without mask, for use with metered dose inhaler
A5500 For diabetics only, fitting (including follow-up), custom preparation and supply of
A5512 For diabetics only, multiple density insert, direct formed, molded to foot after external
A6010 Collagen based wound filler, dry form, sterile, per gram of collagen
A6196 Alginate or other fiber gelling dressing, wound cover, sterile, pad size 16 sq. in. or
A6209 Foam dressing, wound cover, sterile, pad size 16 sq. in. or less, without adhesive
A6212 Foam dressing, wound cover, sterile, pad size 16 sq. in. or less, with any size adhesive
A6222 Gauze, impregnated with other than water, normal saline, or hydrogel, sterile, pad size
A6402 Gauze, non-impregnated, sterile, pad size 16 sq. in. or less, without adhesive border
A6441 Padding bandage, non-elastic, non-woven/non-knitted, width greater than or equal to three
A6449 Light compression bandage, elastic, knitted/woven, width greater than or equal to three
A7003 Administration set, with small volume nonfiltered pneumatic nebulizer, disposable
A7005 Administration set, with small volume nonfiltered pneumatic nebulizer, non-disposable
A7015 Aerosol mask, used with dme nebulizer
A7030 Full face mask used with positive airway pressure device, each
A7034 Nasal interface (mask or cannula type) used with positive airway pressure device, with or
A7035 Headgear used with positive airway pressure device
A7037 Tubing used with positive airway pressure device
A7038 Filter, disposable, used with positive airway pressure device
A9270 Non-covered item or service
A9579 Gadolinium-based magnetic resonance contrast agent, NOS (nos), per ml
A9585 Gadobutrol, 0.1 ml
E0100 Cane, includes canes of all materials, adjustable or fixed, with tip
E0105 Cane, quad or three prong, includes canes of all materials, adjustable or fixed, with tips
E0110 Crutches, forearm, includes crutches of various materials, adjustable or fixed, pair
E0114 Crutches underarm, other than wood, adjustable or fixed, pair, with pads, tips and
E0118 Crutch substitute, lower leg platform, with or without wheels, each
E0130 Walker, rigid (pickup), adjustable or fixed height
E0135 Walker, folding (pickup), adjustable or fixed height
E0143 Walker, folding, wheeled, adjustable or fixed height
E0163 Commode chair, mobile or stationary, with fixed arms
E0181 Powered pressure reducing mattress overlay/pad, alternating, with pump, includes heavy
E0260 Hospital bed, semi-electric (head and foot adjustment), with any type side rails, with
E0431 Portable gaseous oxygen system, rental; includes portable container, regulator
E0439 Stationary liquid oxygen system, rental; includes container, contents, regulator
E0470 Respiratory assist device, bi-level pressure capability, without backup rate feature
E0471 Respiratory assist device, bi-level pressure capability, with back-up rate feature, used
E0562 Humidifier, heated, used with positive airway pressure device
E0570 Nebulizer, with compressor
E0601 Continuous positive airway pressure (cpap) device
E0607 Home blood glucose monitor
E0730 Transcutaneous electrical nerve stimulation (tens) device, four or more leads, for
E0950 Wheelchair accessory, tray, each
E1390 Oxygen concentrator, single delivery port, capable of delivering 85 percent or greater
E1392 Portable oxygen concentrator, rental
G0008 Administration of influenza virus vaccine
G0009 Administration of pneumococcal vaccine
G0010 Administration of hepatitis b vaccine
G0101 Cervical or vaginal cancer screening; pelvic and clinical breast examination
G0102 Prostate cancer screening; digital rectal examination
G0103 Prostate cancer screening; prostate specific antigen test (psa)
G0104 Colorectal cancer screening; flexible sigmoidoscopy
G0105 Colorectal cancer screening; colonoscopy on individual at high risk
G0108 Diabetes outpatient self-management training services, individual, per 30 minutes
G0109 Diabetes outpatient self-management training services, group session (2 or more), per 30
G0117 Glaucoma screening for high risk patients furnished by an optometrist or ophthalmologist
G0118 Glaucoma screening for high risk patient furnished under the direct supervision of an
G0121 Colorectal cancer screening; colonoscopy on individual not meeting criteria for high risk
G0123 Screening cytopathology, cervical or vaginal (any reporting system), collected in
G0127 Trimming of dystrophic nails, any number
G0136@2024-01-01 Assessment of social determinants of health risk, 5 to 15 minutes
G0145 Screening cytopathology, cervical or vaginal (any reporting system), collected in
G0151 Services performed by a qualified physical therapist in the home health or hospice
G0152 Services performed by a qualified occupational therapist in the home health or hospice
G0153 Services performed by a qualified speech-language pathologist in the home health or
G0179 Physician re-certification for medicare-covered home health services under a home health
G0180 Physician certification for medicare-covered home health services under a home health
G0181 Physician supervision of a patient receiving medicare-covered services provided by a
G0182 Physician supervision of a patient under a medicare-approved hospice (patient not
G0270 Medical nutrition therapy; reassessment and subsequent intervention(s) following second
G0271 Medical nutrition therapy, reassessment and subsequent intervention(s) following second
G0283 Electrical stimulation (unattended), to one or more areas for indication(s) other than
G0296 Counseling visit to discuss need for lung cancer screening using low dose ct scan (ldct)
G0299 Direct skilled nursing services of a registered nurse (rn) in the home health or hospice
G0300 Direct skilled nursing services of a licensed practical nurse (lpn) in the home health or
G0328 Colorectal cancer screening; fecal occult blood test, immunoassay, 1-3 simultaneous
G0402 Initial preventive physical examination; visit, services limited to new beneficiary
G0403 Electrocardiogram, routine ecg with 12 leads; performed as a screening for the initial
G0404 Electrocardiogram, routine ecg with 12 leads; tracing only, without interpretation and
G0405 Electrocardiogram, routine ecg with 12 leads; interpretation and report only, performed
G0425 Telehealth consultation, emergency department or initial inpatient, typically 30 minutes
G0426 Telehealth consultation, emergency department or initial inpatient, typically 50 minutes
G0427 Telehealth consultation, emergency department or initial inpatient, typically 70 minutes
G0433 Infectious agent antibody detection by enzyme-linked immunosorbent assay (elisa)
G0435 Infectious agent antibody detection by rapid antibody test, hiv-1 and/or hiv-2, screening
G0438 Annual wellness visit; includes a personalized prevention plan of service (pps), initial
G0439 Annual wellness visit, includes a personalized prevention plan of service (pps)
G0442 Annual alcohol misuse screening, 15 minutes
G0443 Brief behavioral counseling for alcohol misuse, 15 minutes
G0444 Annual depression screening, 15 minutes
G0445 High intensity behavioral counseling to prevent sexually transmitted infection
G0446 Annual, intensive behavioral therapy for cardiovascular disease, individual, 15 minutes
G0447 Face-to-face behavioral counseling for obesity, 15 minutes
G0463 Hospital outpatient clinic visit for assessment and management of a patient
G0472 Hepatitis c antibody screening, for individual at high risk and other covered
G0473 Face-to-face behavioral counseling for obesity, group (2-10), 30 minutes
G0475 Hiv antigen/antibody, combination assay, screening
G0476 Infectious agent detection by nucleic acid (dna or rna); human papillomavirus (hpv)
G0480 Drug test(s), definitive, utilizing (1) drug identification methods able to identify
G0481 Drug test(s), definitive, utilizing (1) drug identification methods able to identify
G0499 Hepatitis b screening in non-pregnant, high risk individual includes hepatitis b surface
G0506 Comprehensive assessment of and care planning for patients requiring chronic care
G0511 Rural health clinic or federally qualified health center (rhc or fqhc) only, general care
G2010 Remote evaluation of recorded video and/or images submitted by an established patient
G2012 Brief communication technology-based service, e.g. virtual check-in, by a physician or
G2211@2024-01-01 Office visit complexity inherent to a continuing relationship, add-on
G2212@2021-01-01 Prolonged office visit beyond the maximum time, each 15 minutes
G2250@2021-01-01 Remote assessment of recorded video or images, established patient
G2251@2021-01-01 Brief technology-based communication, 5 to 10 minutes
G2252@2021-01-01 Brief technology-based communication, 11 to 20 minutes
H0001 Alcohol and/or drug assessment
H0004 Behavioral health counseling and therapy, per 15 minutes
H0015 Alcohol and/or drug services; intensive outpatient (treatment program that operates at
H0020 Alcohol and/or drug services; methadone administration and/or service (provision of the
H0031 Mental health assessment, by non-physician
H0038 Self-help/peer services, per 15 minutes
H2011 Crisis intervention service, per 15 minutes
H2014 Skills training and development, per 15 minutes
H2015 Comprehensive community support services, per 15 minutes
H2017 Psychosocial rehabilitation services, per 15 minutes
H2019 Therapeutic behavioral services, per 15 minutes
J0120 Tetracycline, up to 250 mg
J0153 Adenosine, 1 mg (not to be used to report any adenosine phosphate compounds)
J0171 Adrenalin, epinephrine, 0.1 mg
J0178 Aflibercept, 1 mg
J0290 Ampicillin sodium, 500 mg
J0295 Ampicillin sodium/sulbactam sodium, per 1.5 gm
J0360 Hydralazine hcl, up to 20 mg
J0461 Atropine sulfate, 0.01 mg
J0561 Penicillin g benzathine, 100,000 units
J0585 Onabotulinumtoxina, 1 unit
J0588 Incobotulinumtoxin a, 1 unit
J0595 Butorphanol tartrate, 1 mg
J0640 Leucovorin calcium, per 50 mg
J0690 Cefazolin sodium, 500 mg
J0694 Cefoxitin sodium, 1 gm
J0696 Ceftriaxone sodium, per 250 mg
J0697 Sterile cefuroxime sodium, per 750 mg
J0698 Cefotaxime sodium, per gm
J0702 Betamethasone acetate 3 mg and betamethasone sodium phosphate 3 mg
J0717 Certolizumab pegol, 1 mg (code may be used for medicare when drug administered under the
J0780 Prochlorperazine, up to 10 mg
J0881 Darbepoetin alfa, 1 microgram (non-esrd use)
J0885 Epoetin alfa, (for non-esrd use), 1000 units
J0897 Denosumab, 1 mg
J1010@2024-04-01 Methylprednisolone acetate, 1 mg
J1050 Medroxyprogesterone acetate, 1 mg
J1071 Testosterone cypionate, 1 mg
J1094 Dexamethasone acetate, 1 mg
J1100 Dexamethasone sodium phosphate, 1 mg
J1110 Dihydroergotamine mesylate, per 1 mg
J1160 Digoxin, up to 0.5 mg
J1200 Diphenhydramine hcl, up to 50 mg
J1212 Dmso, dimethyl sulfoxide, 50%, 50 ml
J1240 Dimenhydrinate, up to 50 mg
J1335 Ertapenem sodium, 500 mg
J1410 Estrogen conjugated, per 25 mg
J1438 Etanercept, 25 mg (code may be used for medicare when drug administered under the direct
J1439 Ferric carboxymaltose, 1 mg
J1442 Filgrastim (g-csf), excludes biosimilars, 1 microgram
J1450 Fluconazole, 200 mg
J1459 Immune globulin (privigen), intravenous, non-lyophilized (e.g., liquid), 500 mg
J1561 Immune globulin, (gamunex-c/gammaked), non-lyophilized (e.g., liquid), 500 mg
J1569 Immune globulin, (gammagard liquid), non-lyophilized, (e.g., liquid), 500 mg
J1580 Garamycin, gentamicin, up to 80 mg
J1602 Golimumab, 1 mg, for intravenous use
J1610 Glucagon hydrochloride, per 1 mg
J1626 Granisetron hydrochloride, 100 mcg
J1630 Haloperidol, up to 5 mg
J1631 Haloperidol decanoate, per 50 mg
J1642 Heparin sodium, (heparin lock flush), per 10 units
J1644 Heparin sodium, per 1000 units
J1650 Enoxaparin sodium, 10 mg
J1720 Hydrocortisone sodium succinate, up to 100 mg
J1740 Ibandronate sodium, 1 mg
J1745 Infliximab, excludes biosimilar, 10 mg
J1750 Iron dextran, 50 mg
J1756 Iron sucrose, 1 mg
J1790 Droperidol, up to 5 mg
J1815 Insulin, per 5 units
J1885 Ketorolac tromethamine, per 15 mg
J1940 Furosemide, up to 20 mg
J1953 Levetiracetam, 10 mg
J1955 Levocarnitine, per 1 gm
J1956 Levofloxacin, 250 mg
J2003@2024-10-01 Lidocaine hydrochloride, 1 mg
J2060 Lorazepam, 2 mg
J2150 Mannitol, 25% in 50 ml
J2175 Meperidine hydrochloride, per 100 mg
J2250 Midazolam hydrochloride, per 1 mg
J2270 Morphine sulfate, up to 10 mg
J2310 Naloxone hydrochloride, per 1 mg
J2315 Naltrexone, depot form, 1 mg
J2323 Natalizumab, 1 mg
J2353 Octreotide, depot form for intramuscular injection, 1 mg
J2357 Omalizumab, 5 mg
J2371@2023-01-01 Phenylephrine hydrochloride, 20 micrograms
J2405 Ondansetron hydrochloride, per 1 mg
J2426 Paliperidone palmitate extended release, 1 mg
J2430 Pamidronate disodium, per 30 mg
J2501 Paricalcitol, 1 mcg
J2507 Pegloticase, 1 mg
J2550 Promethazine hcl, up to 50 mg
J2560 Phenobarbital sodium, up to 120 mg
J2590 Oxytocin, up to 10 units
J2675 Progesterone, per 50 mg
J2704 Propofol, 10 mg
J2765 Metoclopramide hcl, up to 10 mg
J2778 Ranibizumab, 0.1 mg
J2785 Regadenoson, 0.1 mg
J2788 Rho d immune globulin, human, minidose, 50 micrograms (250 i.u.)
J2790 Rho d immune globulin, human, full dose, 300 micrograms (1500 i.u.)
J2791 Rho(d) immune globulin (human), (rhophylac), intramuscular or intravenous, 100 iu
J2794 Risperidone (risperdal consta), 0.5 mg
J2795 Ropivacaine hydrochloride, 1 mg
J2916 Sodium ferric gluconate complex in sucrose injection, 12.5 mg
J2920 Methylprednisolone sodium succinate, up to 40 mg
J2930 Methylprednisolone sodium succinate, up to 125 mg
J2997 Alteplase recombinant, 1 mg
J3000 Streptomycin, up to 1 gm
J3010 Fentanyl citrate, 0.1 mg
J3030 Sumatriptan succinate, 6 mg (code may be used for medicare when drug administered under
J3060 Taliglucerase alfa, 10 units
J3105 Terbutaline sulfate, up to 1 mg
J3111 Romosozumab-aqqg, 1 mg
J3121 Testosterone enanthate, 1 mg
J3230 Chlorpromazine hcl, up to 50 mg
J3240 Thyrotropin alpha, 0.9 mg, provided in 1.1 mg vial
J3250 Trimethobenzamide hcl, up to 200 mg
J3260 Tobramycin sulfate, up to 80 mg
J3262 Tocilizumab, 1 mg
J3300 Triamcinolone acetonide, preservative free, 1 mg
J3301 Triamcinolone acetonide, NOS, 10 mg
J3303 Triamcinolone hexacetonide, per 5 mg
J3357 Ustekinumab, for subcutaneous injection, 1 mg
J3360 Diazepam, up to 5 mg
J3370 Vancomycin hcl, 500 mg
J3380 Vedolizumab, 1 mg
J3410 Hydroxyzine hcl, up to 25 mg
J3411 Thiamine hcl, 100 mg
J3415 Pyridoxine hcl, 100 mg
J3420 Vitamin b-12 cyanocobalamin, up to 1000 mcg
J3430 Phytonadione (vitamin k), per 1 mg
J3475 Magnesium sulfate, per 500 mg
J3480 Potassium chloride, per 2 meq
J3489 Zoledronic acid, 1 mg
J3490 Unclassified drugs
J3590 Unclassified biologics
J7030 Infusion, normal saline solution , 1000 cc
J7040 Infusion, normal saline solution, sterile (500 ml = 1 unit)
J7042 5% dextrose/normal saline (500 ml = 1 unit)
J7050 Infusion, normal saline solution, 250 cc
J7060 5% dextrose/water (500 ml = 1 unit)
J7070 Infusion, d5w, 1000 cc
J7120 Ringers lactate infusion, up to 1000 cc
J7296 Levonorgestrel-releasing intrauterine contraceptive system, (kyleena), 19.5 mg
J7297 Levonorgestrel-releasing intrauterine contraceptive system (liletta), 52 mg
J7298 Levonorgestrel-releasing intrauterine contraceptive system (mirena), 52 mg
J7300 Intrauterine copper contraceptive
J7301 Levonorgestrel-releasing intrauterine contraceptive system (skyla), 13.5 mg
J7307 Etonogestrel (contraceptive) implant system, including implant and supplies
J7318 Hyaluronan or derivative, durolane, for intra-articular injection, 1 mg
J7320 Hyaluronan or derivitive, genvisc 850, for intra-articular injection, 1 mg
J7321 Hyaluronan or derivative, hyalgan, supartz or visco-3, for intra-articular injection, per
J7323 Hyaluronan or derivative, euflexxa, for intra-articular injection, per dose
J7324 Hyaluronan or derivative, orthovisc, for intra-articular injection, per dose
J7325 Hyaluronan or derivative, synvisc or synvisc-one, for intra-articular injection, 1 mg
J7326 Hyaluronan or derivative, gel-one, for intra-articular injection, per dose
J7327 Hyaluronan or derivative, monovisc, for intra-articular injection, per dose
J7512 Prednisone, immediate release or delayed release, oral, 1 mg
J7606 Formoterol fumarate, inhalation solution, fda approved final product, non-compounded, by
J7608 Acetylcysteine, inhalation solution, fda-approved final product, non-compounded, by DME
J7611 Albuterol, inhalation solution, fda-approved final product, non-compounded, by DME
J7612 Levalbuterol, inhalation solution, fda-approved final product, non-compounded, by DME
J7613 Albuterol, inhalation solution, fda-approved final product, non-compounded, by DME, unit
J7614 Levalbuterol, inhalation solution, fda-approved final product, non-compounded, by DME
J7620 Albuterol, up to 2.5 mg and ipratropium bromide, up to 0.5 mg, fda-approved final
J7626 Budesonide, inhalation solution, fda-approved final product, non-compounded, by DME, unit
J7644 Ipratropium bromide, inhalation solution, fda-approved final product, non-compounded, by
J7682 Tobramycin, inhalation solution, fda-approved final product, non-compounded, unit dose
J8499 Prescription drug, oral, non chemotherapeutic, nos
J8540 Dexamethasone, oral, 0.25 mg
J9000 Doxorubicin hydrochloride, 10 mg
J9035 Bevacizumab, 10 mg
J9045 Carboplatin, 50 mg
J9060 Cisplatin, powder or solution, 10 mg
J9070 Cyclophosphamide, 100 mg
J9171 Docetaxel, 1 mg
J9190 Fluorouracil, 500 mg
J9201 Gemcitabine hydrochloride, NOS, 200 mg
J9206 Irinotecan, 20 mg
J9217 Leuprolide acetate (for depot suspension), 7.5 mg
J9250 Methotrexate sodium, 5 mg
J9260 Methotrexate sodium, 50 mg
J9267 Paclitaxel, 1 mg
J9271 Pembrolizumab, 1 mg
J9299 Nivolumab, 1 mg
J9305 Pemetrexed, 10 mg
J9312 Rituximab, 10 mg
J9355 Trastuzumab, excludes biosimilar, 10 mg
J9395 Fulvestrant, 25 mg
L0120 Cervical, flexible, non-adjustable, prefabricated, off-the-shelf
L0180 Cervical, multiple post collar, occipital/mandibular supports, adjustable
L0450 Tlso, flexible, provides trunk support, upper thoracic region, produces intracavitary
L0625 Lumbar orthosis, flexible, provides lumbar support, posterior extends from l-1 to below
L0631 Lumbar-sacral orthosis, sagittal control, with rigid anterior and posterior panels
L0637 Lumbar-sacral orthosis, sagittal-coronal control, with rigid anterior and posterior
L0648 Lumbar-sacral orthosis, sagittal control, with rigid anterior and posterior panels
L0650 Lumbar-sacral orthosis, sagittal-coronal control, with rigid anterior and posterior
L1810 Knee orthosis, elastic with joints, prefabricated item that has been trimmed, bent
L1812 Knee orthosis, elastic with joints, prefabricated, off-the-shelf
L1820 Knee orthosis, elastic with condylar pads and joints, with or without patellar control
L1830 Knee orthosis, immobilizer, canvas longitudinal, prefabricated, off-the-shelf
L1832 Knee orthosis, adjustable knee joints (unicentric or polycentric), positional orthosis
L1833 Knee orthosis, adjustable knee joints (unicentric or polycentric), positional orthosis
L1843 Knee orthosis, single upright, thigh and calf, with adjustable flexion and extension
L1851 Knee orthosis (ko), single upright, thigh and calf, with adjustable flexion and extension
L1902 Ankle orthosis, ankle gauntlet or similar, with or without joints, prefabricated
L1906 Ankle foot orthosis, multiligamentous ankle support, prefabricated, off-the-shelf
L1930 Ankle foot orthosis, plastic or other material, prefabricated, with fitting
L1971 Ankle foot orthosis, plastic or other material with ankle joint, prefabricated, with
L3000 Foot, insert, removable, molded to patient model, 'ucb' type, berkeley shell, each
L3020 Foot, insert, removable, molded to patient model, longitudinal/ metatarsal support, each
L3260 Surgical boot/shoe, each
L3650 Shoulder orthosis, figure of eight design abduction restrainer, prefabricated
L3660 Shoulder orthosis, figure of eight design abduction restrainer, canvas and webbing
L3670 Shoulder orthosis, acromio/clavicular (canvas and webbing type), prefabricated
L3702 Elbow orthosis, without joints, may include soft interface, straps, custom fabricated
L3710 Elbow orthosis, elastic with metal joints, prefabricated, off-the-shelf
L3807 Wrist hand finger orthosis, without joint(s), prefabricated item that has been trimmed
L3809 Wrist hand finger orthosis, without joint(s), prefabricated, off-the-shelf
L3908 Wrist hand orthosis, wrist extension control cock-up, non molded, prefabricated
L3915 Wrist hand orthosis, includes one or more nontorsion joint(s), elastic bands
L3923 Hand finger orthosis, without joints, may include soft interface, straps, prefabricated
L3924 Hand finger orthosis, without joints, may include soft interface, straps, prefabricated
L3925 Finger orthosis, proximal interphalangeal (pip)/distal interphalangeal (dip), non torsion
L3931 Wrist hand finger orthosis, includes one or more nontorsion joint(s), turnbuckles
L3933 Finger orthosis, without joints, may include soft interface, custom fabricated, with
L3980 Upper extremity fracture orthosis, humeral, prefabricated, with fitting
L3984 Upper extremity fracture orthosis, wrist, prefabricated, with fitting
L4350 Ankle control orthosis, stirrup style, rigid, includes any type interface (e.g.
L4360 Walking boot, pneumatic and/or vacuum, with or without joints, with or without interface
L4361 Walking boot, pneumatic and/or vacuum, with or without joints, with or without interface
L4386 Walking boot, non-pneumatic, with or without joints, with or without interface material
L4387 Walking boot, non-pneumatic, with or without joints, with or without interface material
L4396 Static or dynamic ankle foot orthosis, including soft interface material, adjustable for
L4397 Static or dynamic ankle foot orthosis, including soft interface material, adjustable for
P9603 Travel allowance one way in connection with medically necessary laboratory specimen
P9604 Travel allowance one way in connection with medically necessary laboratory specimen
P9612 Catheterization for collection of specimen, single patient, all places of service
Q0091 Screening papanicolaou smear; obtaining, preparing and conveyance of cervical or vaginal
Q0111 Wet mounts, including preparations of vaginal, cervical or skin specimens
Q0112 All potassium hydroxide (koh) preparations
Q0138 Ferumoxytol, for treatment of iron deficiency anemia, 1 mg (non-esrd use)
Q0144 Azithromycin dihydrate, oral, capsules/powder, 1 gram
Q0162 Ondansetron 1 mg, oral, fda approved prescription anti-emetic, for use as a complete
Q0163 Diphenhydramine hydrochloride, 50 mg, oral, fda approved prescription anti-emetic, for
Q2037 Influenza virus vaccine, split virus, when administered to individuals 3 years of age and
Q2038 Influenza virus vaccine, split virus, when administered to individuals 3 years of age and
Q2039 Influenza virus vaccine, NOS
Q3014 Telehealth originating site facility fee
Q4010 Cast supplies, short arm cast, adult (11 years +), fiberglass
Q4018 Cast supplies, long arm splint, adult (11 years +), fiberglass
Q4022 Cast supplies, short arm splint, adult (11 years +), fiberglass
Q4038 Cast supplies, short leg cast, adult (11 years +), fiberglass
Q4046 Cast supplies, short leg splint, adult (11 years +), fiberglass
Q4049 Finger splint, static
Q9967 Low osmolar contrast material, 300-399 mg/ml iodine concentration, per ml
R0070 Transportation of portable x-ray equipment and personnel to home or nursing home, per
R0075 Transportation of portable x-ray equipment and personnel to home or nursing home, per
S0020 Bupivicaine hydrochloride, 30 ml
S0302 Completed early periodic screening diagnosis and treatment (epsdt) service (list in
S0610 Annual gynecological examination, new patient
S0612 Annual gynecological examination, established patient
S0618 Audiometry for hearing aid evaluation to determine the level and degree of hearing loss
S0630 Removal of sutures; by a physician other than the physician who originally closed the
S9083 Global fee urgent care centers
S9088 Services provided in an urgent care center (list in addition to code for service)
S9123 Nursing care, in the home; by registered nurse, per hour (use for general nursing care
T1000 Private duty / independent nursing service(s) - licensed, up to 15 minutes
T1001 Nursing assessment / evaluation
T1002 Rn services, up to 15 minutes
T1013 Sign language or oral interpretive services, per 15 minutes
T1015 Clinic visit/encounter, all-inclusive
T1016 Case management, each 15 minutes
T1017 Targeted case management, each 15 minutes
T1019 Personal care services, per 15 minutes, not for an inpatient or resident of a hospital
T1023 Screening to determine the appropriateness of consideration of an individual for
V2020 Frames, purchases
V2100 Sphere, single vision, plano to plus or minus 4.00, per lens
V2200 Sphere, bifocal, plano to plus or minus 4.00d, per lens
V2300 Sphere, trifocal, plano to plus or minus 4.00d, per lens
V2410 Variable asphericity lens, single vision, full field, glass or plastic, per lens
V2500 Contact lens, pmma, spherical, per lens
V2510 Contact lens, gas permeable, spherical, per lens
V2520 Contact lens, hydrophilic, spherical, per lens
V2521 Contact lens, hydrophilic, toric, or prism ballast, per lens
V2744 Tint, photochromatic, per lens
V2750 Anti-reflective coating, per lens
V2784 Lens, polycarbonate or equal, any index, per lens
V5008 Hearing screening
V5010 Assessment for hearing aid
V5011 Fitting/orientation/checking of hearing aid
V5014 Repair/modification of a hearing aid
V5020 Conformity evaluation
V5160 Dispensing fee, binaural
V5257 Hearing aid, digital, monaural, bte
V5260 Hearing aid, digital, binaural, ite
V5261 Hearing aid, digital, binaural, bte
V5299 Hearing service, miscellaneous
`;
