/** A test that an office runs itself, by its number, with our own words. */
export interface TestRow {
  readonly code: string;
  readonly names: string;
  readonly role: "test" | "imaging" | "counseling" | "administration";
  /** Waived under CLIA, and told so. Source: CMS CLIA waived tests; 81002, 81025, 82270, 82272, 82962 and 85013 need no modifier. */
  readonly needsQw?: true;
  /** Runs elsewhere unless the text says that it was done here. */
  readonly isSentOut?: true;
  /** With interpretation and report only (26), and without them (TC): the two other numbers. */
  readonly parts?: { readonly professional: string; readonly technical: string };
  readonly suggestions?: readonly string[];
  /** Why the words alone do not say which. */
  readonly doubt?: string;
}

export const testTable: readonly TestRow[] = [
  {
    code: "87637",
    names: "(?:rapid )?(?:flu|influenza) ?\\/ ?covid(?:-19)? ?\\/ ?rsv|(?:rapid )?covid(?:-19)? ?\\/ ?flu ?\\/ ?rsv",
    role: "test",
    needsQw: true,
    doubt: "The text does not say which kit it was: one for all three, or one each.",
    suggestions: ["87428", "87807", "87811"],
  },
  {
    code: "87428",
    names: "(?:rapid )?(?:flu|influenza) ?\\/ ?covid(?:-19)?|(?:rapid )?covid(?:-19)? ?\\/ ?flu",
    role: "test",
    needsQw: true,
    doubt: "The text does not say which kit it was: one for both, or one each.",
    suggestions: ["87636", "87811", "87804"],
  },
  {
    code: "87428",
    names: "(?:flu|influenza)(?: a ?[/&+] ?b)? ?(?:[/&+]|and) ?covid(?:-19)? (?:combo|antigen|rapid|swab|test)",
    role: "test",
    needsQw: true,
  },
  {
    code: "87880",
    names: "rapid strep(?: test| swab| antigen)?|strep (?:a )?(?:antigen|swab|test)",
    role: "test",
    needsQw: true,
  },
  {
    code: "87804",
    names: "rapid (?:flu|influenza)(?: a ?[/&] ?b)?(?: test| swab)?|(?:flu|influenza) antigen",
    role: "test",
    needsQw: true,
    suggestions: ["87502"],
  },
  {
    code: "87811",
    names: "rapid covid(?:-19)?(?: antigen)?(?: test| swab)?|covid(?:-19)? (?:rapid )?antigen",
    role: "test",
    needsQw: true,
  },
  { code: "87807", names: "rapid rsv(?: test| swab)?", role: "test", needsQw: true },
  { code: "86308", names: "mono ?spot|rapid mono", role: "test", needsQw: true },
  { code: "81025", names: "urine (?:pregnancy(?: test)?|hcg)|upt|upreg", role: "test" },
  {
    code: "81003",
    names: "(?:automated|auto|machine-read) (?:ua|urinalysis|urine dip(?:stick)?)(?! with micro)",
    role: "test",
    needsQw: true,
  },
  {
    code: "81002",
    names: "urine dip(?:stick)?|dipstick ua|ua dip(?:stick)?|dip ua",
    role: "test",
    suggestions: ["81003"],
  },
  { code: "82962", names: "(?:finger-?stick|poc|glucometer) (?:glucose|blood sugar|bg)|poc glucose", role: "test" },
  { code: "83036", names: "(?:poc|in-office|fingerstick|point[- ]of[- ]care) (?:hb)?a1c", role: "test", needsQw: true },
  { code: "85018", names: "(?:poc|in-office|fingerstick) (?:hemoglobin|hgb)|hemocue", role: "test", needsQw: true },
  { code: "85610", names: "(?:poc|in-office|fingerstick) (?:pt\\/)?inr|coaguchek", role: "test", needsQw: true },
  { code: "83655", names: "(?:poc|in-office|fingerstick|capillary) lead(?: level)?", role: "test", needsQw: true },
  { code: "80061", names: "(?:poc|in-office|fingerstick) lipid(?: panel|s)?", role: "test", needsQw: true },
  { code: "82274", names: "fit test|ifobt", role: "test", needsQw: true },
  { code: "82270", names: "guaiac(?: cards?)? x ?3|hemoccult x ?3", role: "test" },
  { code: "82272", names: "hemoccult|guaiac|stool occult blood", role: "test" },
  { code: "87210", names: "wet (?:prep|mount)|koh(?: prep)?", role: "test" },
  { code: "80305", names: "urine drug (?:screen|cup)|uds", role: "test", needsQw: true },
  { code: "86580", names: "ppd placed|tuberculin skin test|tb skin test", role: "test" },
  {
    code: "36415",
    names: "venipuncture|blood (?:was )?drawn|labs drawn (?:here|today|in (?:the )?office)",
    role: "test",
  },
  { code: "83036", names: "(?:[Hh]b)?A1[cC]", role: "test", needsQw: true, isSentOut: true },
  { code: "85610", names: "INR", role: "test", needsQw: true, isSentOut: true },
  { code: "80048", names: "BMP", role: "test", isSentOut: true },
  { code: "80053", names: "CMP", role: "test", isSentOut: true },
  { code: "85025", names: "CBC", role: "test", isSentOut: true },
  { code: "84443", names: "TSH", role: "test", isSentOut: true },
  {
    code: "93000",
    names: "(?:12[- ]lead )?(?:ekg|ecg|electrocardiogram)",
    role: "imaging",
    parts: { professional: "93010", technical: "93005" },
  },
  {
    code: "94060",
    names: "spirometry (?:pre (?:and|&) post|before and after|with bronchodilator|pre\\/post)[^.;]{0,20}",
    role: "imaging",
  },
  { code: "94010", names: "spirometry", role: "imaging" },
  {
    code: "94640",
    names:
      "(?:neb(?:ulizer)?|duoneb|albuterol neb) (?:treatment|tx|given)|nebulized albuterol|(?:albuterol|xopenex|levalbuterol|ipratropium) (?:[\\d.]+ ?mg )?neb(?=[^.;]{0,30}(?:in (?:the )?(?:office|clinic)|given|x ?\\d))",
    role: "administration",
  },
  { code: "92567", names: "tympanometry|tympanogram", role: "imaging" },
  { code: "92551", names: "hearing screen(?:ing)?|pure tone screen(?:ing)?", role: "imaging" },
  { code: "99173", names: "snellen|visual acuity screen(?:ing)?|vision screen(?:ing)?", role: "imaging" },
  { code: "51798", names: "post-?void residual|pvr(?: bladder scan)?|bladder scan", role: "imaging" },
  { code: "96110", names: "asq(?:-3)?|m-?chat(?:-r)?|developmental screen(?:ing)?", role: "counseling" },
  { code: "96127", names: "phq-?9|gad-?7|vanderbilt|edinburgh", role: "counseling" },
  { code: "76830", names: "transvaginal (?:us|ultrasound)|tvus", role: "imaging" },
  { code: "76536", names: "thyroid ultrasound", role: "imaging" },
  { code: "76705", names: "ruq ultrasound|limited abdominal ultrasound", role: "imaging" },
  { code: "77080", names: "dexa(?: scan)?|dxa(?: scan)?", role: "imaging" },
];
