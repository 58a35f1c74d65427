import type { Token } from "./token.ts";
import { vaccineLists } from "./vaccine-lists.ts";

/** What a note is about, as far as its shorthand depends on it. */
type Field =
  | "notblood"
  | "heart"
  | "fingers"
  | "spondylitis"
  | "valve"
  | "eye"
  | "eyes"
  | "ear"
  | "ears"
  | "pregnancy"
  | "postpartum"
  | "preemie"
  | "mind"
  | "kidney"
  | "urology"
  | "nerves"
  | "clinic"
  | "any";

const fields: Readonly<Record<Exclude<Field, "any">, RegExp>> = {
  valve: /\b(?:echo\w*|TTE|TEE|valv\w*|murmur\w*|TAVR|SAVR|AVA|gradient|LVEF|cardiolog\w*|HFrEF|HFpEF)\b/i,
  spondylitis: /\b(?:HLA|B27|BASDAI|ASDAS|spondyl\w*|sacroiliitis|axial|secukinumab|syndesmophytes?)\b/i,
  fingers: /\b(?:finger(?:s|tips?)?|digits?|MCP|PIP|DIP|tuft)\b/i,
  heart:
    /\b(?:EKG|ECG|trops?|troponins?|ACS|N?STEMI|LAD|RCA|LCx|nitro\w*|costochond\w*|substernal|exertional|STEMI|CAD|pleuritic|SOB|palpitations|stress test)\b/i,
  eye: /\b(?:OU|OD|OS|IOP|VA\s|retina|vitre|cornea|macula|cataract|glaucoma|phaco|slit lamp|dilated exam|RD|NPDR|PDR|retinal|vitre\w*|floaters?|flashes|photops\w*|weiss|lattice)\b/i,
  eyes: /\b(?:O[SU]|IOP|VA\s|eyes?|ocular|ophth\w*|optic|retin\w*|vitre\w*|cornea\w*|macula\w*|cataracts?|glaucoma|POAG|phaco\w*|IOL|slit lamp|dilated|DFE|RD|PVD|NPDR|PDR|AMD|CRVO|BRVO|CRAO|ERM|NSC?|PSC|PCO|YAG|conj\w*|\w*conjunctiv\w*|uveitis|iritis|scleritis|episcleritis|keratit\w*|kerat\w*|pteryg\w*|pingu\w*|lids?|eyelids?|bleph\w*|chalazi\w*|hordeol\w*|stye|ptosis|ectropion|entropion|myopi\w*|hyperop\w*|amblyop\w*|esotrop\w*|exotrop\w*|NLDO|epiphora|drusen|choroid\w*|AION|NAION|floaters?|photops\w*|hyphema|CL wearer|contact lens|(?:NTG|PSC|SCH|DES|VH|HST|NS|PEE|RCE|PACS|SPK|IOL|CME|CSR|MGD|RP|XT|ET|[PX]F) O[DSU])\b/,
  ears: /\b(?:AU|ears?|audio\w*|tinnitus|hearing|[SC]NHL|SSNHL|MHL|MEE|COME|C?A?SOM|BPPV|CHL|HL|presb[iy]cusis|otitis|oto\w*|otalgia|otorrhea|A?OM|AOE|OE|OME|TMs?|tymp\w*|cerumen|cholesteatoma|mastoid\w*|Meniere\w*|m[eé]ni[eè]re\w*|ENT|eustachian|ETD|PE tubes?|swimmer\W?s)\b/i,
  ear: /\b(?:[SC]NHL|ears?|audio\w*|tinnitus|hearing|otitis|TMs?|cerumen|AU|ENT)\b/i,
  pregnancy:
    /\bG\d+\s?P\d|\b\d{1,2}w[0-6]d\b|\b(?:pregnan\w*|prenatal|trimester|IUP|EGA|gestation\w*|preeclampsia|GDM|G[1-9]|TOLAC|primip\w*|multip|rhogam|IUGR|previa|NST|BPP|FHT|BMZ)\b/,
  preemie: /\b(?:preemie|premie|prematur\w*|preterm|NICU|ex[ -]?\d\d[ -]?w\w*|infant|corrected)\b/i,
  postpartum: /\b(?:EPDS|post\s?partum|delivered|PP\s(?:visit|check|depression)|Edinburgh|wks? PP|weeks? PP)\b/i,
  mind: /\b(?:MDD|GAD|PTSD|bipolar|schizo\w*|psych\w*|depress\w*|anxiety|borderline|suicid\w*|AUD|OUD|mania|manic|SSRI|DBT|CBT|sertraline|lithium|AIMS|SSI)\b/i,
  urology:
    /\b(?:prostat\w*|RALP|RARP|BPH|sildenafil|tadalafil|cialis|viagra|vardenafil|PDE-?5\w*|libido|peni\w*|testosterone|urolog\w*|nocturia|vasectomy|IIEF|SHIM|peyronie\w*|erection\w*|trimix|LUTS|hypogonad\w*)\b/i,
  nerves:
    /\b(?:\w*paresis|\w*plegia|IVIG|EMG|areflexi\w*|ascending|AIDP|demyelinat\w*|neuropath\w*|plasmapheresis|PLEX|IRF|rehab)\b/i,
  notblood:
    /^(?=[\s\S]*\b(?:exam|palp\w*|joints?|spine|pain\w*|ROM|swelling|swollen|abd\w*|knee|ankle|back|foot|feet|hand|wrist|elbow|shoulder|hip|neck|calf|heel|toe|finger|rib|ribs|chest|flank|sinus|fx|sprain|strain)\b)(?![\s\S]*\b(?:plt|platelets?|thrombocyt\w*|schisto\w*|hemoly\w*|ADAMTS13?|plasmapheresis|plasma exchange|PLEX|purpura|caplacizumab|MAHA)\b)/i,
  clinic:
    /^\W*UC\b(?!.*(?:colitis|mesalamine|flare|remission|mab\b|biologic|proctitis|colonoscop|calprotectin|bloody|stool|GI\b))/,
  kidney: /\b(?:ESRD|dialysis|CKD|peritonitis|PD cath|nephro\w*|APD|CAPD)\b/i,
};

