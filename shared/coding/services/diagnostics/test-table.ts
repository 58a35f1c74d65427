import { pictures, tracings } from "./pictures-table.ts";
import type { TestRow } from "./test-row.ts";

/** More than one virus in one kit, or one kit each. */
const kits: readonly TestRow[] = [
  {
    code: "87637",
    names:
      "(?:rapid )?(?:pcr )?(?:flu|influenza) ?(?:a ?[/&] ?b ?)?\\/ ?covid(?:-19)? ?\\/ ?rsv|(?:rapid )?covid(?:-19)? ?\\/ ?flu ?\\/ ?rsv",
    role: "test",
    needsQw: true,
    doubt: "The text does not say which kit it was: one for all three, or one each.",
    suggestions: ["87428", "87807", "87811"],
  },
  {
    code: "87636",
    names:
      "(?:flu|influenza)(?: a ?[/&+] ?b)? ?(?:[/&+]|and) ?covid(?:-19)? (?:pcr|naat|molecular)|covid(?:-19)? ?(?:[/&+]|and) ?(?:flu|influenza) (?:pcr|naat|molecular)",
    role: "test",
    needsQw: true,
  },
  {
    code: "87428",
    names:
      "(?:flu|influenza)(?: a ?[/&+] ?b)? ?(?:[/&+]|and) ?covid(?:-19)? (?:combo|combined|antigen|rapid|swab|test)|(?:rapid )?covid(?:-19)? ?[/&+] ?(?:flu|influenza)(?: a ?[/&] ?b)? (?:combo|combined|antigen)",
    role: "test",
    needsQw: true,
  },
  {
    code: "87428",
    names: "(?:rapid )?(?:flu|influenza) ?\\/ ?covid(?:-19)?|(?:rapid )?covid(?:-19)? ?\\/ ?flu",
    role: "test",
    needsQw: true,
    doubt: "The text does not say which kit it was: one for both, or one each.",
    suggestions: ["87636", "87811", "87804"],
  },
];

