import { americanSpelling } from "./american-spelling.ts";
import { isLetterA } from "./is-letter-a.ts";
import type { Span } from "./span.ts";

/** A word or a mark of the note; `word` is what rules compare: lower case, without a plural ending, shorthand written out. */
export interface Token extends Span {
  readonly word: string;
  readonly isMark: boolean;
}

/** Shorthand that is a word or two in full. Case matters only for a single letter. */
const shorthand: Readonly<Record<string, string>> = {
  "w/": "with",
  w: "with",
  "w/o": "without",
  "w/out": "without",
  wo: "without",
  "s/p": "status-post",
  "status post": "status-post",
  "status-post": "status-post",
  sp: "status-post",
  "h/o": "history",
  hx: "history",
  "r/o": "rule-out",
  "f/u": "follow-up",
  fu: "follow-up",
  followup: "follow-up",
  "d/t": "due-to",
  "2/2": "due-to",
  "due to": "due-to",
  "secondary to": "due-to",
  "2° to": "due-to",
  "1°": "primary",
  "2°": "secondary",
  "c/w": "consistent-with",
  "w/u": "workup",
  "c/b": "complicated-by",
  "b/l": "bilateral",
  bilat: "bilateral",
  bilaterally: "bilateral",
  bl: "bilateral",
  both: "bilateral",
  "d/o": "disorder",
  "d/c": "discharge",
  "y/o": "year-old",
  yo: "year-old",
  "c/o": "complains",
  "a/w": "with",
  "p/w": "with",
  R: "right",
  rt: "right",
  L: "left",
  lt: "left",
  "&": "and",
  "+": "and",
  fx: "fracture",
  fxs: "fracture",
  lacs: "laceration",
  dz: "disease",
  dis: "disease",
  dx: "diagnosis",
  tx: "treatment",
  sx: "symptom",
  ca: "cancer",
  carcinoma: "cancer",
  mets: "metastasis",
  metastases: "metastasis",
  metastatic: "metastasis",
  neg: "negative",
  pos: "positive",
  resp: "respiratory",
  periumb: "periumbilical",
  pulm: "pulmonary",
  abd: "abdominal",
  chr: "chronic",
  mod: "moderate",
  sev: "severe",
  uncomp: "uncomplicated",
  lg: "large",
  ext: "external",
  int: "internal",
  prob: "probable",
  poss: "possible",
  susp: "suspected",
  fhx: "family-history",
  pmh: "history",
  gest: "gestational",
  preg: "pregnancy",
  pregnant: "pregnancy",
  wks: "week",
  wk: "week",
  wt: "weight",
  testis: "testicular",
  testes: "testicular",
  testicle: "testicular",
  testicles: "testicular",
  tendinopathy: "tendinitis",
  tendonitis: "tendinitis",
  tendinosis: "tendinitis",
  tendonosis: "tendinitis",
  tendonopathy: "tendinitis",
  hemorrhoids: "hemorrhoid",
  pingueculae: "pinguecula",
  pterygia: "pterygium",
  chalazia: "chalazion",
  nevi: "nevus",
  bursae: "bursa",
  foci: "focus",
  fistulae: "fistula",
  vertebrae: "vertebra",
  exac: "exacerbation",
  stg: "stage",
  decomp: "decompensated",
  recurr: "recurrent",
  intract: "intractable",
  lac: "laceration",
  inj: "injury",
  eval: "evaluation",
  panc: "pancreatic",
  adenoca: "adenocarcinoma",
  mech: "mechanical",
  rheum: "rheumatica",
  yest: "yesterday",
  deg: "degree",
  "2nd": "second",
  "1st": "first",
  "3rd": "third",
  "4th": "fourth",
  "5th": "fifth",
  hemorrhoidal: "hemorrhoid",
  pts: "patient",
  rec: "recurrent",
  recur: "recurrent",
  dehydr: "dehydration",
  bimal: "bimalleolar",
  trimal: "trimalleolar",
  intertroch: "intertrochanteric",
  supracond: "supracondylar",
  metacarp: "metacarpal",
  olec: "olecranon",
  conj: "conjunctivitis",
  trich: "trichomonas",
  alopecias: "alopecia",
  androgenetic: "androgenic",
  neoadj: "neoadjuvant",
  hyperlipid: "hyperlipidemia",
  thrombocytop: "thrombocytopenia",
  osteopor: "osteoporosis",
  arthritic: "arthritis",
  tachy: "tachycardia",
  brady: "bradycardia",
  stenotic: "stenosis",
  ulcerated: "ulcer",
  infxn: "infection",
  infx: "infection",
  incompat: "incompatibility",
  perf: "perforation",
  appy: "appendicitis",
  radic: "radiculopathy",
  fibro: "fibromyalgia",
  def: "deficiency",
  insuff: "insufficiency",
  regurg: "regurgitation",
  hyperk: "hyperkalemia",
  hypok: "hypokalemia",
  hyponat: "hyponatremia",
  hyperpth: "hyperparathyroidism",
  hyperca: "hypercalcemia",
  constip: "constipation",
  incont: "incontinence",
  dysfxn: "dysfunction",
  malig: "malignant",
  mult: "multiple",
  displ: "displaced",
  nondispl: "nondisplaced",
  nondisp: "nondisplaced",
  spont: "spontaneous",
  degen: "degenerative",
  subq: "subcutaneous",
  unspec: "unspecified",
  pers: "persistent",
  intermit: "intermittent",
  sz: "seizure",
  ctrl: "controlled",
  uncontr: "uncontrolled",
  ab: "abortion",
  hypothyroid: "hypothyroidism",
  hyperthyroid: "hyperthyroidism",
  exacerbated: "exacerbation",
  metastasized: "metastasis",
  sccs: "scc",
  bccs: "bcc",
  aks: "ak",
  quadriplegic: "quadriplegia",
  paraplegic: "paraplegia",
  hemiplegic: "hemiplegia",
  diplegic: "diplegia",
  hemiparetic: "hemiparesis",
  paraparetic: "paraparesis",
  tetraplegia: "quadriplegia",
  chemort: "chemoradiation",
  seb: "sebaceous",
  tinnitis: "tinnitus",
  hydro: "hydronephrosis",
  transplanted: "transplant",
  eczematous: "eczema",
  pyelo: "pyelonephritis",
  gastro: "gastroenteritis",
  ekg: "ecg",
  cig: "cigarette",
  cigs: "cigarette",
  hypertn: "hypertension",
  bx: "biopsy",
  tib: "tibia",
  mc: "metacarpal",
  mt: "metatarsal",
  dislocated: "dislocation",
  fractured: "fracture",
  sprained: "sprain",
  strained: "strain",
  lacerated: "laceration",
};

