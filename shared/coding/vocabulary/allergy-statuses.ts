import type { Vocabulary } from "./row.ts";

const to = (names: string): string =>
  names
    .split("|")
    .flatMap((name) => [`${name} allergy`, `allergy to ${name}`, `allergic to ${name}`])
    .join("|");

/** What a patient is allergic to, where nothing happened now. Source: ICD-10-CM Tabular List, Z88, Z91.0. */
export const allergyStatuses: Vocabulary = {
  id: "statuses",
  source: "ICD-10-CM Guidelines FY2026 I.C.21.c.3",
  rows: [
    [
      to(
        "insect|stinging insect|insect venom|insect sting|wasp|hornet|yellow jacket|fire ant|vespid|vespid venom|wasp venom|yellow jacket venom|hornet venom|fire ant venom|mosquito|venom|hymenoptera|hymenoptera venom|mixed vespid",
      ),
      "Z91.038",
      { "bee|honeybee": "Z91.030", "~honey bee|honeybee": "Z91.030" },
    ],
    [to("bee|honeybee|honey bee|bee venom|bee sting|honeybee venom"), "Z91.030"],
    [
      to(
        "cashew|walnut|pecan|almond|hazelnut|pistachio|soy|wheat|banana|avocado|kiwi|mustard|corn|fruit|multiple food|tree nut|tree nut and sesame|sesame|coconut|strawberry|legume|pea|lentil|chickpea|food",
      ),
      "Z91.018",
    ],
    [to("fish|finned fish|shrimp|crab|lobster|salmon|shellfish|crustacean|seafood|mollusk"), "Z91.013"],
    [to("penicillin|pcn|amoxicillin|amox|ampicillin|augmentin"), "Z88.0"],
    [
      to(
        "antibiotic|macrolide|azithromycin|erythromycin|fluoroquinolone|quinolone|cipro|ciprofloxacin|levofloxacin|vancomycin|doxycycline|tetracycline|cephalosporin|cefazolin|cephalexin|ceftriaxone|clindamycin",
      ),
      "Z88.1",
    ],
    [to("sulfa|sulfonamide|bactrim|tmp smx"), "Z88.2"],
    [to("lidocaine|local anesthetic|anesthetic|anesthesia"), "Z88.4"],
    [to("opioid|codeine|morphine|hydrocodone|oxycodone|narcotic|tramadol"), "Z88.5"],
    [to("nsaid|aspirin|ibuprofen|naproxen|acetaminophen|asa|analgesic"), "Z88.6"],
    [to("vaccine|serum"), "Z88.7"],
    [
      to("statin|ace inhibitor|acei|lisinopril|heparin|insulin|chemotherapy|multiple drug|metformin|duloxetine"),
      "Z88.8",
    ],
    [to("adhesive|tape|adhesive tape|surgical tape"), "Z91.048"],
    [to("contrast|contrast dye|iodinated contrast|iv contrast|radiographic dye|ct contrast"), "Z91.041"],
  ],
};