interface Sense {
  /** As written, in capitals. */
  readonly written: string;
  readonly field: Field;
  readonly word: string;
  /** The word before or after, where that decides. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** Shorthand that means one thing in one field and another elsewhere; the first that fits counts. */
const senses: readonly Sense[] = [
  { written: "BPD", field: "preemie", word: "bronchopulmonarydysplasia" },
  { written: "PPD", field: "postpartum", word: "postpartumdepression", after: /^(?!\d|placed|read|test|mm|\+)/ },
  // "Ring: crush injury", "index and long fingers": fingers by their first word.
  { written: "ring", field: "fingers", word: "ringfinger", after: /^(?::|and|,|\/)$/ },
  { written: "index", field: "fingers", word: "indexfinger", after: /^(?::|and|\/)$/ },
  { written: "small", field: "fingers", word: "smallfinger", after: /^:$/ },
  {
    written: "long",
    field: "fingers",
    word: "middlefinger",
    before: /^(?:right|left)$/,
    after: /^(?:$|[.,;:()]|locks?|locking|trigger\w*|pip|mcp|dip|and)$/,
  },
  {
    written: "ring",
    field: "fingers",
    word: "ringfinger",
    before: /^(?:right|left)$/,
    after: /^(?:$|[.,;:()]|locks?|locking|trigger\w*|pip|mcp|dip)$/,
  },
  {
    written: "index",
    field: "fingers",
    word: "indexfinger",
    before: /^(?:right|left)$/,
    after: /^(?:$|[.,;:()]|locks?|locking|trigger\w*|pip|mcp|dip)$/,
  },
  { written: "middle", field: "fingers", word: "middlefinger", after: /^:$/ },
  { written: "long", field: "fingers", word: "middlefinger", after: /^:$/ },
  { written: "UC", field: "clinic", word: "urgentcare" },
  { written: "CP", field: "heart", word: "chestpain" },
  { written: "OD", field: "eyes", word: "right" },
  { written: "AD", field: "ears", word: "right" },
  { written: "AS", field: "ears", word: "left" },
  { written: "AS", field: "spondylitis", word: "ankylosingspondylitis" },
  { written: "AS", field: "valve", word: "aorticstenosis" },
  { written: "MR", field: "valve", word: "mitralregurgitation" },
  { written: "TR", field: "valve", word: "tricuspidregurgitation" },
  {
    written: "SLE",
    field: "eyes",
    word: "slitlamp",
    after: /^(?:[:=-]|normal|nl|quiet|unremarkable|shows|reveals|right|left|bilateral|od|os|ou|clear)$/,
  },
  { written: "PVD", field: "eye", word: "pvdeye" },
  { written: "NTG", field: "eyes", word: "ntgeye" },
  { written: "LTG", field: "eyes", word: "ntgeye" },
  { written: "GBS", field: "nerves", word: "guillainbarre" },
  { written: "IOL", field: "pregnancy", word: "induction" },
  { written: "ED", field: "urology", word: "impotence" },
  { written: "CS", field: "pregnancy", word: "cesarean" },
  { written: "SI", field: "mind", word: "suicidality", after: /^(?!joint|dysfunction|injection|pain)/ },
  { written: "HI", field: "mind", word: "homicidality" },
  {
    written: "PD",
    field: "mind",
    word: "personalitydisorder",
    before: /^(?:borderline|antisocial|narcissistic|avoidant)$/,
  },
  { written: "PD", field: "kidney", word: "peritonealdialysis" },
  { written: "TD", field: "mind", word: "tardivedyskinesia" },
  { written: "HL", field: "ear", word: "hearingloss" },
  { written: "HD", field: "any", word: "high-dose", before: /^(?:amox|amoxicillin|augmentin|fluzone|flu|vaccine)$/ },
  {
    written: "RA",
    field: "any",
    word: "roomair",
    before: /^(?:\d+|on|sat|sats|spo2|o2|%)$/,
    after: /^(?:$|sat|at|and|no|[.,;)])/,
  },
  {
    written: "PPD",
    field: "any",
    word: "tuberculintest",
    after: /^(?:\d+|placed|negative|positive|reading|read|conversion|skin|test|mm|\+|and)$/,
  },
  { written: "DM", field: "any", word: "dustmite", before: /^(?:mold|pollen|grass|dander|ragweed|tree)$/ },
  { written: "DM", field: "any", word: "dustmite", after: /^(?:allerg\w*|sensitiz\w*|immunotherapy)$/ },
  { written: "MS", field: "any", word: "morphine", after: /^(?:contin|ir|er)$/ },
  {
    written: "MMR",
    field: "any",
    word: "molecularresponse",
    before: /^(?:imatinib|remission|cml|dasatinib|nilotinib)$/,
  },
  { written: "FIB", field: "any", word: "fibula", before: /^(?:tib|tibia|tibial|\/)$/ },
  // "Sat 94% RA", "96 on RA": room air.
  {
    written: "appy",
    field: "any",
    word: "appendectomy",
    before: /^(?:lap|laparoscopic|open|interval|status-post|pod|post-op|postop)$/,
  },
  { written: "RA", field: "any", word: "roomair", before: /^(?:\d{2,3}|on|sat|sats|spo2|o2|room|at)$/ },
  { written: "TTP", field: "notblood", word: "tender" },
  { written: "PrEP", field: "any", word: "hivprep" },
  { written: "HD", field: "any", word: "hemodynamically", after: /^(?:stable|unstable|\d{1,2})$/ },
  { written: "ICP", field: "pregnancy", word: "cholestasisofpregnancy" },
  { written: "BMT", field: "ear", word: "eartube" },
  { written: "cHL", field: "any", word: "hodgkinlymphoma" },
  { written: "CaP", field: "any", word: "prostatecancer" },
  { written: "PsA", field: "any", word: "psoriaticarthritis" },
];
const known = Map.groupBy(senses, ({ written }) => written.toUpperCase());