/** Tests that run on a waived device or by hand in an office. */
const bench: readonly TestRow[] = [
  {
    code: "87651",
    names: "strep (?:a )?(?:pcr|naat|molecular)|molecular strep|strep by pcr|id ?now strep",
    role: "test",
    needsQw: true,
  },
  {
    code: "87880",
    names:
      "rapid (?:group a )?strep(?: a)?(?: antigen)?(?: test| swab)?|strep (?:a )?(?:antigen|swab|test|screen)|rst(?= (?:pos|neg))",
    role: "test",
    needsQw: true,
  },
  {
    code: "87502",
    names: "(?:flu|influenza)(?: a ?[/&] ?b)? (?:pcr|naat|molecular)|molecular (?:flu|influenza)",
    role: "test",
    needsQw: true,
  },
  {
    code: "87804",
    names:
      "rapid (?:flu|influenza)(?: a ?(?:[/&]|and) ?b)?(?: antigen)?(?: test| swab)?|(?:flu|influenza)(?: a ?(?:[/&]|and) ?b)? (?:antigen|swab|rapid)",
    role: "test",
    needsQw: true,
    suggestions: ["87502"],
  },
  { code: "87635", names: "covid(?:-19)? (?:pcr|naat|molecular)|id ?now covid(?:-19)?", role: "test", needsQw: true },
  {
    code: "87811",
    names: "rapid covid(?:-19)?(?: antigen)?(?: test| swab)?|covid(?:-19)? (?:rapid )?(?:antigen|swab|test)",
    role: "test",
    needsQw: true,
  },
  { code: "87634", names: "rsv (?:pcr|naat|molecular)", role: "test", needsQw: true },
  { code: "87807", names: "rapid rsv(?: antigen)?(?: test| swab)?|rsv antigen", role: "test", needsQw: true },
  { code: "86308", names: "mono ?spot|rapid mono(?: test)?|heterophile", role: "test", needsQw: true },
  {
    code: "81025",
    names: "urine (?:pregnancy(?: test)?|hcg)|upt|upreg|u-?hcg|pregnancy test (?:urine )?(?=neg|pos)",
    role: "test",
  },
  { code: "81001", names: "(?:automated |auto )?(?:ua|urinalysis) with micro\\w*", role: "test" },
  {
    code: "81003",
    names:
      "(?:automated|auto|machine-read|analyzer) (?:ua|urinalysis|urine dip(?:stick)?|dip(?:stick)?)(?! with micro)|(?:ua|urinalysis|urine dip(?:stick)?),? (?:(?:was )?(?:run |read )?on (?:the |our )?analyzer|automated|by (?:automated )?analyzer|clinitek)",
    role: "test",
    needsQw: true,
  },
  {
    code: "81002",
    names:
      "urine dip(?:stick)?|dipstick (?:ua|urinalysis)|(?:ua|urinalysis) (?:by )?dip(?:stick)?|dip (?:ua|urine)|dipstick|manual ua|non-?automated ua",
    role: "test",
    suggestions: ["81003"],
  },
  {
    code: "82044",
    names: "(?:poc |in-office )?(?:urine )?(?:micro-?albumin)(?: dip(?:stick)?| strip| semi-?quant\\w*)",
    role: "test",
    needsQw: true,
  },
  {
    code: "82962",
    names:
      "(?:finger-?stick|poc|glucometer|capillary|accu-?check)(?: blood)? (?:glucose|blood sugar|bg|sugar)|accu-?check|fsbs|fsbg|blood sugar by (?:glucometer|fingerstick)|(?:finger-?stick|glucose) by (?:home-?type )?(?:meter|glucometer)",
    role: "test",
  },
  {
    code: "83036",
    names: "(?:poc|in-?office|in-?house|finger-?stick|point[- ]of[- ]care|clia[- ]waived) (?:hb|hgb|hemoglobin )?a1c",
    role: "test",
    needsQw: true,
  },
  {
    code: "85018",
    names:
      "(?:poc|in-?office|finger-?stick|capillary) (?:hemoglobin|hgb|hb)|hemocue|(?<=lead (?:and|&|\\+) )(?:hemoglobin|hgb)|hgb by hemocue",
    role: "test",
    needsQw: true,
  },
  { code: "85013", names: "spun (?:hematocrit|hct)|microhematocrit", role: "test" },
  {
    code: "85610",
    names: "(?:poc|in-?office|finger-?stick|point[- ]of[- ]care) (?:pt\\/)?inr|coaguchek",
    role: "test",
    needsQw: true,
  },
  {
    code: "83655",
    names:
      "(?:poc|in-?office|finger-?stick|capillary|leadcare)(?: blood)? lead(?: level| screen)?|leadcare|(?<=(?:hemoglobin|hgb) (?:and|&) )lead(?! to)",
    role: "test",
    needsQw: true,
  },
  {
    code: "80061",
    names: "(?:poc|in-?office|finger-?stick|cholestech) lipid(?: panel|s| profile)?|cholestech",
    role: "test",
    needsQw: true,
  },
  { code: "82274", names: "fit (?:test|kit)|ifobt|immunochemical (?:fobt|occult)", role: "test", needsQw: true },
  {
    code: "82270",
    names: "guaiac(?: cards?)? x ?3|hemoccult x ?3|(?:three|3) (?:guaiac|hemoccult) cards?",
    role: "test",
  },
  {
    code: "82272",
    names: "(?:stool )?(?:hemoccult|guaiac|fobt|occult blood)(?: test)?(?=[^.;]{0,25}(?:pos|neg|\\+|done))",
    role: "test",
  },
  {
    code: "87210",
    names: "wet (?:prep|mount)(?: (?:and|&|\\/) ?koh)?|saline prep|koh(?: prep)?(?= (?:of|prep|vag|pos|neg))",
    role: "test",
  },
  {
    code: "87220",
    names: "koh (?:prep )?(?:of |on )?(?:skin|nail|hair|scrap\\w+)|skin scrap\\w+[^.;]{0,20}koh|koh scraping",
    role: "test",
  },
  { code: "83986", names: "vaginal ph", role: "test" },
  {
    code: "80305",
    names: "(?:poc |point[- ]of[- ]care |in-?office )?(?:urine drug (?:screen|cup|test)|uds|udt|drug cup)",
    role: "test",
    needsQw: true,
  },
  {
    code: "86580",
    names: "ppd (?:placed|planted|applied|test)|tuberculin skin test|tb skin test|tst placed|mantoux",
    role: "test",
  },
  { code: "87806", names: "rapid hiv(?: (?:ag\\/ab|antigen\\/antibody|test))+", role: "test", needsQw: true },
  { code: "86701", names: "rapid hiv(?:-1)?(?: antibody)?(?: test)?", role: "test", needsQw: true },
  { code: "86803", names: "rapid (?:hcv|hep(?:atitis)? c)(?: antibody)?(?: test)?", role: "test", needsQw: true },
  { code: "88720", names: "transcutaneous bili\\w*|tcb", role: "test" },
  { code: "83861", names: "tear osmolarity|tearlab", role: "test", needsQw: true },
  { code: "87809", names: "adenoplus|adenovirus (?:rapid|antigen)(?: test)?", role: "test", needsQw: true },
  {
    code: "36416",
    names: "(?:capillary blood|finger-?stick|heel-?stick) (?:collect\\w+|specimen|draw\\w*)|heel ?stick",
    role: "test",
  },
  {
    code: "36415",
    names:
      "venipuncture|phlebotomy(?= (?:for|by|done|performed))|(?:blood|labs?|specimens?) (?:was |were )?(?:drawn|collected by venipuncture)|(?:blood|lab) draw\\b(?! (?:ordered|next))|drew (?:blood|labs)",
    role: "test",
  },
  { code: "83036", names: "(?:[Hh]b|[Hh]emoglobin )?A1[cC]", role: "test", needsQw: true, isSentOut: true },
  { code: "85610", names: "(?:PT\\/)?INR", role: "test", needsQw: true, isSentOut: true },
  { code: "80048", names: "BMP", role: "test", isSentOut: true },
  { code: "80053", names: "CMP", role: "test", isSentOut: true },
  { code: "85025", names: "CBC", role: "test", isSentOut: true },
  { code: "84443", names: "TSH", role: "test", isSentOut: true },
  {
    code: "81002",
    names: "UA|[Uu]rinalysis",
    role: "test",
    isSentOut: true,
    doubt: "The text does not say whether it was read by hand or by a machine.",
    suggestions: ["81003"],
  },
];

/** The more special before the more general: the first that fits a place counts. */
export const testTable: readonly TestRow[] = [...kits, ...bench, ...tracings, ...pictures];
