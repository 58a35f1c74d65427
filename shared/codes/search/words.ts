/** A word of a phrase and where it stands: [from, to) in the phrase. */
export interface Word {
  /** Lower case, singular, in American spelling: "oedemas" -> "edema". */
  readonly stem: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Words that bind others and mean nothing alone. "without", "no" and "not" are no such words: they turn the meaning.
 * Their places in this list are kept in compiled indexes.
 */
export const bindingWords = [
  "a", "an", "and", "any", "as", "at", "be", "by", "for", "from", "in", "is", "nec", "nos", "of", "on", "or", "other",
  "the", "to", "with", "due", "w", "into", "than", "this", "that", "are", "was", "also", "been", "both",
] as const; // biome-ignore format: a list to be read

const binding: ReadonlySet<string> = new Set(bindingWords);

export function isBinding(stem: string): boolean {
  return binding.has(stem);
}

/** Prefixes that are one word with what follows their hyphen: "pre-eclampsia" is "preeclampsia". */
const prefixes = new Set([
  "non", "pre", "post", "anti", "co", "re", "sub", "hyper", "hypo", "inter", "intra", "micro", "macro", "multi", "poly",
  "pseudo", "semi", "trans", "ultra", "un", "peri", "para", "extra", "electro", "gastro", "cardio", "neuro", "broncho",
]); // biome-ignore format: a list to be read

/** Plurals and spellings that no rule makes. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    feet: "foot", teeth: "tooth", lice: "louse", women: "woman", men: "man", children: "child", torn: "tear",
    calculi: "calculus", calculus: "calculus", bronchi: "bronchus", diverticula: "diverticulum", ova: "ovum",
    bacteria: "bacterium", fungi: "fungus", nevi: "nevus", emboli: "embolus", thrombi: "thrombus", uteri: "uterus",
    vertebrae: "vertebra", vertebre: "vertebra", fibre: "fiber", centre: "center", litre: "liter", grey: "gray",
    labour: "labor", behaviour: "behavior", oesophagus: "esophagus", testes: "testis", pelves: "pelvis", lens: "lens",
    pus: "pus", gas: "gas", yes: "yes", his: "his", axes: "axis", indices: "index", diabetes: "diabetes", herpes: "herpes",
    rabies: "rabies", scabies: "scabies", caries: "caries", feces: "feces", faeces: "feces", pubes: "pubis", biceps: "biceps",
    triceps: "triceps", abscesses: "abscess", menses: "menses", mumps: "mumps", measles: "measles", hives: "hives",
    diseased: "disease", metastases: "metastasis", prostheses: "prosthesis", psychoses: "psychosis", neuroses: "neurosis",
    fracturing: "fracture", fractured: "fracture", broken: "fracture", fx: "fracture",
  }),
); // biome-ignore format: a list to be read

/** A phrase in words, in order. Hyphens, slashes and possessives part words; what is in no word is passed over. */
export function readWords(phrase: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of phrase.matchAll(/[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}]+)?/gu)) {
    const from = match.index;
    const to = from + match[0].length;
    const last = words.at(-1);
    const hyphened = last !== undefined && last.to + 1 === from && phrase[last.to] === "-";
    if (hyphened && prefixes.has(last.stem)) {
      const prefix = phrase.slice(last.from, last.to);
      words[words.length - 1] = { stem: stemOf(prefix + match[0]), from: last.from, to };
    } else words.push({ stem: stemOf(match[0]), from, to });
  }
  return words;
}

