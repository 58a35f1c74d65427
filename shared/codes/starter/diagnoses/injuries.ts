/** Injuries and poisoning, chapter 19: codes and our short titles, as `starterDiagnoses` reads them. */
export const injuries = `
S00 |01X+a Abrasion of scalp |03X+a Contusion of scalp |1<z>X+a Contusion of % eyelid and periocular area |33X+a Contusion of nose |43<s>+a Contusion of % ear
S00 |531+a Contusion of lip |532+a Contusion of oral cavity |81X+a Abrasion of other part of head |83X+a Contusion of other part of head
S00 |93X+a Contusion of unspecified part of head
S01 |01X+a Laceration of scalp |11<s>+a Laceration of % eyelid and periocular area |21X+a Laceration of nose |31<s>+a Laceration of % ear
S01 |41<s>+a Laceration of % cheek and temporomandibular area |511+a Laceration of lip |512+a Laceration of oral cavity |81X+a Laceration of other part of head
S01 |91X+a Laceration of unspecified part of head
S02 |2XX+t Fracture of nasal bones |5XX+t Fracture of tooth (traumatic)
S05 |0<z>X+a Injury of conjunctiva and corneal abrasion without foreign body, % eye |1<z>X+a Contusion of eyeball and orbital tissues, % eye
S06 |0X0+a Concussion without loss of consciousness |0X1+a Concussion with loss of consciousness of 30 minutes or less
S06 |0XA+a Concussion with loss of consciousness status unknown |0X9+a Concussion with loss of consciousness of unspecified duration
S09 |2<z>X+a Traumatic rupture of % ear drum |90X+a Unspecified injury of head |93X+a Unspecified injury of face
S10 |93X+a Contusion of unspecified part of neck
S13 |4XX+a Sprain of ligaments of cervical spine |9XX+a Sprain of joints and ligaments of unspecified parts of neck
S16 |1XX+a Strain of muscle, fascia and tendon at neck level |9XX+a Unspecified injury of muscle, fascia and tendon at neck level
S20 |00X+a Contusion of breast, unspecified breast |0<e>X+a Contusion of % breast |20X+a Contusion of thorax, unspecified
S20 |21<b>+a Contusion of % front wall of thorax |214+a Contusion of middle front wall of thorax |22<b>+a Contusion of % back wall of thorax
S20 |224+a Contusion of middle back wall of thorax
S22 |3<s>X+t Fracture of one rib, % side
S23 |3XX+a Sprain of ligaments of thoracic spine |41X+a Sprain of ribs |9XX+a Sprain of unspecified parts of thorax
S29 |011+a Strain of muscle and tendon of front wall of thorax |012+a Strain of muscle and tendon of back wall of thorax
S29 |019+a Strain of muscle and tendon of unspecified wall of thorax
S30 |0XX+a Contusion of lower back and pelvis |810+a Abrasion of lower back and pelvis |811+a Abrasion of abdominal wall |812+a Abrasion of penis
S30 |813+a Abrasion of scrotum and testes |814+a Abrasion of vagina and vulva |815+a Abrasion of unspecified external genital organs, male
S30 |816+a Abrasion of unspecified external genital organs, female |817+a Abrasion of anus |81A+a@26 Abrasion of flank
S31 |11<rl:01>+a Laceration of abdominal wall, % upper quadrant without penetration into peritoneal cavity
S31 |112+a Laceration of abdominal wall, epigastric region without penetration into peritoneal cavity
S31 |11<rl:34>+a Laceration of abdominal wall, % lower quadrant without penetration into peritoneal cavity
S31 |115+a Laceration of abdominal wall, periumbilic region without penetration into peritoneal cavity
S31 |11<rlu:67A>+a@26 Laceration of abdominal wall, % flank without penetration into peritoneal cavity
S31 |119+a Laceration of abdominal wall, unspecified quadrant without penetration into peritoneal cavity
S33 |5XX+a Sprain of ligaments of lumbar spine |6XX+a Sprain of sacroiliac joint |8XX+a Sprain of other parts of lumbar spine and pelvis
S33 |9XX+a Sprain of unspecified parts of lumbar spine and pelvis
S39 |011+a Strain of muscle, fascia and tendon of abdomen |012+a Strain of muscle, fascia and tendon of lower back
S39 |013+a Strain of muscle, fascia and tendon of pelvis |91X+a Unspecified injury of abdomen |92X+a Unspecified injury of lower back
S40 |01<s>+a Contusion of % shoulder |02<s>+a Contusion of % upper arm
S41 |01<s>+a Laceration of % shoulder |11<s>+a Laceration of % upper arm
S42 |00<s>+f Fracture of unspecified part of % clavicle |02<rlu:123>+f Displaced fracture of shaft of % clavicle
S42 |02<rlu:456>+f Nondisplaced fracture of shaft of % clavicle |20<s>+f Unspecified fracture of upper end of % humerus
S42 |21<rlu:123>+f Unspecified displaced fracture of surgical neck of % humerus |21<rlu:456>+f Unspecified nondisplaced fracture of surgical neck of % humerus
S42 |41<rlu:123>+f Displaced simple supracondylar fracture without intercondylar fracture of % humerus
S42 |41<rlu:456>+f Nondisplaced simple supracondylar fracture without intercondylar fracture of % humerus
S43 |00<rlu:123>+a Unspecified subluxation of % shoulder joint |00<rlu:456>+a Unspecified dislocation of % shoulder joint
S43 |01<rlu:123>+a Anterior subluxation of % humerus |01<rlu:456>+a Anterior dislocation of % humerus |40<s>+a Unspecified sprain of % shoulder joint
S43 |42<s>+a Sprain of % rotator cuff capsule |5<z>X+a Sprain of % acromioclavicular joint |9<z>X+a Sprain of unspecified parts of % shoulder girdle
S46 |01<s>+a Strain of muscle(s) and tendon(s) of the rotator cuff of % shoulder |11<s>+a Strain of muscle, fascia and tendon of long head of biceps, % arm
S46 |21<s>+a Strain of muscle, fascia and tendon of other parts of biceps, % arm
S46 |81<s>+a Strain of other muscles, fascia and tendons at shoulder and upper arm level, % arm
S46 |91<s>+a Strain of unspecified muscle, fascia and tendon at shoulder and upper arm level, % arm
S49 |90X+a Unspecified injury of shoulder and upper arm, unspecified arm |9<e>X+a Unspecified injury of % shoulder and upper arm
S50 |0<z>X+a Contusion of % elbow |1<z>X+a Contusion of % forearm
S51 |01<s>+a Laceration of % elbow |81<s>+a Laceration of % forearm
S52 |12<rlu:123>+o Displaced fracture of head of % radius |12<rlu:456>+o Nondisplaced fracture of head of % radius
S52 |50<s>+o Unspecified fracture of the lower end of % radius |51<rlu:123>+o Displaced fracture of % radial styloid process
S52 |51<rlu:456>+o Nondisplaced fracture of % radial styloid process |53<s>+o Colles' fracture of % radius |60<s>+o Unspecified fracture of lower end of % ulna
S53 |03<rlu:123>+a Nursemaid's elbow, % elbow |40<s>+a Unspecified sprain of % elbow |43<s>+a Radial collateral ligament sprain of % elbow
S53 |44<s>+a Ulnar collateral ligament sprain of % elbow
S56 |91<s>+a Strain of unspecified muscles, fascia and tendons at forearm level, % arm
S59 |90<s>+a Unspecified injury of % elbow
S60 |00X+a Contusion of unspecified finger without damage to nail |01<s>+a Contusion of % thumb without damage to nail
S60 |02<s>+a Contusion of % index finger without damage to nail |03<s>+a Contusion of % middle finger without damage to nail
S60 |04<s>+a Contusion of % ring finger without damage to nail |05<s>+a Contusion of % little finger without damage to nail
S60 |10X+a Contusion of unspecified finger with damage to nail |11<s>+a Contusion of % thumb with damage to nail
S60 |12<s>+a Contusion of % index finger with damage to nail |13<s>+a Contusion of % middle finger with damage to nail
S60 |14<s>+a Contusion of % ring finger with damage to nail |15<s>+a Contusion of % little finger with damage to nail |21<s>+a Contusion of % wrist
S60 |22<s>+a Contusion of % hand
S61 |01<s>+a Laceration of % thumb without damage to nail |21<rl:01>+a Laceration of % index finger without damage to nail
S61 |21<rl:23>+a Laceration of % middle finger without damage to nail |21<rl:45>+a Laceration of % ring finger without damage to nail
S61 |21<rl:67>+a Laceration of % little finger without damage to nail |218+a Laceration of other finger without damage to nail
S61 |219+a Laceration of unspecified finger without damage to nail |25<rl:01>+a Open bite of % index finger without damage to nail
S61 |25<rl:23>+a Open bite of % middle finger without damage to nail |25<rl:45>+a Open bite of % ring finger without damage to nail
S61 |25<rl:67>+a Open bite of % little finger without damage to nail |258+a Open bite of other finger without damage to nail
S61 |259+a Open bite of unspecified finger without damage to nail |31<rl:01>+a Laceration of % index finger with damage to nail
S61 |31<rl:23>+a Laceration of % middle finger with damage to nail |31<rl:45>+a Laceration of % ring finger with damage to nail
S61 |31<rl:67>+a Laceration of % little finger with damage to nail |318+a Laceration of other finger with damage to nail
S61 |319+a Laceration of unspecified finger with damage to nail |41<s>+a Laceration of % hand |45<s>+a Open bite of % hand |51<s>+a Laceration of % wrist
S62 |00<s>+f Unspecified fracture of navicular bone of % wrist |30<rl:01>+f Unspecified fracture of second metacarpal bone, % hand
S62 |30<rl:23>+f Unspecified fracture of third metacarpal bone, % hand |30<rl:45>+f Unspecified fracture of fourth metacarpal bone, % hand
S62 |30<rl:67>+f Unspecified fracture of fifth metacarpal bone, % hand |308+f Unspecified fracture of other metacarpal bone
S62 |309+f Unspecified fracture of unspecified metacarpal bone |33<rl:01>+f Displaced fracture of neck of second metacarpal bone, % hand
S62 |33<rl:23>+f Displaced fracture of neck of third metacarpal bone, % hand |33<rl:45>+f Displaced fracture of neck of fourth metacarpal bone, % hand
S62 |33<rl:67>+f Displaced fracture of neck of fifth metacarpal bone, % hand |338+f Displaced fracture of neck of other metacarpal bone
S62 |339+f Displaced fracture of neck of unspecified metacarpal bone |50<s>+f Fracture of unspecified phalanx of % thumb
S62 |60<rl:01>+f Fracture of unspecified phalanx of % index finger |60<rl:23>+f Fracture of unspecified phalanx of % middle finger
S62 |60<rl:45>+f Fracture of unspecified phalanx of % ring finger |60<rl:67>+f Fracture of unspecified phalanx of % little finger
S62 |608+f Fracture of unspecified phalanx of other finger |609+f Fracture of unspecified phalanx of unspecified finger
S63 |50<s>+a Unspecified sprain of % wrist |51<s>+a Sprain of carpal joint of % wrist |60<s>+a Unspecified sprain of % thumb
S63 |61<rl:01>+a Unspecified sprain of % index finger |61<rl:23>+a Unspecified sprain of % middle finger |61<rl:45>+a Unspecified sprain of % ring finger
S63 |61<rl:67>+a Unspecified sprain of % little finger |618+a Unspecified sprain of other finger |619+a Unspecified sprain of unspecified finger
S63 |9<z>X+a Sprain of unspecified part of % wrist and hand
S66 |91<s>+a Strain of unspecified muscle, fascia and tendon at wrist and hand level, % hand
S67 |10X+a Crushing injury of unspecified finger(s) |19<rl:01>+a Crushing injury of % index finger |19<rl:23>+a Crushing injury of % middle finger
S67 |19<rl:45>+a Crushing injury of % ring finger |19<rl:67>+a Crushing injury of % little finger |198+a Crushing injury of other finger
S69 |9<z>X+a Unspecified injury of % wrist, hand and finger(s)
S70 |0<z>X+a Contusion of % hip |1<z>X+a Contusion of % thigh
S71 |11<s>+a Laceration without foreign body, % thigh
S72 |00<s>+o Fracture of unspecified part of neck of % femur |14<rlu:123>+o Displaced intertrochanteric fracture of % femur
S72 |14<rlu:456>+o Nondisplaced intertrochanteric fracture of % femur
S73 |10<s>+a Unspecified sprain of % hip
S76 |01<s>+a Strain of muscle, fascia and tendon of % hip |11<s>+a Strain of % quadriceps muscle, fascia and tendon
S76 |21<s>+a Strain of adductor muscle, fascia and tendon of % thigh
S76 |31<s>+a Strain of muscle, fascia and tendon of the posterior muscle group at thigh level, % thigh
S79 |91<s>+a Unspecified injury of % hip
S80 |0<z>X+a Contusion of % knee |1<z>X+a Contusion of % lower leg
S81 |01<s>+a Laceration without foreign body, % knee |81<s>+a Laceration without foreign body, % lower leg
S82 |00<s>+o Unspecified fracture of % patella |14<rlu:123>+o Displaced bicondylar fracture of % tibia |14<rlu:456>+o Nondisplaced bicondylar fracture of % tibia
S82 |20<s>+o Unspecified fracture of shaft of % tibia |40<s>+o Unspecified fracture of shaft of % fibula
S82 |5<rlu:123>X+o Displaced fracture of medial malleolus of % tibia |5<rlu:456>X+o Nondisplaced fracture of medial malleolus of % tibia
S82 |6<rlu:123>X+o Displaced fracture of lateral malleolus of % fibula |6<rlu:456>X+o Nondisplaced fracture of lateral malleolus of % fibula
S82 |84<rlu:123>+o Displaced bimalleolar fracture of % lower leg |84<rlu:456>+o Nondisplaced bimalleolar fracture of % lower leg
S82 |85<rlu:123>+o Displaced trimalleolar fracture of % lower leg |85<rlu:456>+o Nondisplaced trimalleolar fracture of % lower leg
S83 |00<rlu:123>+a Unspecified subluxation of % patella |00<rlu:456>+a Unspecified dislocation of % patella
S83 |20<rlu:012>+a Bucket-handle tear of unspecified meniscus, current injury, % knee |20<rlu:345>+a Other tear of unspecified meniscus, current injury, % knee
S83 |20<rlu:679>+a Unspecified tear of unspecified meniscus, current injury, % knee |21<s>+a Bucket-handle tear of medial meniscus, current injury, % knee
S83 |24<s>+a Other tear of medial meniscus, current injury, % knee |28<s>+a Other tear of lateral meniscus, current injury, % knee
S83 |40<s>+a Sprain of unspecified collateral ligament of % knee |41<s>+a Sprain of medial collateral ligament of % knee
S83 |42<s>+a Sprain of lateral collateral ligament of % knee |50<s>+a Sprain of unspecified cruciate ligament of % knee
S83 |51<s>+a Sprain of anterior cruciate ligament of % knee |52<s>+a Sprain of posterior cruciate ligament of % knee
S83 |9<z>X+a Sprain of unspecified site of % knee
S86 |01<s>+a Strain of % Achilles tendon |11<s>+a Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, % leg
S86 |81<s>+a Strain of other muscle(s) and tendon(s) at lower leg level, % leg |91<s>+a Strain of unspecified muscle(s) and tendon(s) at lower leg level, % leg
S89 |9<z>X+a Unspecified injury of % lower leg
S90 |0<z>X+a Contusion of % ankle |11<s>+a Contusion of % great toe without damage to nail |12<s>+a Contusion of % lesser toe(s) without damage to nail
S90 |21<s>+a Contusion of % great toe with damage to nail |22<s>+a Contusion of % lesser toe(s) with damage to nail |3<z>X+a Contusion of % foot
S91 |01<s>+a Laceration without foreign body, % ankle |11<rlu:123>+a Laceration of % great toe without damage to nail
S91 |11<rlu:456>+a Laceration of % lesser toe(s) without damage to nail |119+a Laceration of unspecified toe without damage to nail
S91 |31<s>+a Laceration without foreign body, % foot |33<s>+a Puncture wound without foreign body, % foot
S92 |30<s>+f Fracture of unspecified metatarsal bone(s), % foot |35<rlu:123>+f Displaced fracture of fifth metatarsal bone, % foot
S92 |35<rlu:456>+f Nondisplaced fracture of fifth metatarsal bone, % foot |40<rlu:123>+f Displaced unspecified fracture of % great toe
S92 |40<rlu:456>+f Nondisplaced unspecified fracture of % great toe |50<rlu:123>+f Displaced unspecified fracture of % lesser toe(s)
S92 |50<rlu:456>+f Nondisplaced unspecified fracture of % lesser toe(s) |90<s>+f Unspecified fracture of % foot
S93 |40<s>+a Sprain of unspecified ligament of % ankle |41<s>+a Sprain of calcaneofibular ligament of % ankle |42<s>+a Sprain of deltoid ligament of % ankle
S93 |43<s>+a Sprain of tibiofibular ligament of % ankle |49<s>+a Sprain of other ligament of % ankle |50<rlu:123>+a Unspecified sprain of % great toe
S93 |50<rlu:456>+a Unspecified sprain of % lesser toe(s) |509+a Unspecified sprain of unspecified toe(s) |60<s>+a Unspecified sprain of % foot
S96 |91<s>+a Strain of unspecified muscle and tendon at ankle and foot level, % foot
S99 |91<s>+a Unspecified injury of % ankle |92<s>+a Unspecified injury of % foot
T14 |8XX+a Other injury of unspecified body region |90X+a Injury, unspecified |91X+a Suicide attempt
T15 |0<z>X+a Foreign body in cornea, % eye |9<z>X+a Foreign body on external eye, part unspecified, % eye
T16 |<e>XX+a Foreign body in % ear |9XX+a Foreign body in ear, unspecified ear
T17 |1XX+a Foreign body in nostril |200+a Unspecified foreign body in pharynx causing asphyxiation
T17 |208+a Unspecified foreign body in pharynx causing other injury |210+a Gastric contents in pharynx causing asphyxiation
T17 |218+a Gastric contents in pharynx causing other injury |220+a Food in pharynx causing asphyxiation |228+a Food in pharynx causing other injury
T17 |290+a Other foreign object in pharynx causing asphyxiation |298+a Other foreign object in pharynx causing other injury
T18 |100+a Unspecified foreign body in esophagus causing compression of trachea |108+a Unspecified foreign body in esophagus causing other injury
T18 |110+a Gastric contents in esophagus causing compression of trachea |118+a Gastric contents in esophagus causing other injury
T18 |120+a Food in esophagus causing compression of trachea |128+a Food in esophagus causing other injury
T18 |190+a Other foreign object in esophagus causing compression of trachea |198+a Other foreign object in esophagus causing other injury
T18 |2XX+a Foreign body in stomach
T20 |10X+a Burn of first degree of head, face, and neck, unspecified site |20X+a Burn of second degree of head, face, and neck, unspecified site
T21 |10X+a Burn of first degree of trunk, unspecified site
T22 |10X+a Burn of first degree of shoulder and upper limb, except wrist and hand, unspecified site
T23 |00<s>+a Burn of unspecified degree of % hand, unspecified site |10<s>+a Burn of first degree of % hand, unspecified site
T23 |20<s>+a Burn of second degree of % hand, unspecified site
T24 |10<s>+a Burn of first degree of unspecified site of % lower limb, except ankle and foot
T24 |20<s>+a Burn of second degree of unspecified site of % lower limb, except ankle and foot
T25 |11<s>+a Burn of first degree of % ankle |12<s>+a Burn of first degree of % foot |13<s>+a Burn of first degree of % toe(s) (nail)
T25 |19<s>+a Burn of first degree of multiple sites of % ankle and foot |21<s>+a Burn of second degree of % ankle |22<s>+a Burn of second degree of % foot
T25 |23<s>+a Burn of second degree of % toe(s) (nail) |29<s>+a Burn of second degree of multiple sites of % ankle and foot
T30 |0 Burn of unspecified body region, unspecified degree
T33 |81<s>+a Superficial frostbite of % ankle |82<s>+a Superficial frostbite of % foot |83<s>+a Superficial frostbite of % toe(s)
T36 |0X1+a Poisoning by penicillins, accidental |0X2+a Poisoning by penicillins, self-harm |0X3+a Poisoning by penicillins, assault
T36 |0X4+a Poisoning by penicillins, undetermined |0X5+a Adverse effect of penicillins |0X6+a Underdosing of penicillins
T38 |0X1+a Poisoning by glucocorticoids and synthetic analogues, accidental |0X2+a Poisoning by glucocorticoids and synthetic analogues, self-harm
T38 |0X3+a Poisoning by glucocorticoids and synthetic analogues, assault |0X4+a Poisoning by glucocorticoids and synthetic analogues, undetermined
T38 |0X5+a Adverse effect of glucocorticoids and synthetic analogues |0X6+a Underdosing of glucocorticoids and synthetic analogues
T38 |3X1+a Poisoning by insulin and oral hypoglycemic drugs, accidental |3X2+a Poisoning by insulin and oral hypoglycemic drugs, self-harm
T38 |3X3+a Poisoning by insulin and oral hypoglycemic drugs, assault |3X4+a Poisoning by insulin and oral hypoglycemic drugs, undetermined
T38 |3X5+a Adverse effect of insulin and oral hypoglycemic drugs |3X6+a Underdosing of insulin and oral hypoglycemic drugs
T39 |1X1+a Poisoning by 4-Aminophenol derivatives, accidental |1X2+a Poisoning by 4-Aminophenol derivatives, self-harm
T39 |1X3+a Poisoning by 4-Aminophenol derivatives, assault |1X4+a Poisoning by 4-Aminophenol derivatives, undetermined
T39 |1X5+a Adverse effect of 4-Aminophenol derivatives |1X6+a Underdosing of 4-Aminophenol derivatives |311+a Poisoning by propionic acid derivatives, accidental
T39 |312+a Poisoning by propionic acid derivatives, self-harm |313+a Poisoning by propionic acid derivatives, assault
T39 |314+a Poisoning by propionic acid derivatives, undetermined |315+a Adverse effect of propionic acid derivatives
T39 |316+a Underdosing of propionic acid derivatives
T40 |2X1+a Poisoning by other opioids, accidental |2X2+a Poisoning by other opioids, self-harm |2X3+a Poisoning by other opioids, assault
T40 |2X4+a Poisoning by other opioids, undetermined |2X5+a Adverse effect of other opioids |2X6+a Underdosing of other opioids
T42 |4X1+a Poisoning by benzodiazepines, accidental |4X2+a Poisoning by benzodiazepines, self-harm |4X3+a Poisoning by benzodiazepines, assault
T42 |4X4+a Poisoning by benzodiazepines, undetermined |4X5+a Adverse effect of benzodiazepines |4X6+a Underdosing of benzodiazepines
T43 |201+a Poisoning by unspecified antidepressants, accidental |202+a Poisoning by unspecified antidepressants, self-harm
T43 |203+a Poisoning by unspecified antidepressants, assault |204+a Poisoning by unspecified antidepressants, undetermined
T43 |205+a Adverse effect of unspecified antidepressants |206+a Underdosing of unspecified antidepressants
T45 |0X1+a Poisoning by antiallergic and antiemetic drugs, accidental |0X2+a Poisoning by antiallergic and antiemetic drugs, self-harm
T45 |0X3+a Poisoning by antiallergic and antiemetic drugs, assault |0X4+a Poisoning by antiallergic and antiemetic drugs, undetermined
T45 |0X5+a Adverse effect of antiallergic and antiemetic drugs |0X6+a Underdosing of antiallergic and antiemetic drugs
T45 |511+a Poisoning by anticoagulants, accidental |512+a Poisoning by anticoagulants, self-harm |513+a Poisoning by anticoagulants, assault
T45 |514+a Poisoning by anticoagulants, undetermined |515+a Adverse effect of anticoagulants |516+a Underdosing of anticoagulants
T46 |4X1+a Poisoning by angiotensin-converting-enzyme inhibitors, accidental |4X2+a Poisoning by angiotensin-converting-enzyme inhibitors, self-harm
T46 |4X3+a Poisoning by angiotensin-converting-enzyme inhibitors, assault |4X4+a Poisoning by angiotensin-converting-enzyme inhibitors, undetermined
T46 |4X5+a Adverse effect of angiotensin-converting-enzyme inhibitors |4X6+a Underdosing of angiotensin-converting-enzyme inhibitors
T46 |5X1+a Poisoning by other antihypertensive drugs, accidental |5X2+a Poisoning by other antihypertensive drugs, self-harm
T46 |5X3+a Poisoning by other antihypertensive drugs, assault |5X4+a Poisoning by other antihypertensive drugs, undetermined
T46 |5X5+a Adverse effect of other antihypertensive drugs |5X6+a Underdosing of other antihypertensive drugs
T46 |6X1+a Poisoning by antihyperlipidemic and antiarteriosclerotic drugs, accidental
T46 |6X2+a Poisoning by antihyperlipidemic and antiarteriosclerotic drugs, self-harm
T46 |6X3+a Poisoning by antihyperlipidemic and antiarteriosclerotic drugs, assault
T46 |6X4+a Poisoning by antihyperlipidemic and antiarteriosclerotic drugs, undetermined
T46 |6X5+a Adverse effect of antihyperlipidemic and antiarteriosclerotic drugs |6X6+a Underdosing of antihyperlipidemic and antiarteriosclerotic drugs
T50 |A91+a Poisoning by other bacterial vaccines, accidental |A92+a Poisoning by other bacterial vaccines, self-harm
T50 |A93+a Poisoning by other bacterial vaccines, assault |A94+a Poisoning by other bacterial vaccines, undetermined
T50 |A95+a Adverse effect of other bacterial vaccines |A96+a Underdosing of other bacterial vaccines |B91+a Poisoning by other viral vaccines, accidental
T50 |B92+a Poisoning by other viral vaccines, self-harm |B93+a Poisoning by other viral vaccines, assault |B94+a Poisoning by other viral vaccines, undetermined
T50 |B95+a Adverse effect of other viral vaccines |B96+a Underdosing of other viral vaccines
T50 |901+a Poisoning by unspecified drugs, medicaments and biological substances, accidental
T50 |902+a Poisoning by unspecified drugs, medicaments and biological substances, self-harm
T50 |903+a Poisoning by unspecified drugs, medicaments and biological substances, assault
T50 |904+a Poisoning by unspecified drugs, medicaments and biological substances, undetermined
T50 |905+a Adverse effect of unspecified drugs, medicaments and biological substances
T50 |906+a Underdosing of unspecified drugs, medicaments and biological substances
T51 |0X1+a Toxic effect of ethanol, accidental |0X2+a Toxic effect of ethanol, self-harm |0X3+a Toxic effect of ethanol, assault
T51 |0X4+a Toxic effect of ethanol, undetermined
T54 |91X+a Toxic effect of unspecified corrosive substance, accidental |92X+a Toxic effect of unspecified corrosive substance, self-harm
T54 |93X+a Toxic effect of unspecified corrosive substance, assault |94X+a Toxic effect of unspecified corrosive substance, undetermined
T58 |91X+a Toxic effect of carbon monoxide from unspecified source, accidental
T63 |301+a Toxic effect of unspecified spider venom, accidental |302+a Toxic effect of unspecified spider venom, self-harm
T63 |303+a Toxic effect of unspecified spider venom, assault |304+a Toxic effect of unspecified spider venom, undetermined
T63 |441+a Toxic effect of venom of bees, accidental |442+a Toxic effect of venom of bees, self-harm |443+a Toxic effect of venom of bees, assault
T63 |444+a Toxic effect of venom of bees, undetermined |461+a Toxic effect of venom of wasps, accidental |462+a Toxic effect of venom of wasps, self-harm
T63 |463+a Toxic effect of venom of wasps, assault |464+a Toxic effect of venom of wasps, undetermined
T63 |481+a Toxic effect of venom of other arthropod, accidental |482+a Toxic effect of venom of other arthropod, self-harm
T63 |483+a Toxic effect of venom of other arthropod, assault |484+a Toxic effect of venom of other arthropod, undetermined
T67 |01X+a Heatstroke and sunstroke |02X+a Exertional heatstroke |09X+a Other heatstroke and sunstroke |5XX+a Heat exhaustion, unspecified
T67 |9XX+a Effect of heat and light, unspecified
T69 |9XX+a Effect of reduced temperature, unspecified
T70 |0XX+a Otitic barotrauma |20X+a Unspecified effects of high altitude |29X+a Other effects of high altitude
T74 |01X+a Adult neglect or abandonment, confirmed |02X+a Child neglect or abandonment, confirmed |11X+a Adult physical abuse, confirmed
T74 |12X+a Child physical abuse, confirmed |21X+a Adult sexual abuse, confirmed |22X+a Child sexual abuse, confirmed
T75 |3XX+a Motion sickness |4XX+a Electrocution
T76 |11X+a Adult physical abuse, suspected |12X+a Child physical abuse, suspected |21X+a Adult sexual abuse, suspected |22X+a Child sexual abuse, suspected
T78 |00X+a Anaphylactic reaction due to unspecified food |01X+a Anaphylactic reaction due to peanuts |02X+a Anaphylactic reaction due to shellfish (crustaceans)
T78 |03X+a Anaphylactic reaction due to other fish |04X+a Anaphylactic reaction due to fruits and vegetables
T78 |05X+a Anaphylactic reaction due to tree nuts and seeds |06X+a Anaphylactic reaction due to food additives
T78 |070+a@26 Anaphylactic reaction due to milk and dairy products with tolerance to baked milk
T78 |071+a@26 Anaphylactic reaction due to milk and dairy products with reactivity to baked milk
T78 |079+a@26 Anaphylactic reaction due to milk and dairy products, unspecified |080+a@26 Anaphylactic reaction due to egg with tolerance to baked egg
T78 |081+a@26 Anaphylactic reaction due to egg with reactivity to baked egg |089+a@26 Anaphylactic reaction due to eggs, unspecified
T78 |09X+a Anaphylactic reaction due to other food products |110+a@26 Other adverse food reactions due to milk and dairy products with tolerance to baked milk
T78 |111+a@26 Other adverse food reaction due to milk and dairy products with reactivity to baked milk
T78 |119+a@26 Other adverse food reaction due to milk and dairy products with baked milk tolerance/reactivity, unspecified
T78 |120+a@26 Other adverse food reaction due to egg with tolerance to baked egg |121+a@26 Other adverse food reaction due to egg with reactivity to baked egg
T78 |129+a@26 Other adverse food reaction due to egg with baked egg tolerance/reactivity, unspecified |19X+a@26 Other adverse food reactions, NEC
T78 |2XX+a Anaphylactic shock, unspecified |3XX+a Angioneurotic edema |40X+a Allergy, unspecified |41X+a Arthus phenomenon |49X+a Other allergy
T80 |51X+a Anaphylactic reaction due to administration of blood and blood products |52X+a Anaphylactic reaction due to vaccination
T80 |59X+a Anaphylactic reaction due to other serum
T81 |30X+a Disruption of wound, unspecified |31X+a Disruption of external operation (surgical) wound, NEC
T81 |320+a@25 Disruption or dehiscence of gastrointestinal tract anastomosis, repair, or closure
T81 |321+a@25 Disruption or dehiscence of closure of internal operation (surgical) wound of abdominal wall muscle or fascia
T81 |328+a@25 Disruption or dehiscence of closure of other internal operation (surgical) wound
T81 |329+a@25 Deep disruption or dehiscence of operation wound, unspecified |33X+a Disruption of traumatic injury wound repair
T81 |40X+a Infection following a procedure, unspecified |41X+a Infection following a procedure, superficial incisional surgical site
T81 |42X+a Infection following a procedure, deep incisional surgical site |43X+a Infection following a procedure, organ and space surgical site
T81 |44X+a Sepsis following a procedure |49X+a Infection following a procedure, other surgical site
T82 |817+a Embolism due to cardiac prosthetic devices, implants and grafts |818+a Embolism due to vascular prosthetic devices, implants and grafts
T82 |827+a Fibrosis due to cardiac prosthetic devices, implants and grafts |828+a Fibrosis due to vascular prosthetic devices, implants and grafts
T82 |837+a Hemorrhage due to cardiac prosthetic devices, implants and grafts |838+a Hemorrhage due to vascular prosthetic devices, implants and grafts
T82 |847+a Pain due to cardiac prosthetic devices, implants and grafts |848+a Pain due to vascular prosthetic devices, implants and grafts
T82 |855+a Stenosis of coronary artery stent |856+a Stenosis of peripheral vascular stent
T82 |857+a Stenosis of other cardiac prosthetic devices, implants and grafts |858+a Stenosis of other vascular prosthetic devices, implants and grafts
T82 |867+a Thrombosis due to cardiac prosthetic devices, implants and grafts |868+a Thrombosis due to vascular prosthetic devices, implants and grafts
T82 |897+a Other complication of cardiac prosthetic devices, implants and grafts |898+a Other complication of vascular prosthetic devices, implants and grafts
T83 |030+a Leakage of cystostomy catheter |031+a Leakage of indwelling urethral catheter |032+a Leakage of nephrostomy catheter
T83 |038+a Leakage of other urinary catheter |510+a Infection and inflammatory reaction due to cystostomy catheter
T83 |511+a Infection and inflammatory reaction due to indwelling urethral catheter |512+a Infection and inflammatory reaction due to nephrostomy catheter
T83 |518+a Infection and inflammatory reaction due to other urinary catheter
T84 |50X+a Infection and inflammatory reaction due to unspecified internal joint prosthesis
T84 |5<e>X+a Infection and inflammatory reaction due to internal % hip prosthesis
T84 |5<rl:34>X+a Infection and inflammatory reaction due to internal % knee prosthesis
T84 |59X+a Infection and inflammatory reaction due to other internal joint prosthesis
T85 |71X+a Infection and inflammatory reaction due to peritoneal dialysis catheter
T88 |1XX+a Other complications following immunization, NEC |6XX+a Anaphylactic reaction due to adverse effect of correct drug or medicament properly administered
T88 |7XX+a Unspecified adverse effect of drug or medicament
`;
