import type { TestRow } from "./test-row.ts";

/** Tests of the body, with a reading of the tracing or picture. */
export const tracings: readonly TestRow[] = [
  {
    code: "93000",
    names: "(?:12[- ]lead )?(?:ekg|ecg|electrocardiogram)",
    role: "imaging",
    parts: { professional: "93010", technical: "93005" },
  },
  { code: "93040", names: "rhythm strip", role: "imaging" },
  {
    code: "94640",
    names:
      "(?:neb(?:ulizer)?|duoneb|albuterol neb) (?:treatments?|tx|given)|neb (?:albuterol|levalbuterol|duoneb)|nebulized (?:albuterol|levalbuterol|duoneb)|(?:albuterol|xopenex|levalbuterol|ipratropium) (?:[\\d.]+ ?mg )?(?:via )?neb\\w*(?=[^.;]{0,30}(?:in (?:the )?(?:office|clinic)|given|x ?\\d|here|treatment))|duoneb(?= (?:x|given|in|here))",
    role: "administration",
  },
  { code: "92550", names: "tympanometry (?:and|with|\\+) (?:acoustic )?reflex\\w*", role: "imaging" },
  { code: "92567", names: "tympanometry|tympanograms?", role: "imaging" },
  {
    code: "92557",
    names:
      "comprehensive audiometr\\w+|audiogram(?: with speech)?|comprehensive (?:hearing|audiologic) (?:test|evaluation)",
    role: "imaging",
  },
  { code: "92552", names: "pure[- ]tone (?:air )?audiometry(?:,? threshold)?|threshold audiometry", role: "imaging" },
  {
    code: "92551",
    names:
      "hearing screen(?:s|ing)?|hearing(?= (?:and|&|\\/) (?:[a-z]+ )?vision screen)|pure[- ]tone (?:hearing )?screen(?:ing)?|screening audiometry|audiometry screen(?:ing)?",
    role: "imaging",
  },
  { code: "92558", names: "oae (?:hearing )?screen(?:ing)?|otoacoustic emissions? screen(?:ing)?", role: "imaging" },
  { code: "92587", names: "oae|otoacoustic emissions?", role: "imaging" },
  {
    code: "99177",
    names:
      "(?:instrument[- ]based|photo|spot|spot vision|welch allyn) (?:vision )?screen(?:er|ing)?(?: (?:on-?site|analy[sz]ed here))?|photoscreen\\w*|plusoptix|spot vision",
    role: "imaging",
  },
  {
    code: "99173",
    names:
      "snellen(?: chart)?|vision(?= (?:and|&|\\/) hearing screen)|vision (?:and|&|\\/) hearing screen(?:s|ing)?|(?<=hearing (?:and|&|\\/) (?:snellen )?)vision screen(?:s|ing)?|visual acuity screen(?:ing)?|vision screen(?:ing)?",
    role: "imaging",
  },
  {
    code: "51798",
    names: "post-?void residual|pvr(?: (?:by )?bladder scan)?|bladder scan(?:ner)?(?: pvr)?",
    role: "imaging",
  },
  {
    code: "96110",
    names: "asq(?:-?3)?|m-?chat(?:-?r(?:/f)?)?|developmental screen(?:ing)?|peds screen|swyc",
    role: "counseling",
    isCounted: true,
  },
  {
    code: "96161",
    names:
      "(?:maternal|postpartum|mother'?s) (?:depression screen(?:ing)?|edinburgh|epds)|(?:edinburgh|epds)(?=[^.;]{0,40}(?:mom|mother|maternal))",
    role: "counseling",
  },
  {
    code: "96127",
    names: "phq-?[29a]|gad-?7|vanderbilt|edinburgh|epds|psc-?17|scared|moca(?! score prior)|crafft",
    role: "counseling",
    isCounted: true,
  },
  {
    code: "96160",
    names: "health risk assessment(?: instrument)?(?= (?:administered|scored|completed and scored))",
    role: "counseling",
  },
  { code: "99188", names: "fluoride varnish", role: "counseling" },
];