/** A word as it is compared: lower case, without marks and possessive, American, singular. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= mostStems) stems.clear();
  const stem = makeStem(word);
  stems.set(word, stem);
  return stem;
}

const mostStems = 50_000;
const stems = new Map<string, string>();

function makeStem(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/['\u2019]s?$/, "")
    .replace(/['\u2019]/g, "");
  return irregular.get(plain) ?? singular(american(plain));
}

function american(word: string): string {
  let spelled = word.replace(/ae|oe/g, "e");
  if (spelled.length > 5)
    spelled = spelled
      .replace(/our(s?)$/, "or$1")
      .replace(/ys(e[ds]?|ing)$/, "yz$1")
      .replace("sulph", "sulf");
  return spelled;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is|os|as|ics)$/.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 5 ? `${word.slice(0, -3)}y` : word;
  if (/(?:sses|xes|ches|shes|zzes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("oses") || word.endsWith("yses") || word.endsWith("eses")) return `${word.slice(0, -2)}is`;
  return word.slice(0, -1);
}

/**
 * What words of one root share, so that "diabetic" finds "diabetes" and "infected" finds "infection". Wider than a stem:
 * a match by root counts for less. Words of one meaning and two roots stand in `sameRoot`.
 */
export function rootOf(stem: string): string {
  const same = sameRoot.get(stem);
  if (same !== undefined) return same;
  if (stem.length < 6) return stem;
  for (const ending of endings) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 5) return stem.slice(0, -ending.length);
  }
  return stem;
}

const endings = [
  "izations", "ization", "ations", "ation", "ative", "ional", "ising", "izing", "ement", "ions", "ion", "ive", "ing",
  "ism", "ous", "ary", "ity", "ent", "ant", "ical", "ic", "al", "ed", "er", "es", "ly", "ia", "y", "e",
]; // biome-ignore format: a list to be read

/** Nouns and the adjectives of the same part or state, under one of them. */
const sameRoot: ReadonlyMap<string, string> = new Map(
  [
    "diabetes diabetic", "abdomen abdominal", "kidney renal nephric", "heart cardiac", "lung pulmonary", "liver hepatic",
    "stomach gastric", "brain cerebral", "spine spinal", "sacrum sacral", "coccyx coccygeal", "uterus uterine", "ovary ovarian", "testis testicular testicle",
    "bladder vesical", "skin cutaneous dermal", "eye ocular ophthalmic", "ear otic aural", "nose nasal", "tooth dental",
    "bone osseous", "muscle muscular", "nerve neural", "blood hematologic", "vein venous", "artery arterial",
    "vessel vascular", "pelvis pelvic", "rectum rectal", "anus anal", "colon colonic", "esophagus esophageal",
    "pancreas pancreatic", "spleen splenic", "thyroid thyroidal", "prostate prostatic", "breast mammary", "rib costal",
    "vertebra vertebral", "larynx laryngeal", "pharynx pharyngeal", "trachea tracheal", "bronchus bronchial",
    "pleura pleural", "pericardium pericardial", "aorta aortic", "retina retinal", "cornea corneal", "lip labial",
    "tongue lingual", "cervix cervical", "vagina vaginal", "vulva vulvar", "urethra urethral", "ureter ureteral ureteric",
    "development developmental", "femur femoral", "tibia tibial", "fibula fibular", "humerus humeral", "radius radial", "ulna ulnar",
    "hypertension hypertensive", "alcohol alcoholic", "allergy allergic", "asthma asthmatic", "obesity obese",
    "psychosis psychotic", "neurosis neurotic", "sclerosis sclerotic", "stenosis stenotic", "necrosis necrotic",
    "thrombosis thrombotic", "embolism embolic embolus", "ischemia ischemic", "anemia anemic", "paralysis paralytic",
    "arthritis arthritic", "cirrhosis cirrhotic", "sepsis septic", "virus viral", "bacterium bacterial", "fungus fungal",
    "newborn neonatal neonate", "pregnancy pregnant", "child pediatric", "trauma traumatic", "injury injured",
    "disease disorder", "inflammation inflammatory", "ulcer ulceration ulcerated", "hemorrhage hemorrhagic bleeding",
  ].flatMap((group) => {
    const [first = "", ...others] = group.split(" ");
    return [first, ...others].map((word) => [word, `${first}~`] as const);
  }),
); // biome-ignore format: a list to be read
