/** External causes and new diseases, chapters 20 and 22: codes and our short titles, as `starterDiagnoses` reads them. */
export const externalCauses = `
V00 |131+a Fall from skateboard |132+a Skateboarder colliding with stationary object |138+a Other skateboard accident
V13 |4XX+a Pedal cycle driver injured in collision with car, pick-up truck or van in traffic accident
V18 |0XX+a Pedal cycle driver injured in noncollision transport accident in nontraffic accident
V19 |40X+a Pedal cycle driver injured in collision with unspecified motor vehicles in traffic accident
V19 |49X+a Pedal cycle driver injured in collision with other motor vehicles in traffic accident
V43 |52X+a Car driver injured in collision with other type car in traffic accident
V43 |62X+a Car passenger injured in collision with other type car in traffic accident
V43 |92X+a Unspecified car occupant injured in collision with other type car in traffic accident
V49 |40X+a Driver injured in collision with unspecified motor vehicles in traffic accident
V49 |50X+a Passenger injured in collision with unspecified motor vehicles in traffic accident
V49 |9XX+a Car occupant (driver) (passenger) injured in unspecified traffic accident
V89 |2XX+a Person injured in unspecified motor-vehicle accident, traffic
W00 |0XX+a Fall on same level due to ice and snow |1XX+a Fall from stairs and steps due to ice and snow
W00 |2XX+a Other fall from one level to another due to ice and snow |9XX+a Unspecified fall due to ice and snow
W01 |0XX+a Fall on same level from slipping, tripping and stumbling without subsequent striking against object
W01 |10X+a Fall on same level from slipping, tripping and stumbling with subsequent striking against unspecified object
W01 |110+a Fall on same level from slipping, tripping and stumbling with subsequent striking against sharp glass
W01 |111+a Fall on same level from slipping, tripping and stumbling with subsequent striking against power tool or machine
W01 |118+a Fall on same level from slipping, tripping and stumbling with subsequent striking against other sharp object
W01 |119+a Fall on same level from slipping, tripping and stumbling with subsequent striking against unspecified sharp object
W01 |190+a Fall on same level from slipping, tripping and stumbling with subsequent striking against furniture
W01 |198+a Fall on same level from slipping, tripping and stumbling with subsequent striking against other object
W06 |XXX+a Fall from bed
W07 |XXX+a Fall from chair
W08 |XXX+a Fall from other furniture
W09 |0XX+a Fall on or from playground slide |1XX+a Fall from playground swing |2XX+a Fall on or from jungle gym |8XX+a Fall on or from other playground equipment
W10 |0XX+a Fall (on)(from) escalator |1XX+a Fall (on)(from) sidewalk curb |2XX+a Fall (on)(from) incline |8XX+a Fall (on) (from) other stairs and steps
W10 |9XX+a Fall (on) (from) unspecified stairs and steps
W11 |XXX+a Fall on and from ladder
W14 |XXX+a Fall from tree
W17 |89X+a Other fall from one level to another
W18 |00X+a Striking against unspecified object with subsequent fall |2XX+a Fall in (into) shower or empty bathtub |30X+a Fall on same level, unspecified
W18 |39X+a Other fall on same level |40X+a Slipping, tripping and stumbling without falling, unspecified
W19 |XXX+a Unspecified fall
W20 |8XX+a Other cause of strike by thrown, projected or falling object
W21 |00X+a Struck by hit or thrown ball, unspecified type |01X+a Struck by football |02X+a Struck by soccer ball |03X+a Struck by baseball
W21 |04X+a Struck by golf ball |05X+a Struck by basketball |06X+a Struck by volleyball |07X+a Struck by softball |09X+a Struck by other hit or thrown ball
W22 |01X+a Walked into wall |02X+a Walked into lamppost |03X+a Walked into furniture
W22 |041+a Striking against wall of swimming pool causing drowning and submersion |042+a Striking against wall of swimming pool causing other injury
W22 |09X+a Striking against other stationary object |8XX+a Striking against or struck by other objects
W23 |0XX+a Caught, crushed, jammed, or pinched between moving objects
W25 |XXX+a Contact with sharp glass
W26 |0XX+a Contact with knife
W27 |4XX+a Contact with kitchen utensil
W45 |0XX+a Nail entering through skin |3XX+a@26 Fishing hook entering through skin |8XX+a Other foreign body or object entering through skin
W46 |0XX+a Contact with hypodermic needle
W50 |0XX+a Accidental hit or strike by another person |1XX+a Accidental kick by another person |2XX+a Accidental twist by another person
W50 |3XX+a Accidental bite by another person |4XX+a Accidental scratch by another person
W51 |XXX+a Accidental striking against or bumped into by another person
W54 |0XX+a Bitten by dog |1XX+a Struck by dog |8XX+a Other contact with dog
W55 |01X+a Bitten by cat |03X+a Scratched by cat |11X+a Bitten by horse |12X+a Struck by horse |19X+a Other contact with horse
W57 |XXX+a Bitten or stung by nonvenomous insect and other nonvenomous arthropods
X10 |0XX+a Contact with hot drinks |1XX+a Contact with hot food |2XX+a Contact with fats and cooking oils
X11 |0XX+a Contact with hot water in bath or tub |1XX+a Contact with running hot water |8XX+a Contact with other hot tap-water
X12 |XXX+a Contact with other hot fluids
X15 |3XX+a Contact with hot saucepan or skillet
X19 |XXX+a Contact with other heat and hot substances
X30 |XXX+a Exposure to excessive natural heat
X31 |XXX+a Exposure to excessive natural cold
X32 |XXX+a Exposure to sunlight
X50 |0XX+a Overexertion from strenuous movement or load |1XX+a Overexertion from prolonged static or awkward postures
X50 |3XX+a Overexertion from repetitive movements |9XX+a Other and unspecified overexertion or strenuous movements or postures
X58 |XXX+a Exposure to other factors
Y04 |0XX+a Assault by unarmed brawl or fight
Y07 |010 Husband, current, perpetrator of maltreatment and neglect |011 Husband, former, perpetrator of maltreatment and neglect
Y07 |020 Wife, current, perpetrator of maltreatment and neglect |021 Wife, former, perpetrator of maltreatment and neglect
Y07 |030 Male partner, current, perpetrator of maltreatment and neglect |031 Male partner, former, perpetrator of maltreatment and neglect
Y07 |040 Female partner, current, perpetrator of maltreatment and neglect |041 Female partner, former, perpetrator of maltreatment and neglect
Y07 |050 Non-binary partner, current, perpetrator of maltreatment and neglect |051 Non-binary partner, former, perpetrator of maltreatment and neglect
Y09 | Assault by unspecified means
Y83 |1 Surgical operation with implant of artificial internal device as the cause of abnormal reaction of the patient, or of later complication, without mention of misadventure at the time of the procedure
Y83 |8 Other surgical procedures as the cause of abnormal reaction of the patient, or of later complication, without mention of misadventure at the time of the procedure
Y83 |9 Surgical procedure, unspecified as the cause of abnormal reaction of the patient, or of later complication, without mention of misadventure at the time of the procedure
Y92 |003 Bedroom of unspecified non-institutional (private) residence as the place of occurrence of the external cause
Y92 |009 Unspecified place in unspecified non-institutional (private) residence as the place of occurrence of the external cause
Y92 |010 Kitchen of single-family (private) house as the place of occurrence of the external cause
Y92 |014 Private driveway to single-family (private) house as the place of occurrence of the external cause
Y92 |019 Unspecified place in single-family (private) house as the place of occurrence of the external cause
Y92 |090 Kitchen in other non-institutional residence as the place of occurrence of the external cause
Y92 |091 Bathroom in other non-institutional residence as the place of occurrence of the external cause
Y92 |092 Bedroom in other non-institutional residence as the place of occurrence of the external cause
Y92 |093 Driveway of other non-institutional residence as the place of occurrence of the external cause
Y92 |094 Garage of other non-institutional residence as the place of occurrence of the external cause
Y92 |095 Swimming-pool of other non-institutional residence as the place of occurrence of the external cause
Y92 |096 Garden or yard of other non-institutional residence as the place of occurrence of the external cause
Y92 |098 Other place in other non-institutional residence as the place of occurrence of the external cause
Y92 |099 Unspecified place in other non-institutional residence as the place of occurrence of the external cause
Y92 |210 Daycare center as the place of occurrence of the external cause |211 Elementary school as the place of occurrence of the external cause
Y92 |212 Middle school as the place of occurrence of the external cause |213 High school as the place of occurrence of the external cause
Y92 |214 College as the place of occurrence of the external cause |215 Trade school as the place of occurrence of the external cause
Y92 |218 Other school as the place of occurrence of the external cause |219 Unspecified school as the place of occurrence of the external cause
Y92 |22 Religious institution as the place of occurrence of the external cause |310 Basketball court as the place of occurrence of the external cause
Y92 |311 Squash court as the place of occurrence of the external cause |312 Tennis court as the place of occurrence of the external cause
Y92 |318 Other athletic court as the place of occurrence of the external cause
Y92 |39 Other sports and athletic area as the place of occurrence of the external cause
Y92 |410 Unspecified street and highway as the place of occurrence of the external cause |411 Interstate highway as the place of occurrence of the external cause
Y92 |481 Parking lot as the place of occurrence of the external cause |511 Restaurant or cafe as the place of occurrence of the external cause
Y92 |512 Supermarket, store or market as the place of occurrence of the external cause
Y92 |530 Ambulatory surgery center as the place of occurrence of the external cause
Y92 |531 Health care provider office as the place of occurrence of the external cause |532 Urgent care center as the place of occurrence of the external cause
Y92 |538 Other ambulatory health services establishments as the place of occurrence of the external cause
Y92 |63 Factory as the place of occurrence of the external cause |69 Other industrial and construction area as the place of occurrence of the external cause
Y92 |830 Public park as the place of occurrence of the external cause |89 Other places as the place of occurrence of the external cause
Y92 |9 Unspecified place or not applicable
Y93 |01 Activity, walking, marching and hiking |02 Activity, running |61 Activity, american tackle football |62 Activity, american flag or touch football
Y93 |63 Activity, rugby |64 Activity, baseball |65 Activity, lacrosse and field hockey |66 Activity, soccer |67 Activity, basketball
Y93 |68 Activity, volleyball (beach) (court) |6A Activity, physical games generally associated with school recess, summer camp and children
Y93 |69 Activity, other involving other sports and athletics played as a team or group |B1 Activity, exercise machines primarily for muscle strengthening
Y93 |B2 Activity, push-ups, pull-ups, sit-ups |B3 Activity, free weights |B4 Activity, pilates |B9 Activity, other involving muscle strengthening exercises
Y93 |E1 Activity, personal bathing and showering |E2 Activity, laundry |E3 Activity, vacuuming |E4 Activity, ironing |E5 Activity, floor mopping and cleaning
Y93 |E6 Activity, residential relocation |E8 Activity, other personal hygiene |E9 Activity, other interior property and clothing maintenance
Y93 |H1 Activity, digging, shoveling and raking |H2 Activity, gardening and landscaping |H3 Activity, building and construction
Y93 |H9 Activity, other involving exterior property and land maintenance, building and construction |89 Activity, other |9 Activity, unspecified
Y99 |0 Civilian activity done for income or pay |1 Military activity |2 Volunteer activity |8 Other external cause status |9 Unspecified external cause status
U07 |0 Vaping-related disorder |1 COVID-19
U09 |9 Post COVID-19 condition, unspecified
`;
