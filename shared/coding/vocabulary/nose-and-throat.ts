import type { Vocabulary } from "./row.ts";

/** Nose, sinuses, tonsils, larynx and salivary glands. */
export const noseAndThroat: Vocabulary = {
  id: "respiratory",
  source: "ICD-10-CM Guidelines FY2026 I.B.1",
  rows: [
    [
      "max sinusitis|acute max sinusitis|maxillary sinus infection",
      "J01.00",
      { chronic: "J32.0", recurrent: "J01.01" },
    ],
    [
      "crswnp|chronic rhinosinusitis with nasal polyps|chronic rhinosinusitis with nasal polyposis|chronic sinusitis with nasal polyps|chronic sinusitis with nasal polyposis|crs with polyps|crs with np",
      "J32.9 + J33.9",
      { "&pansinusitis|all sinuses|pan sinus": "J32.4 + J33.9" },
    ],
    [
      "crssnp|crs|chronic rhinosinusitis|chronic rhinosinusitis without nasal polyps",
      "J32.9",
      { "&pansinusitis|all sinuses|pan sinus": "J32.4" },
    ],
    [
      "ethmoid and maxillary sinusitis|maxillary and ethmoid sinusitis|frontal and maxillary sinusitis|maxillary and frontal sinusitis|frontal and ethmoid sinusitis|ethmoid and frontal sinusitis",
      "J32.8",
      { "acute + recurrent": "J01.81", acute: "J01.80" },
    ],
    ["rhinitis medicamentosa|rebound congestion", "J31.0"],
    ["atrophic rhinitis", "J31.0"],
    [
      "chronic tonsillitis and adenoiditis|chronic adenotonsillitis|chronic tonsillitis with adenoiditis|chronic adenoiditis and tonsillitis",
      "J35.03",
    ],
    ["pta|quinsy", "J36"],
    ["lpr|laryngopharyngeal reflux|lprd", "K21.9"],
    [
      "vocal cord paralysis|vc paralysis|vocal fold paralysis|vocal cord palsy|vocal fold palsy|vc palsy|tvc paralysis|paralyzed vocal cord|true vc paralysis|true vocal cord paralysis|vocal fold immobility|true vocal fold paralysis|vf paralysis|vf paresis|vf immobility|vocal fold paresis|vc paresis|tvf paralysis|tvf immobility|vocal cord immobility",
      "J38.00",
      { "&bilateral": "J38.02", "&left|right|unilateral": "J38.01" },
    ],
    ["vocal polyp|vocal cord polyp|vocal fold polyp|polyp of vocal cord|laryngeal polyp|vc polyp", "J38.1"],
    ["vocal nodules|vocal fold nodules|vc nodules|vocal cord nodule|singers nodules", "J38.2"],
    ["vocal cord dysfunction|vcd|paradoxical vocal fold motion|paradoxical vocal cord motion|pvfm", "J38.3"],
    ["vocal cord leukoplakia|leukoplakia of vocal cord|vocal fold leukoplakia|laryngeal leukoplakia", "J38.3"],
    ["reinke edema|reinkes edema|polypoid corditis", "J38.4"],
    ["subglottic stenosis|laryngeal stenosis", "J38.6"],
    [
      "parotid mass|parotid nodule|parotid lesion|submandibular mass|parotid tail mass|mass of parotid tail|mass in parotid|mass of parotid|submandibular gland mass|parotid tumor",
      "K11.8",
    ],
    ["parotid swelling|swelling of parotid|submandibular swelling", "R22.0", { submandibular: "R22.1" }],
    ["preauricular pit|preauricular sinus|preauricular cyst", "Q18.1"],
    ["nasal vestibulitis|vestibulitis of nose|nasal furuncle", "J34.89", { furuncle: "J34.0" }],
    ["septal abscess|nasal abscess|nasal cellulitis", "J34.0"],
    ["concha bullosa|empty nose syndrome|nasal crusting|rhinolith", "J34.89"],
    ["nasal valve collapse|internal nasal valve collapse|external nasal valve collapse", "J34.8200|J34.89"],
    ["mucocele of sinus|sinus mucocele|frontal mucocele|maxillary mucocele", "J34.1"],
    ["antrochoanal polyp|choanal polyp", "J33.0"],
    ["concha polyp|ethmoid polyp|maxillary polyp", "J33.8"],
    ["choanal atresia", "Q30.0"],
    [
      "tonsil hypertrophy|tonsils enlarged|kissing tonsils|tonsils 4+|tonsils 3+|tonsils 3|tonsils 4|large tonsils|tonsillar enlargement 3+|3+ tonsils|4+ tonsils",
      "J35.1",
      { "&adenoid": "J35.3" },
    ],
    [
      "post tonsillectomy|s/p tonsillectomy|after tonsillectomy|post t and a|s/p t and a",
      "",
      { "&bleeding|bleed|hemorrhage|hemorrhaging|blood|clot": "J95.830" },
    ],
    ["post tonsillectomy bleed|post tonsillectomy hemorrhage|post tonsillectomy bleeding", "J95.830"],
  ],
};
