import type { Vocabulary } from "./row.ts";

/** Allergic and immune conditions. */
export const allergies: Vocabulary = {
  id: "allergy",
  source: "ICD-10-CM Guidelines FY2026 I.B.1",
  rows: [
    ["food protein induced enterocolitis syndrome", "K52.21"],
    ["allergic proctocolitis|fpiap|food protein induced allergic proctocolitis|milk protein proctocolitis", "K52.29"],
    ["eosinophilic gastritis|eosinophilic gastroenteritis", "K52.81"],
    ["eosinophilic colitis", "K52.82"],
    ["cold urticaria|heat urticaria|cold induced urticaria", "L50.2"],
    ["dermatographism|dermographism|dermatographic urticaria|symptomatic dermographism", "L50.3"],
    ["vibratory urticaria", "L50.4"],
    ["cholinergic urticaria", "L50.5"],
    ["contact urticaria", "L50.6"],
    ["solar urticaria", "L56.3"],
    ["delayed pressure urticaria|pressure urticaria|recurrent urticaria", "L50.8"],
    ["idiopathic urticaria", "L50.1"],
    ["papular urticaria", "L28.2"],
    ["acquired angioedema|c1 esterase inhibitor deficiency|c1 inhibitor deficiency", "D84.1"],
    ["mcas", "D89.40", { idiopathic: "D89.42", monoclonal: "D89.41", secondary: "D89.43" }],
    ["hereditary alpha tryptasemia|alpha tryptasemia", "D89.44"],
    ["indolent systemic mastocytosis", "D47.02"],
    ["cutaneous mastocytosis|urticaria pigmentosa", "D47.01", { "child|infant|congenital": "Q82.2|Q82.29" }],

    ["igg subclass deficiency", "D80.3"],
    ["specific antibody deficiency|selective antibody deficiency|polysaccharide antibody deficiency", "D80.6"],

    ["x linked agammaglobulinemia|xla|brutons agammaglobulinemia|agammaglobulinemia", "D80.0"],
    ["common variable immune deficiency", "D83.9"],
    ["severe combined immunodeficiency|scid", "D81.9"],
    ["digeorge|digeorge syndrome|22q11 deletion", "D82.1"],
    ["wiskott aldrich|wiskott aldrich syndrome", "D82.0"],
    ["hyper ige syndrome|job syndrome|hyperimmunoglobulin e", "D82.4"],
    ["complement deficiency", "D84.1"],
    ["chronic granulomatous disease|cgd", "D71.8|D71"],
    ["hypereosinophilia", "D72.10"],

    ["dress|dress syndrome|drug reaction with eosinophilia", "D72.12"],

    ["aerd|aspirin exacerbated respiratory disease|samters triad", "J33.9 + Z88.6"],
    ["idiopathic anaphylaxis|exercise induced anaphylaxis", "T78.2XX~"],
    [
      "pollen rhinitis|tree pollen rhinitis|birch pollen rhinitis|grass pollen rhinitis|ragweed rhinitis|grass rhinitis|pollen allergy|birch pollen allergy|tree pollen allergy|grass pollen allergy|grass allergy|ragweed allergy|pollinosis|rhinitis from pollen",
      "J30.1",
    ],
    ["seasonal rhinitis", "J30.2"],
    [
      "cat allergy|dog allergy|cat dander allergy|dog dander allergy|animal dander allergy|pet allergy|allergic to cats|allergic to dogs|horse allergy",
      "J30.81",
    ],
    [
      "dust mite allergy|dustmite allergy|mold allergy|house dust mite allergy|hdm allergy|allergic to dust mites|cockroach allergy|perennial rhinitis",
      "J30.89",
    ],
    ["occupational asthma|work related asthma", "J45.998|J45.909"],
  ],
};
