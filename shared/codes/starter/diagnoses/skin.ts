/** Skin, chapter 12: codes and our short titles, as `starterDiagnoses` reads them. */
export const skin = `
L00 | Staphylococcal scalded skin syndrome
L01 |00 Impetigo, unspecified |01 Non-bullous impetigo |02 Bockhart's impetigo |03 Bullous impetigo |09 Other impetigo |1 Impetiginization of other dermatoses
L02 |01 Cutaneous abscess of face |02 Furuncle of face |03 Carbuncle of face |11 Cutaneous abscess of neck |12 Furuncle of neck |13 Carbuncle of neck
L02 |211 Cutaneous abscess of abdominal wall |212 Cutaneous abscess of back |213 Cutaneous abscess of chest wall |214 Cutaneous abscess of groin
L02 |215 Cutaneous abscess of perineum |216 Cutaneous abscess of umbilicus |217@26 Cutaneous abscess of flank |219 Cutaneous abscess of trunk, unspecified
L02 |221 Furuncle of abdominal wall |222 Furuncle of back |223 Furuncle of chest wall |224 Furuncle of groin |225 Furuncle of perineum |226 Furuncle of umbilicus
L02 |227@26 Furuncle of flank |229 Furuncle of trunk, unspecified |231 Carbuncle of abdominal wall |232 Carbuncle of back |233 Carbuncle of chest wall
L02 |234 Carbuncle of groin |235 Carbuncle of perineum |236 Carbuncle of umbilicus |239 Carbuncle of trunk, unspecified |31 Cutaneous abscess of buttock
L02 |32 Furuncle of buttock |33 Carbuncle of buttock |41<e> Cutaneous abscess of % axilla |41<rl:34> Cutaneous abscess of % upper limb
L02 |41<rl:56> Cutaneous abscess of % lower limb |419 Cutaneous abscess of limb, unspecified |42<e> Furuncle of % axilla |42<rl:34> Furuncle of % upper limb
L02 |42<rl:56> Furuncle of % lower limb |429 Furuncle of limb, unspecified |43<e> Carbuncle of % axilla |43<rl:34> Carbuncle of % upper limb
L02 |43<rl:56> Carbuncle of % lower limb |439 Carbuncle of limb, unspecified |51<s> Cutaneous abscess of % hand |52<s> Furuncle % hand |53<s> Carbuncle of % hand
L02 |61<s> Cutaneous abscess of % foot |62<s> Furuncle of % foot |63<s> Carbuncle of % foot |811 Cutaneous abscess of head |818 Cutaneous abscess of other sites
L02 |821 Furuncle of head |828 Furuncle of other sites |831 Carbuncle of head |838 Carbuncle of other sites |91 Cutaneous abscess, unspecified
L02 |92 Furuncle, unspecified |93 Carbuncle, unspecified
L03 |01<s> Cellulitis of % finger |02<s> Acute lymphangitis of % finger |03<s> Cellulitis of % toe |04<s> Acute lymphangitis of % toe
L03 |11<e> Cellulitis of % axilla |11<rl:34> Cellulitis of % upper limb |11<rl:56> Cellulitis of % lower limb |119 Cellulitis of unspecified part of limb
L03 |12<e> Acute lymphangitis of % axilla |12<rl:34> Acute lymphangitis of % upper limb |12<rl:56> Acute lymphangitis of % lower limb
L03 |129 Acute lymphangitis of unspecified part of limb |211 Cellulitis of face |212 Acute lymphangitis of face |213 Periorbital cellulitis
L03 |221 Cellulitis of neck |222 Acute lymphangitis of neck |311 Cellulitis of abdominal wall |312 Cellulitis of back |313 Cellulitis of chest wall
L03 |314 Cellulitis of groin |315 Cellulitis of perineum |316 Cellulitis of umbilicus |317 Cellulitis of buttock |319 Cellulitis of trunk, unspecified
L03 |31A@26 Cellulitis of flank |321 Acute lymphangitis of abdominal wall |322 Acute lymphangitis of back |323 Acute lymphangitis of chest wall
L03 |324 Acute lymphangitis of groin |325 Acute lymphangitis of perineum |326 Acute lymphangitis of umbilicus |327 Acute lymphangitis of buttock
L03 |329 Acute lymphangitis of trunk, unspecified |32A@26 Acute lymphangitis of flank |811 Cellulitis of head |818 Cellulitis of other sites
L03 |891 Acute lymphangitis of head |898 Acute lymphangitis of other sites |90 Cellulitis, unspecified |91 Acute lymphangitis, unspecified
L04 |0 Acute lymphadenitis of face, head and neck |1 Acute lymphadenitis of trunk |2 Acute lymphadenitis of upper limb |3 Acute lymphadenitis of lower limb
L04 |8 Acute lymphadenitis of other sites |9 Acute lymphadenitis, unspecified
L05 |01 Pilonidal cyst with abscess |02 Pilonidal sinus with abscess |91 Pilonidal cyst without abscess |92 Pilonidal sinus without abscess
L08 |0 Pyoderma |1 Erythrasma |81 Pyoderma vegetans |82 Omphalitis not of newborn |89 Other local infections of the skin and subcutaneous tissue
L08 |9 Local infection of the skin and subcutaneous tissue, unspecified
L10 |9 Pemphigus, unspecified
L12 |0 Bullous pemphigoid
L20 |0 Besnier's prurigo |81 Atopic neurodermatitis |82 Flexural eczema |83 Infantile (acute) (chronic) eczema |84 Intrinsic (allergic) eczema
L20 |89 Other atopic dermatitis |9 Atopic dermatitis, unspecified
L21 |0 Seborrhea capitis |1 Seborrheic infantile dermatitis |8 Other seborrheic dermatitis |9 Seborrheic dermatitis, unspecified
L22 | Diaper dermatitis
L23 |0 Allergic contact dermatitis due to metals |1 Allergic contact dermatitis due to adhesives |2 Allergic contact dermatitis due to cosmetics
L23 |3 Allergic contact dermatitis due to drugs in contact with skin |4 Allergic contact dermatitis due to dyes
L23 |5 Allergic contact dermatitis due to other chemical products |6 Allergic contact dermatitis due to food in contact with the skin
L23 |7 Allergic contact dermatitis due to plants, except food |81 Allergic contact dermatitis due to animal (cat) (dog) dander
L23 |89 Allergic contact dermatitis due to other agents |9 Allergic contact dermatitis, unspecified cause
L24 |0 Irritant contact dermatitis due to detergents |2 Irritant contact dermatitis due to solvents |9 Irritant contact dermatitis, unspecified cause
L24 |A0 Irritant contact dermatitis due to friction or contact with body fluids, unspecified |A1 Irritant contact dermatitis due to saliva
L24 |A2 Irritant contact dermatitis due to fecal, urinary or dual incontinence |A9 Irritant contact dermatitis due friction or contact with other body fluids
L25 |0 Unspecified contact dermatitis due to cosmetics |1 Unspecified contact dermatitis due to drugs in contact with skin
L25 |2 Unspecified contact dermatitis due to dyes |3 Unspecified contact dermatitis due to other chemical products
L25 |4 Unspecified contact dermatitis due to food in contact with skin |5 Unspecified contact dermatitis due to plants, except food
L25 |8 Unspecified contact dermatitis due to other agents |9 Unspecified contact dermatitis, unspecified cause
L26 | Exfoliative dermatitis
L27 |0 Generalized skin eruption due to drugs and medicaments taken internally |1 Localized skin eruption due to drugs and medicaments taken internally
L27 |2 Dermatitis due to ingested food |8 Dermatitis due to other substances taken internally |9 Dermatitis due to unspecified substance taken internally
L28 |0 Lichen simplex chronicus |1 Prurigo nodularis |2 Other prurigo
L29 |0 Pruritus ani |1 Pruritus scroti |2 Pruritus vulvae |3 Anogenital pruritus, unspecified |81@25 Cholestatic pruritus |89@25 Other pruritus
L29 |9 Pruritus, unspecified
L30 |0 Nummular dermatitis |1 Dyshidrosis |2 Cutaneous autosensitization |3 Infective dermatitis |4 Erythema intertrigo |5 Pityriasis alba |8 Other dermatitis
L30 |9 Dermatitis, unspecified
L40 |0 Psoriasis vulgaris |1 Generalized pustular psoriasis |2 Acrodermatitis continua |3 Pustulosis palmaris et plantaris |4 Guttate psoriasis
L40 |50 Arthropathic psoriasis, unspecified |51 Distal interphalangeal psoriatic arthropathy |52 Psoriatic arthritis mutilans |53 Psoriatic spondylitis
L40 |54 Psoriatic juvenile arthropathy |59 Other psoriatic arthropathy |8 Other psoriasis |9 Psoriasis, unspecified
L41 |9 Parapsoriasis, unspecified
L42 | Pityriasis rosea
L43 |0 Hypertrophic lichen planus |1 Bullous lichen planus |2 Lichenoid drug reaction |3 Subacute (active) lichen planus |8 Other lichen planus
L43 |9 Lichen planus, unspecified
L50 |0 Allergic urticaria |1 Idiopathic urticaria |2 Urticaria due to cold and heat |3 Dermatographic urticaria |4 Vibratory urticaria |5 Cholinergic urticaria
L50 |6 Contact urticaria |8 Other urticaria |9 Urticaria, unspecified
L51 |9 Erythema multiforme, unspecified
L52 | Erythema nodosum
L53 |9 Erythematous condition, unspecified
L55 |0 Sunburn of first degree |1 Sunburn of second degree |2 Sunburn of third degree |9 Sunburn, unspecified
L56 |8 Other acute skin changes due to ultraviolet radiation |9 Acute skin change due to ultraviolet radiation, unspecified
L57 |0 Actinic keratosis |1 Actinic reticuloid |2 Cutis rhomboidalis nuchae |3 Poikiloderma of Civatte |4 Cutis laxa senilis |5 Actinic granuloma
L57 |8 Other skin changes due to chronic exposure to nonionizing radiation |9 Skin changes due to chronic exposure to nonionizing radiation, unspecified
L58 |0 Acute radiodermatitis |1 Chronic radiodermatitis |9 Radiodermatitis, unspecified
L60 |0 Ingrowing nail |1 Onycholysis |2 Onychogryphosis |3 Nail dystrophy |4 Beau's lines |5 Yellow nail syndrome |8 Other nail disorders
L60 |9 Nail disorder, unspecified
L63 |0 Alopecia (capitis) totalis |1 Alopecia universalis |2 Ophiasis |8 Other alopecia areata |9 Alopecia areata, unspecified
L64 |0 Drug-induced androgenic alopecia |8 Other androgenic alopecia |9 Androgenic alopecia, unspecified
L65 |0 Telogen effluvium |1 Anagen effluvium |2 Alopecia mucinosa |8 Other nonscarring hair loss |9 Nonscarring hair loss, unspecified
L66 |0 Pseudopelade |10@25 Lichen planopilaris, unspecified |11@25 Classic lichen planopilaris |12@25 Frontal fibrosing alopecia |19@25 Other lichen planopilaris
L66 |2 Folliculitis decalvans |3 Perifolliculitis capitis abscedens |4 Folliculitis ulerythematosa reticulata |81@25 Central centrifugal cicatricial alopecia
L66 |89@25 Other cicatricial alopecia |9 Cicatricial alopecia, unspecified
L68 |0 Hirsutism |1 Acquired hypertrichosis lanuginosa |2 Localized hypertrichosis |3 Polytrichia |8 Other hypertrichosis |9 Hypertrichosis, unspecified
L70 |0 Acne vulgaris |1 Acne conglobata |2 Acne varioliformis |3 Acne tropica |4 Infantile acne |5 Acne excoriee |8 Other acne |9 Acne, unspecified
L71 |0 Perioral dermatitis |1 Rhinophyma |8 Other rosacea |9 Rosacea, unspecified
L72 |0 Epidermal cyst |11 Pilar cyst |12 Trichodermal cyst |2 Steatocystoma multiplex |3 Sebaceous cyst
L72 |8 Other follicular cysts of the skin and subcutaneous tissue |9 Follicular cyst of the skin and subcutaneous tissue, unspecified
L73 |0 Acne keloid |1 Pseudofolliculitis barbae |2 Hidradenitis suppurativa |8 Other follicular disorders |9 Follicular disorder, unspecified
L74 |0 Miliaria rubra |510 Primary focal hyperhidrosis, axilla |511 Primary focal hyperhidrosis, face |512 Primary focal hyperhidrosis, palms
L74 |513 Primary focal hyperhidrosis, soles |519 Primary focal hyperhidrosis, unspecified |9 Eccrine sweat disorder, unspecified
L80 | Vitiligo
L81 |0 Postinflammatory hyperpigmentation |1 Chloasma |2 Freckles |3 Cafe au lait spots |4 Other melanin hyperpigmentation |5 Leukoderma, NEC
L81 |6 Other disorders of diminished melanin formation |7 Pigmented purpuric dermatosis |8 Other disorders of pigmentation
L81 |9 Disorder of pigmentation, unspecified
L82 |0 Inflamed seborrheic keratosis |1 Other seborrheic keratosis
L83 | Acanthosis nigricans
L84 | Corns and callosities
L85 |1 Acquired keratosis palmaris et plantaris |3 Xerosis cutis |8 Other epidermal thickening
L86 | Keratoderma in another disease
L87 |0 Keratosis follicularis et parafollicularis in cutem penetrans
L89 |150 Pressure ulcer of sacral region, unstageable |151 Pressure ulcer of sacral region, stage 1 |152 Pressure ulcer of sacral region, stage 2
L89 |153 Pressure ulcer of sacral region, stage 3 |154 Pressure ulcer of sacral region, stage 4 |156 Pressure-induced deep tissue damage of sacral region
L89 |159 Pressure ulcer of sacral region, unspecified stage |3<z>0 Pressure ulcer of % buttock, unstageable |3<z>1 Pressure ulcer of % buttock, stage 1
L89 |3<z>2 Pressure ulcer of % buttock, stage 2 |3<z>3 Pressure ulcer of % buttock, stage 3 |3<z>4 Pressure ulcer of % buttock, stage 4
L89 |3<z>6 Pressure-induced deep tissue damage of % buttock |3<z>9 Pressure ulcer of % buttock, unspecified stage |6<z>0 Pressure ulcer of % heel, unstageable
L89 |6<z>1 Pressure ulcer of % heel, stage 1 |6<z>2 Pressure ulcer of % heel, stage 2 |6<z>3 Pressure ulcer of % heel, stage 3
L89 |6<z>4 Pressure ulcer of % heel, stage 4 |6<z>6 Pressure-induced deep tissue damage of % heel |6<z>9 Pressure ulcer of % heel, unspecified stage
L89 |90 Pressure ulcer of unspecified site, unspecified stage |91 Pressure ulcer of unspecified site, stage 1 |92 Pressure ulcer of unspecified site, stage 2
L89 |93 Pressure ulcer of unspecified site, stage 3 |94 Pressure ulcer of unspecified site, stage 4 |95 Pressure ulcer of unspecified site, unstageable
L89 |96 Pressure-induced deep tissue damage of unspecified site
L90 |0 Lichen sclerosus et atrophicus |1 Anetoderma of Schweninger-Buzzi |2 Anetoderma of Jadassohn-Pellizzari |3 Atrophoderma of Pasini and Pierini
L90 |4 Acrodermatitis chronica atrophicans |5 Scar conditions and fibrosis of skin |6 Striae atrophicae |8 Other atrophic disorders of skin
L90 |9 Atrophic disorder of skin, unspecified
L91 |0 Hypertrophic scar |8 Other hypertrophic disorders of the skin |9 Hypertrophic disorder of the skin, unspecified
L92 |0 Granuloma annulare |1 Necrobiosis lipoidica, NEC |2 Granuloma faciale |3 Foreign body granuloma of the skin and subcutaneous tissue
L92 |8 Other granulomatous disorders of the skin and subcutaneous tissue |9 Granulomatous disorder of the skin and subcutaneous tissue, unspecified
L93 |0 Discoid lupus erythematosus |1 Subacute cutaneous lupus erythematosus |2 Other local lupus erythematosus
L94 |0 Localized scleroderma
L97 |5<z>1 Non-pressure chronic ulcer of other part of % foot limited to breakdown of skin
L97 |5<z>2 Non-pressure chronic ulcer of other part of % foot with fat layer exposed
L97 |5<z>3 Non-pressure chronic ulcer of other part of % foot with necrosis of muscle
L97 |5<z>4 Non-pressure chronic ulcer of other part of % foot with necrosis of bone
L97 |5<z>5 Non-pressure chronic ulcer of other part of % foot with muscle involvement without evidence of necrosis
L97 |5<z>6 Non-pressure chronic ulcer of other part of % foot with bone involvement without evidence of necrosis
L97 |5<z>8 Non-pressure chronic ulcer of other part of % foot with other severity
L97 |5<z>9 Non-pressure chronic ulcer of other part of % foot with unspecified severity
L97 |9<z>1 Non-pressure chronic ulcer of unspecified part of % lower leg limited to breakdown of skin
L97 |9<z>2 Non-pressure chronic ulcer of unspecified part of % lower leg with fat layer exposed
L97 |9<z>3 Non-pressure chronic ulcer of unspecified part of % lower leg with necrosis of muscle
L97 |9<z>4 Non-pressure chronic ulcer of unspecified part of % lower leg with necrosis of bone
L97 |9<z>5 Non-pressure chronic ulcer of unspecified part of % lower leg with muscle involvement without evidence of necrosis
L97 |9<z>6 Non-pressure chronic ulcer of unspecified part of % lower leg with bone involvement without evidence of necrosis
L97 |9<z>8 Non-pressure chronic ulcer of unspecified part of % lower leg with other severity
L97 |9<z>9 Non-pressure chronic ulcer of unspecified part of % lower leg with unspecified severity
L98 |0 Pyogenic granuloma |1 Factitial dermatitis |2 Febrile neutrophilic dermatosis
L98 |491 Non-pressure chronic ulcer of skin of other sites limited to breakdown of skin
L98 |492 Non-pressure chronic ulcer of skin of other sites with fat layer exposed |493 Non-pressure chronic ulcer of skin of other sites with necrosis of muscle
L98 |494 Non-pressure chronic ulcer of skin of other sites with necrosis of bone
L98 |495 Non-pressure chronic ulcer of skin of other sites with muscle involvement without evidence of necrosis
L98 |496 Non-pressure chronic ulcer of skin of other sites with bone involvement without evidence of necrosis
L98 |498 Non-pressure chronic ulcer of skin of other sites with other severity |499 Non-pressure chronic ulcer of skin of other sites with unspecified severity
L98 |8 Other disorders of the skin and subcutaneous tissue |9 Disorder of the skin and subcutaneous tissue, unspecified
`;