/** Tokens with shorthand in the sense that it has in this note. Lower case is taken for shorthand only where a word beside decides. */
export function readSenses(text: string): (tokens: readonly Token[]) => readonly Token[] {
  const isAbout = new Map<Field, boolean>();
  const about = (field: Field): boolean => {
    const seen = isAbout.get(field);
    if (seen !== undefined || field === "any") return seen ?? true;
    const found = fields[field].test(text);
    isAbout.set(field, found);
    return found;
  };
  const isVaccine = vaccineLists(text);
  return (tokens) =>
    tokens.map((token, at) => {
      if (!token.isMark && isVaccine(token)) return { ...token, word: "vaccine" };
      const written = text.slice(token.start, token.end);
      // "BMTs" are several of what "BMT" is.
      const one = /^[A-Z]{2,}s$/.test(written) ? written.slice(0, -1) : written;
      const sense = known.get(one.toUpperCase())?.find((each) => {
        const hasNeighbour = each.before !== undefined || each.after !== undefined;
        if (one !== each.written && !hasNeighbour) return false;
        const before = tokens[at - 1]?.word ?? "";
        const earlier = tokens[at - 2]?.word ?? "";
        if (each.before !== undefined && !each.before.test(before) && !each.before.test(earlier)) return false;
        if (each.after !== undefined && !each.after.test(tokens[at + 1]?.word ?? "")) return false;
        return about(each.field);
      });
      return sense === undefined ? token : { ...token, word: sense.word };
    });
}
