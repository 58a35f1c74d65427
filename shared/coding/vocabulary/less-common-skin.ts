import type { Vocabulary } from "./row.ts";

/** What a skin clinic sees less often. */
export const lessCommonSkin: Vocabulary = {
  id: "skin",
  source: "ICD-10-CM Guidelines FY2026 I.C.12, I.B.2",
  rows: [
    // Blisters, eczema, itch
    ["pemphigus foliaceus", "L10.2"],
    ["mucous membrane pemphigoid|cicatricial pemphigoid", "L12.1"],
    ["linear iga|linear iga disease|linear iga bullous dermatosis", "L13.8"],
    ["id reaction|autoeczematization|autosensitization dermatitis", "L30.2"],
    [
      "chronic hand eczema|chronic hand dermatitis",
      "L30.9",
      { "dyshidrotic|vesicular": "L30.1", irritant: "L24.9", allergic: "L23.9" },
    ],
    ["asteatotic eczema|eczema craquele|xerotic eczema", "L30.8"],

    ["flexural atopic dermatitis|flexural eczema", "L20.82"],
    ["infantile eczema|infantile atopic dermatitis", "L20.83"],
    ["besniers prurigo", "L20.0"],
    [
      "contact dermatitis due to fragrance|allergic contact dermatitis to fragrance|fragrance contact dermatitis|cosmetic contact dermatitis",
      "L23.2",
    ],
    ["contact dermatitis to adhesive|adhesive contact dermatitis|tape dermatitis", "L23.1"],
    [
      "contact dermatitis to neomycin|neomycin contact dermatitis|bacitracin contact dermatitis|contact dermatitis to bacitracin",
      "L23.3",
    ],
    ["hair dye contact dermatitis|contact dermatitis to hair dye|ppd contact dermatitis", "L23.4"],
    ["rubber contact dermatitis|latex contact dermatitis", "L23.5"],
    ["poison ivy rash|rhus dermatitis|poison oak dermatitis", "L23.7"],
    ["exfoliative dermatitis", "L26"],
    ["notalgia paresthetica", "G54.8|R20.2"],
    ["pruritus ani|anal itching", "L29.0"],
    ["vulvar pruritus|pruritus vulvae|vulvar itching", "L29.2"],
    // Scales and papules

    ["pustular psoriasis|generalized pustular psoriasis", "L40.1"],
    ["palmoplantar pustular psoriasis|pustulosis palmaris", "L40.3"],
    [
      "inverse psoriasis|scalp psoriasis|nail psoriasis|erythrodermic psoriasis|palmoplantar psoriasis",
      "L40.8",
      { "scalp psoriasis|palmoplantar psoriasis": "L40.9" },
    ],
    ["chronic plaque psoriasis", "L40.0"],
    ["pleva", "L41.0", { chronica: "L41.1" }],
    ["pityriasis rubra pilaris|prp skin", "L44.0"],
    ["lichen nitidus", "L44.1"],
    ["lichen striatus", "L44.2"],
    ["papular acrodermatitis|gianotti crosti", "L44.4"],
    ["hypertrophic lichen planus", "L43.0"],
    // Redness, light
    ["erythema annulare centrifugum", "L53.1"],

    ["phototoxic reaction|phototoxic dermatitis", "L56.0"],
    ["photoallergic dermatitis", "L56.1"],
    ["polymorphic light eruption|pmle", "L56.4"],
    ["disseminated superficial actinic porokeratosis|dsap", "L56.5"],
    ["poikiloderma of civatte|poikiloderma", "L57.3"],
    ["photodamage|solar elastosis|sun damage|actinic damage", "L57.8"],
    ["radiodermatitis|acute radiation dermatitis", "L58.9", { acute: "L58.0", chronic: "L58.1" }],
    ["erythema ab igne", "L59.0"],
    // Nails and hair
    ["onycholysis", "L60.1"],
    ["onychogryphosis|rams horn nail", "L60.2"],
    ["beaus lines", "L60.4"],
    [
      "pincer nail|longitudinal melanonychia|melanonychia|subungual hyperkeratosis|onychauxis|koilonychia",
      "L60.8",
      { "onychauxis|subungual hyperkeratosis": "L60.2" },
    ],
    ["frontal fibrosing alopecia", "L66.12|L66.1"],
    ["lichen planopilaris|lpp", "L66.10|L66.1"],
    ["central centrifugal cicatricial alopecia|ccca", "L66.81|L66.8"],
    ["scarring alopecia|cicatricial alopecia", "L66.9"],
    ["folliculitis decalvans", "L66.2"],
    ["dissecting cellulitis of scalp|dissecting cellulitis|perifolliculitis capitis", "L66.3"],
    ["traction alopecia", "L65.8"],
    ["anagen effluvium|chemotherapy induced alopecia", "L65.1"],
    ["alopecia totalis", "L63.0"],
    ["alopecia universalis", "L63.1"],
    ["ophiasis", "L63.2"],
    ["hypertrichosis", "L68.9"],

    // Follicles and glands
    ["acne keloidalis nuchae|acne keloidalis|akn", "L73.0"],
    ["steroid acne|drug induced acne|acneiform eruption|acneiform rash", "L70.8", { "acneiform|egfr": "L70.8" }],
    ["papulopustular rosacea|erythematotelangiectatic rosacea|ett rosacea", "L71.9"],
    ["periorificial dermatitis", "L71.0"],
    ["rhinophyma", "L71.1"],
    ["sebaceous hyperplasia", "L73.8"],
    ["pilar cyst of scalp|trichilemmal cyst of scalp", "L72.11"],
    ["steatocystoma|steatocystoma multiplex", "L72.2"],
    ["miliaria|heat rash|prickly heat|miliaria rubra", "L74.3", { "rubra|prickly|heat rash": "L74.0" }],
    ["bromhidrosis", "L75.0"],
    ["hot tub folliculitis|pseudomonas folliculitis", "L73.8"],
    // Pigment
    ["freckles|ephelides", "L81.2"],
    ["idiopathic guttate hypomelanosis|leukoderma|igh skin", "L81.5"],
    ["hyperpigmentation", "L81.4|L81.9", { "post inflammatory|postinflammatory|pih": "L81.0" }],
    ["schamberg|schambergs disease|pigmented purpuric dermatosis", "L81.7"],
    // Keratoses and thickening
    ["stucco keratosis|stucco keratoses|dermatosis papulosa nigra|dpn skin", "L82.1"],
    ["ichthyosis vulgaris", "Q80.0"],
    ["ichthyosis", "Q80.9", { acquired: "L85.0" }],
    ["palmoplantar keratoderma", "L85.1|Q82.8"],
    ["keratoacanthoma", "L85.8"],
    ["porokeratosis", "Q82.8"],
    ["dariers disease|hailey hailey", "Q82.8"],
    // Scars, connective tissue, vessels
    ["striae|striae distensae|stretch marks", "L90.6"],
    ["skin atrophy|steroid atrophy", "L90.8"],
    ["subacute cutaneous lupus|scle", "L93.1"],
    ["calcinosis cutis", "L94.2"],
    ["livedoid vasculopathy|atrophie blanche", "L95.0"],
    ["leukocytoclastic vasculitis|lcv", "L95.8|M31.0"],
    ["sweet syndrome", "L98.2"],
    [
      "dermatitis artefacta|factitial dermatitis|neurotic excoriations|skin picking",
      "L98.1",
      { "excoriation disorder|skin picking": "F42.4" },
    ],

    ["congenital melanocytic nevus|nevus sebaceous|epidermal nevus|nevus flammeus", "Q82.5|D22.9"],
    ["angioma", "D18.01"],
    // Infections

    ["pitted keratolysis", "L08.89"],
    ["ecthyma", "L08.0|L08.89"],
    ["bullous impetigo", "L01.03"],

    ["candida intertrigo|candidiasis of skin|yeast intertrigo", "B37.2"],
    ["tinea barbae", "B35.0"],
    ["tinea manuum|tinea manus", "B35.2"],
    ["tinea faciei|tinea incognito", "B35.8"],
    ["pityrosporum folliculitis|malassezia folliculitis", "B36.8|L73.8"],
    ["periungual warts|filiform wart", "B07.8"],
    ["flat warts|verruca plana", "B07.8"],
  ],
};