/** Pictures by sound, and others that an office takes. */
export const pictures: readonly TestRow[] = [
  {
    code: "76817",
    names:
      "transvaginal (?:ob|obstetric\\w*|pregnancy|dating|viability) (?:us|ultrasound)|(?:ob|obstetric) transvaginal (?:us|ultrasound)|tvus[^.;]{0,40}(?:gestational sac|crown[- ]rump|crl|fetal pole|iup|fhr|cardiac activity)|transvaginal (?:us|ultrasound)[^.;]{0,60}(?:gestational sac|crown[- ]rump|crl|fetal pole|iup|fhr|cardiac activity|weeks)",
    role: "imaging",
  },
  {
    code: "76830",
    names:
      "transvaginal (?:us|ultrasound|sonogra\\w+)|(?:pelvic )?(?:us|ultrasound),? (?:by )?(?:transvaginal|tv)(?:ly)?|tvus|tv ultrasound",
    role: "imaging",
  },
  {
    code: "76805",
    names: "(?:fetal )?anatomy (?:scan|survey|ultrasound)|(?:second|2nd)[- ]trimester (?:ob )?(?:us|ultrasound)",
    role: "imaging",
  },
  {
    code: "76801",
    names:
      "(?:first|1st)[- ]trimester (?:ob )?(?:transabdominal )?(?:us|ultrasound)|transabdominal (?:ob )?(?:dating )?(?:us|ultrasound)[^.;]{0,40}(?:first trimester|\\d{1,2} weeks)",
    role: "imaging",
  },
  { code: "76816", names: "(?:fetal )?growth (?:scan|ultrasound|us)|follow-?up ob (?:us|ultrasound)", role: "imaging" },
  {
    code: "76815",
    names:
      "limited (?:ob|obstetric\\w*) (?:us|ultrasound)|(?:us|ultrasound) for (?:presentation|fetal position|afi)|afi check|afi (?:by |limited )*(?:us|ultrasound)|amniotic fluid index|limited (?:us|ultrasound)(?=[^.;]{0,30}(?:afi|presentation|fetal|vertex))",
    role: "imaging",
  },
  { code: "76819", names: "biophysical profile|bpp", role: "imaging" },
  {
    code: "76856",
    names: "(?:complete )?pelvic (?:us|ultrasound|sonogra\\w+)|transabdominal pelvic (?:us|ultrasound)",
    role: "imaging",
  },
  {
    code: "76536",
    names: "(?:thyroid|neck|soft tissue neck) (?:us|ultrasound|sonogra\\w+)|ultrasound (?:of )?(?:the )?thyroid",
    role: "imaging",
  },
  {
    code: "76700",
    names: "complete abdominal (?:us|ultrasound)|abdominal (?:us|ultrasound),? complete",
    role: "imaging",
  },
  {
    code: "76705",
    names: "(?:ruq|right upper quadrant|limited abdominal|gallbladder|liver) (?:us|ultrasound)",
    role: "imaging",
  },
  { code: "76770", names: "(?:complete )?(?:renal|kidney|retroperitoneal) (?:us|ultrasound)", role: "imaging" },
  { code: "76642", names: "(?:limited|targeted) breast (?:us|ultrasound)", role: "imaging" },
  { code: "76870", names: "(?:scrotal|testicular) (?:us|ultrasound|duplex)", role: "imaging" },
  {
    code: "76882",
    names:
      "limited (?:msk|musculoskeletal|extremity|soft tissue|joint) (?:us|ultrasound)|(?:us|ultrasound) of (?:the )?(?:abscess|soft tissue)",
    role: "imaging",
  },
  { code: "76881", names: "complete (?:msk|musculoskeletal|joint) (?:us|ultrasound)", role: "imaging" },
  { code: "77080", names: "dexa(?: scan)?|dxa(?: scan)?|bone density(?: (?:scan|test))?", role: "imaging" },
  { code: "77067", names: "(?:bilateral )?screening mammogra\\w+", role: "imaging" },
];
