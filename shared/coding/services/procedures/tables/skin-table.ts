import { near, type ProcedureRow } from "../procedure-row.ts";

const drained = String.raw`drain\w*|i ?& ?d|i and d|incision and drainage|incised|lanced|opened`;
const removed = String.raw`remov\w+|extract\w+|retriev\w+`;
const foreign = String.raw`foreign bod(?:y|ies)|\bfb\b|splinter|glass|thorn|(?:fish ?)?hook|needle tip|gravel|bead|pencil (?:lead|tip)`;

/** Source: CPT integumentary system, as numbers. */
export const skinTable: readonly ProcedureRow[] = [
  {
    code: "10080",
    names: near("pilonidal", drained),
    global: "010",
    suggestions: ["10081"],
  },
  {
    code: "10140",
    names: near("(?<!subungual )(?<!septal )hematoma(?![^.;]{0,20}nail)", String.raw`drain\w*|evacuat\w+|i ?& ?d`, 30),
    global: "010",
    without: "subungual|nail|auricul|septal",
  },
  {
    code: "10160",
    names: near(
      "abscess|hematoma|seroma|bulla|(?<!breast )(?<!ganglion )cyst",
      String.raw`(?:needle|puncture) aspirat\w+|aspirat\w+`,
      30,
    ),
    global: "010",
    without: "ganglion|bursa|baker|breast|knee|peritonsillar|thyroid|incis|i ?& ?d",
  },
  {
    code: "10061",
    names: near(
      "i ?& ?d|i and d|incision and drainage|incised and drained",
      String.raw`complicated|multiple|loculat\w+|packed|packing with|drain placed|several|two abscesses|2 abscesses`,
      60,
    ),
    without: "small packing|simple|uncomplicated|single|not packed|no packing",
    family: "abscess",
    global: "010",
    suggestions: ["10060"],
  },
  {
    code: "10060",
    names: `i ?& ?d|i and d|incision and drainage|incised and drained|${near("abscess|paronychia|boil|furuncle|carbuncle|infected (?:sebaceous |epidermal )?cyst", "drained|lanced|incised", 30)}`,
    family: "abscess",
    global: "010",
    suggestions: ["10061"],
  },
  {
    code: "10121",
    names: `(?:${near(foreign, removed, 40)})`,
    also: ["incis|scalpel|blade|#1[15]"],
    without: "simple|ear|nose|nostril|nasal|naris|cornea|eye|conjunctiv|vagin|foot|sole|plantar|pharyn|throat",
    family: "foreign-body",
    global: "010",
    doubt: "Taking a foreign body out of the skin is simple or complicated: a coder's question.",
    suggestions: ["10120"],
  },
  {
    code: "28190",
    names: `(?:${near(foreign, removed, 40)})`,
    also: ["foot|sole|plantar|heel"],
    family: "foreign-body",
    global: "010",
    isSided: true,
    suggestions: ["10120"],
  },
  {
    code: "10120",
    names: `(?:${near(foreign, removed, 40)})`,
    also: ["incis|scalpel|blade|#1[15]|nick|skin|subcut|finger|hand|palm|arm|leg|thigh|knee|shin"],
    without: "ear|nose|nostril|nasal|naris|cornea|eye|conjunctiv|vagin|pharyn|throat",
    family: "foreign-body",
    global: "010",
    suggestions: ["10121"],
  },
  {
    code: "11740",
    names:
      near("subungual hematoma", String.raw`drain\w*|evacuat\w+|trephin\w+|cauter\w+|decompress\w*|punctur\w+`) +
      String.raw`|(?:nail )?trephination|nail trephin\w+`,
    global: "000",
    hasDigit: true,
  },
  {
    code: "11750",
    names: `matri(?:c|x)ectomy|permanent (?:nail )?(?:removal|avulsion)|${near("phenol", "nail|matrix|border")}`,
    global: "010",
    isSided: true,
    hasDigit: true,
  },
  {
    code: "11730",
    names:
      "nail avulsion|avulsion (?:of )?[^.;]{0,20}?nail|(?:partial|complete|total|simple) (?:toe)?nail (?:avulsion|removal)|(?:nail|nail plate|border) (?:was )?(?:avulsed|removed)",
    global: "000",
    isSided: true,
    hasDigit: true,
  },
  {
    code: "11760",
    names: near("nail ?bed", String.raw`repair\w*|sutur\w+`, 30),
    global: "010",
    isSided: true,
    hasDigit: true,
  },
  {
    code: "11765",
    names: "wedge excision[^.;]{0,30}nail|nail fold excision",
    global: "010",
    isSided: true,
    hasDigit: true,
  },
  {
    code: "11983",
    names: `(?:${near("nexplanon|contraceptive implant|implant", String.raw`reinsert\w*|replac\w+|exchang\w+|remov\w+ (?:and|with) (?:re-?)?insert\w*|remov\w+[^.;]{0,60}(?:new|inserted|reinsert\w*)`, 60)})`,
    also: ["nexplanon|contraceptive implant"],
    family: "implant",
    global: "XXX",
  },
  {
    code: "11982",
    names: near("nexplanon|contraceptive implant|implanon", String.raw`remov\w+|extract\w+`, 30),
    family: "implant",
    global: "XXX",
  },
  {
    code: "11981",
    names: near(
      "nexplanon|contraceptive implant|testopel|drug[- ]delivery implant|buprenorphine implant",
      String.raw`insert\w*|placed|placement`,
      30,
    ),
    family: "implant",
    global: "XXX",
  },
  {
    code: "16030",
    names: String.raw`burns?[^.;]{0,60}(?:debrid\w+|dress\w+)`,
    also: ["more than one extremity|large (?:area|burn)|>\\s*10 ?%"],
    family: "burn",
    global: "000",
  },
  {
    code: "16025",
    names: String.raw`burns?[^.;]{0,60}(?:debrid\w+|dress\w+)`,
    also: ["whole (?:face|extremity)|medium (?:area|burn)"],
    family: "burn",
    global: "000",
  },
  {
    code: "16020",
    names: near("burns?", String.raw`debrid\w+|dress(?:ed|ing)\w*`, 80),
    also: ["partial[- ]thickness|second[- ]degree|2nd[- ]degree|blister|bulla"],
    family: "burn",
    global: "000",
    suggestions: ["16025"],
  },
  {
    code: "16000",
    names: near("first[- ]degree burn|superficial burn|1st[- ]degree burn", String.raw`treat\w+|dress\w+|initial`, 60),
    family: "burn",
    global: "000",
  },
  {
    code: "17250",
    names: near(String.raw`granul(?:ation|oma)\w*`, String.raw`silver nitrate|chemical cauter\w+|cauteriz\w+`, 60),
    global: "000",
    without: "cervix|cervical|nose|nasal",
  },
  { code: "17340", names: near("acne", "cryotherapy|co2 slush", 30), global: "010" },
  {
    code: "10005",
    names: near("fine[- ]needle aspiration|fna", String.raw`ultrasound|us[- ]guid\w+`, 60),
    family: "fna",
    global: "XXX",
  },
  { code: "10021", names: "fine[- ]needle aspiration|fna(?: biopsy)?", family: "fna", global: "XXX" },
  { code: "19000", names: near("breast cyst", String.raw`aspirat\w+`, 30), global: "000", isSided: true },
  {
    code: "19083",
    names: String.raw`(?:ultrasound|us)[- ]guided[^.;]{0,30}breast[^.;]{0,20}biopsy|breast[^.;]{0,20}biopsy[^.;]{0,30}(?:ultrasound|us)[- ]guid\w+`,
    global: "000",
    isSided: true,
  },
  {
    code: "96910",
    names: "(?:narrow ?band )?uvb (?:photo)?therapy|nb-?uvb|phototherapy[^.;]{0,20}uvb",
    global: "XXX",
  },
  { code: "12020", names: near("dehiscence", String.raw`clos\w+|sutur\w+|repair\w+`, 40), global: "010" },
  {
    code: "97605",
    names: String.raw`(?:wound vac|negative[- ]pressure wound therapy|npwt)(?: (?:applied|changed|placed|dressing change\w*))?`,
    global: "XXX",
  },
  { code: "29580", names: "unna(?:'?s)? boot", global: "000", isSided: true },
  {
    code: "29581",
    names: "multi-?layer compression|(?:three|four|3|4)[- ]layer (?:compression )?(?:wrap|bandage)|profore",
    global: "000",
    isSided: true,
  },
];