const pattern =
  /(?:cervical|thoracic|lumbar|lumbosacral|\b[CTL])[- ]spine\b|w\/o(?:ut)?\b|status[- ]post\b|w\/(?!u\b)(?=[\s\w])|(?:w\/u|s\/p|h\/o|r\/o|f\/u|d\/t|c\/w|c\/b|b\/l|d\/o|d\/c|y\/o|c\/o|a\/w|p\/w|2\/2)(?![\w/])|2° to\b|(?:due|secondary)\s+to\b|[12]°(?!\s*(?:burn|deg|av\b|a-v\b|heart|hb\b))|\d{1,2}:\d\d\b|\d+(?:\.\d+)+%?|[A-Za-z0-9]+(?:['’][a-z]+)?|[,;:()&+/>.?\n]|(?<=\s)[-–—]+(?=\s)|[-–—]?>/gi;

const kept = new Set(
  "mohs pres gas pus yes lens chemo bus plus ms is was has his this as us abs ss gbs ibs ards aids sids pots gos cops hrs ais crps dts rls als pms nas cts sss acs mds aps gtps pfps ttps pcos sars lbbbs osas dlbs fsgs mcas".split(
    " ",
  ),
);

/** Parts of the spine: "C-spine", "lumbar spine" and "lumbar" are one word. */
const regions: Readonly<Record<string, string>> = {
  c: "cervical",
  cervical: "cervical",
  t: "thoracic",
  thoracic: "thoracic",
  l: "lumbar",
  lumbar: "lumbar",
  lumbosacral: "lumbosacral",
};

/** The word that rules compare for one as written: "Fractures" -> "fracture", "R" -> "right", "w/o" -> "without". */
export function toWord(written: string): string {
  const exact = shorthand[written];
  if (exact !== undefined) return exact;
  const lower = written.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ");
  const region = regions[lower.replace(/[- ]spine$/, "")];
  if (region !== undefined && lower.endsWith("spine")) return region;
  if (lower.length > 1) {
    const short = shorthand[lower];
    if (short !== undefined) return short;
  }
  const word = americanSpelling(lower.replace(/'s$|'$/, "").replaceAll("'", ""));
  if (word.length <= 3 || kept.has(word) || !word.endsWith("s") || /(?:ss|us|is|itis|osis)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}

/** The words and marks of a stretch of the note, each with its place. Calcium's "Ca 9.8" is not a cancer. */
export function tokenize(text: string, from = 0, to = text.length): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const written = match[0];
    const start = from + match.index;
    const end = start + written.length;
    const isMark = /^[^\w&+]+$/.test(written);
    // "E. coli": the point of an initial parts nothing.
    const last = tokens.at(-1);
    if (written === "." && last?.end === start && last.end - last.start === 1 && !last.isMark) continue;
    // "+UPT", "+CMT": found.
    const isFound = written === "+" && /[A-Za-z]/.test(text.charAt(end)) && !/[\w)]\s*$/.test(text.slice(0, start));
    const isCalcium = written === "Ca" && /^\s*(?:level)?\s*\d/.test(text.slice(end, end + 8));
    const isLetter = (written === "a" || written === "A") && isLetterA(text, start);
    tokens.push({
      start,
      end,
      isMark,
      word: isLetter ? "letter-a" : isCalcium ? "calcium" : isFound ? "positive" : isMark ? written : toWord(written),
    });
  }
  return tokens;
}
