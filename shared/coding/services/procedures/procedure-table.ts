/** A procedure of an office by its CPT number, with our own words. */
export interface ProcedureRow {
  readonly code: string;
  /** A pattern of what notes call it, without its word bounds. */
  readonly names: string;
  /** Days of the global period. Source: CMS Physician Fee Schedule, GLOB DAYS. */
  readonly global: "000" | "010" | "090" | "XXX";
  readonly isSided?: true;
  readonly hasDigit?: true;
  /** The code of more than this many; those above it in units of the next where one is given. */
  readonly doubt?: string;
  readonly suggestions?: readonly string[];
}

/** The more special before the more general: the first that fits a place counts. Source: CPT, as numbers. */
export const procedureTable: readonly ProcedureRow[] = [
  {
    code: "42700",
    names: "(?:peritonsillar|quinsy)[^.;]{0,40}(?:drain\\w*|i ?& ?d|incis\\w+|aspirat\\w+)",
    global: "010",
  },
  {
    code: "46050",
    names:
      "peri(?:anal|rectal) abscess[^.;]{0,40}(?:drain\\w*|i ?& ?d|incis\\w+)|(?:i ?& ?d|incision and drainage|drain\\w+)[^.;]{0,20}peri(?:anal|rectal)",
    global: "010",
  },
  {
    code: "56420",
    names:
      "bartholin\\S*[^.;]{0,40}(?:drain\\w*|i ?& ?d|word catheter)|(?:i ?& ?d|incision and drainage|drain\\w+)[^.;]{0,20}bartholin\\S*",
    global: "010",
  },
  {
    code: "10080",
    names:
      "(?:i ?& ?d|incision and drainage|drained)[^.;]{0,30}pilonidal|pilonidal[^.;]{0,40}(?:i ?& ?d|incision and drainage|drained)",
    global: "010",
    suggestions: ["10081"],
  },
  {
    code: "10061",
    names:
      "(?:i ?& ?d|i and d|incision and drainage|incised and drained)[^.;]{0,60}(?:complicated|multiple|loculat\\w+|packed)|(?:complicated|multiple|loculated)[^.;]{0,30}(?:i ?& ?d|incision and drainage)",
    global: "010",
  },
  { code: "10140", names: "(?:drainage|drained|evacuat\\w+)[^.;]{0,20}hematoma(?![^.;]{0,20}nail)", global: "010" },
  {
    code: "10060",
    names:
      "i ?& ?d|incision and drainage|incised and drained|(?:drained|lanced)[^.;]{0,20}(?:abscess|paronychia|boil)|(?:abscess|paronychia)[^.;]{0,30}(?:drained|lanced)",
    global: "010",
    suggestions: ["10061"],
  },
  {
    code: "10120",
    names:
      "(?:splinter|foreign body|fb)[^.;]{0,30}(?:removed|removal|extracted)[^.;]{0,40}(?:skin|subcutaneous|incision|finger|hand|foot|toe)",
    global: "010",
    suggestions: ["10121"],
  },
  {
    code: "11740",
    names: "subungual hematoma[^.;]{0,40}(?:drained|evacuat\\w+|trephin\\w+)|trephination",
    global: "000",
    hasDigit: true,
  },
  {
    code: "11750",
    names:
      "matri(?:c|x)ectomy|permanent (?:nail )?(?:removal|avulsion)|phenol(?: ablation)?[^.;]{0,30}nail|nail[^.;]{0,40}phenol",
    global: "010",
    isSided: true,
    hasDigit: true,
  },
  {
    code: "11730",
    names: "nail avulsion|(?:partial|complete|total) (?:toe)?nail (?:avulsion|removal)|avulsion[^.;]{0,20}nail",
    global: "000",
    isSided: true,
    hasDigit: true,
  },
  {
    code: "20526",
    names: "carpal tunnel (?:steroid )?injection|inject\\w*[^.;]{0,20}carpal tunnel",
    global: "000",
    isSided: true,
  },
  {
    code: "20550",
    names:
      "(?:trigger finger|tendon sheath|plantar fascia(?:l)?|de quervain'?s?) (?:steroid )?injection|inject\\w*[^.;]{0,30}(?:tendon sheath|plantar fascia|trigger finger)",
    global: "000",
    isSided: true,
  },
  {
    code: "20551",
    names: "(?:lateral|medial) epicondyl\\w+ (?:steroid )?injection|inject\\w*[^.;]{0,30}epicondyl\\w+",
    global: "000",
    isSided: true,
  },
  {
    code: "20612",
    names: "ganglion[^.;]{0,30}(?:aspirat\\w+|inject\\w+)|aspirat\\w+[^.;]{0,20}ganglion",
    global: "000",
    isSided: true,
  },
  {
    code: "64615",
    names:
      "(?:botox|onabotulinumtoxin\\w*)(?=[^.;]{0,120}(?:migraine|PREEMPT|per protocol))|chemodenervation[^.;]{0,120}migraine",
    global: "010",
  },
  {
    code: "67028",
    names: "intravitreal (?:injection|aflibercept|ranibizumab|bevacizumab|eylea|lucentis|avastin)",
    global: "000",
    isSided: true,
  },
  {
    code: "69210",
    names:
      "(?:cerumen|ear ?wax)[^.;]{0,40}(?:curett\\w*|forceps|instrument\\w*|suction\\w*)|(?:curett\\w*|forceps|instrument\\w*)[^.;]{0,30}(?:cerumen|ear ?wax)",
    global: "000",
    isSided: true,
  },
  {
    code: "69209",
    names:
      "(?:cerumen|ear ?wax|ears?)[^.;]{0,30}(?:irrigat\\w+|lavage|flush\\w+)|(?:irrigat\\w+|lavage)[^.;]{0,20}(?:cerumen|ear ?wax|ears?)",
    global: "000",
    isSided: true,
  },
  {
    code: "69200",
    names: "(?:foreign body|fb|bead)[^.;]{0,20}(?:removed|removal)[^.;]{0,20}ear|ear (?:foreign body|fb) remov\\w+",
    global: "000",
    isSided: true,
  },
  {
    code: "30300",
    names:
      "(?:foreign body|fb|bead)[^.;]{0,20}(?:removed|removal)[^.;]{0,20}(?:nose|nostril|naris)|nasal (?:foreign body|fb) remov\\w+",
    global: "010",
  },
  {
    code: "65222",
    names: "corneal (?:foreign body|fb)[^.;]{0,20}remov\\w+[^.;]{0,30}slit lamp",
    global: "000",
    isSided: true,
  },
  { code: "65220", names: "corneal (?:foreign body|fb)[^.;]{0,20}remov\\w+", global: "000", isSided: true },
  {
    code: "30901",
    names: "(?:anterior )?(?:epistaxis|nosebleed)[^.;]{0,40}(?:cauter\\w+|silver nitrate|pack(?:ed|ing))",
    global: "000",
    isSided: true,
  },
  { code: "31575", names: "(?:flexible )?laryngoscopy|nasopharyngolaryngoscopy", global: "000" },
  { code: "46600", names: "anoscopy", global: "000" },
  {
    code: "11981",
    names:
      "(?:nexplanon|contraceptive implant)[^.;]{0,20}(?:insert\\w+|placed|placement)|insert\\w+[^.;]{0,20}nexplanon",
    global: "XXX",
  },
  {
    code: "11982",
    names: "(?:nexplanon|contraceptive implant)[^.;]{0,20}remov\\w+|remov\\w+[^.;]{0,20}nexplanon",
    global: "XXX",
  },
  { code: "58301", names: "iud[^.;]{0,20}remov\\w+|remov\\w+[^.;]{0,20}\\biud", global: "000" },
  {
    code: "58300",
    names:
      "(?:iud|mirena|liletta|kyleena|paragard)[^.;]{0,20}(?:insert\\w+|placed|placement)|(?:insert\\w+|placement)[^.;]{0,20}(?:iud|mirena|paragard)",
    global: "XXX",
  },
  { code: "58100", names: "endometrial biopsy|emb performed", global: "000" },
  { code: "57454", names: "colposcopy[^.;]{0,40}biops\\w+[^.;]{0,20}(?:and|\\+|with) ecc", global: "000" },
  { code: "57455", names: "colposcopy[^.;]{0,40}biops\\w+", global: "000" },
  { code: "57452", names: "colposcopy", global: "000" },
  { code: "95117", names: "allergy (?:shots|injections)", global: "XXX" },
  { code: "95115", names: "allergy (?:shot|injection)", global: "XXX" },
  { code: "55250", names: "vasectomy", global: "090" },
  { code: "54150", names: "circumcision", global: "000" },
  {
    code: "51702",
    names: "(?:foley|indwelling catheter)[^.;]{0,20}(?:insert\\w+|placed|placement|chang\\w+)",
    global: "000",
  },
  { code: "51701", names: "straight cath(?:eteriz\\w+)?|in-and-out cath\\w*", global: "000" },
  { code: "52000", names: "(?:flexible )?cystoscopy", global: "000" },
  {
    code: "29125",
    names: "(?:short arm|volar|ulnar gutter|thumb spica|sugar ?tong) splint (?:applied|placed)",
    global: "000",
    isSided: true,
  },
  { code: "29130", names: "finger splint (?:applied|placed)", global: "000", isSided: true },
  {
    code: "29515",
    names: "(?:short leg|posterior|ankle stirrup) splint (?:applied|placed)",
    global: "000",
    isSided: true,
  },
  { code: "29075", names: "short arm cast (?:applied|placed)", global: "000", isSided: true },
  { code: "29405", names: "short leg cast (?:applied|placed)", global: "000", isSided: true },
  { code: "29540", names: "ankle (?:strapp\\w+|taped|taping)", global: "000", isSided: true },
];
