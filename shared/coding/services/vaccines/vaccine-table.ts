/** A vaccine by its CPT number, with our own words. */
export interface VaccineRow {
  readonly code: string;
  readonly names: string;
  /** Diseases that it protects from, as far as the administration counts them. */
  readonly components: number;
  readonly route: "injected" | "oral-or-nasal";
  /** Of vaccines of one kind the name that says most counts: a plain "flu vaccine" besides is the same one. */
  readonly kind?: "influenza" | "covid" | "rsv";
  /** Which administration Medicare has for it. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 18 section 10. */
  readonly medicare?: "G0008" | "G0009" | "G0010";
  /** Completed years for which the number is. */
  readonly ages?: readonly [from: number, to: number];
  /** Why the name alone does not say which. */
  readonly doubt?: string;
  readonly suggestions?: readonly string[];
}

const whichInfluenza = "The text does not say which influenza vaccine it was.";

/** The more special names first: the first that fits a place counts. Source: CMS vaccine pricing and CDC CVX crosswalk, as numbers. */
export const vaccineTable: readonly VaccineRow[] = [
  {
    code: "90662",
    kind: "influenza",
    names:
      "high[- ]dose (?:flu|influenza)|(?:flu|influenza)(?: (?:vaccine|shot|vaccination))?,? \\(?high[- ]dose|fluzone (?:hd|high[- ]dose)",
    components: 1,
    route: "injected",
    medicare: "G0008",
  },
  {
    code: "90653",
    kind: "influenza",
    names: "fluad|adjuvanted (?:flu|influenza)",
    components: 1,
    route: "injected",
    medicare: "G0008",
  },
  {
    code: "90673",
    kind: "influenza",
    names: "flublok|recombinant (?:flu|influenza)",
    components: 1,
    route: "injected",
    medicare: "G0008",
  },
  { code: "90661", kind: "influenza", names: "flucelvax", components: 1, route: "injected", medicare: "G0008" },
  {
    code: "90660",
    kind: "influenza",
    names: "flumist|(?:nasal|live|intranasal) (?:flu|influenza) vaccine",
    components: 1,
    route: "oral-or-nasal",
    medicare: "G0008",
  },
  {
    code: "90656",
    kind: "influenza",
    names:
      "(?:flu|influenza) (?:vaccine|shot|vaccination)|fluarix|fluzone|flulaval|afluria|flu(?= \\(9)|flu(?= IM)|flu(?= ?(?:\\+|and|&) ?(?:pcv|tdap|covid|pneum))",
    components: 1,
    route: "injected",
    medicare: "G0008",
    doubt: whichInfluenza,
    suggestions: ["90662", "90661", "90673"],
  },
  { code: "90677", names: "pcv-?20|prevnar ?20", components: 1, route: "injected", medicare: "G0009" },
  { code: "90684", names: "pcv-?21|capvaxive", components: 1, route: "injected", medicare: "G0009" },
  { code: "90671", names: "pcv-?15|vaxneuvance", components: 1, route: "injected", medicare: "G0009" },
  { code: "90670", names: "pcv-?13|prevnar ?13", components: 1, route: "injected", medicare: "G0009" },
  { code: "90732", names: "ppsv-?23|pneumovax", components: 1, route: "injected", medicare: "G0009" },
  { code: "90739", names: "heplisav", components: 1, route: "injected", medicare: "G0010" },
  { code: "90636", names: "twinrix|hep ?a[ -/]*hep ?b", components: 2, route: "injected" },
  {
    code: "90744",
    names: "hep(?:atitis)? ?b(?: vaccine)?",
    components: 1,
    route: "injected",
    medicare: "G0010",
    ages: [0, 19],
  },
  {
    code: "90746",
    names: "hep(?:atitis)? ?b(?: vaccine)?",
    components: 1,
    route: "injected",
    medicare: "G0010",
    ages: [20, 120],
  },
  { code: "90633", names: "hep(?:atitis)? ?a(?: vaccine)?", components: 1, route: "injected", ages: [0, 18] },
  { code: "90632", names: "hep(?:atitis)? ?a(?: vaccine)?", components: 1, route: "injected", ages: [19, 120] },
  { code: "90710", names: "mmrv|proquad", components: 4, route: "injected" },
  { code: "90707", names: "mmr", components: 3, route: "injected" },
  { code: "90716", names: "varicella|varivax", components: 1, route: "injected" },
  { code: "90715", names: "tdap|boostrix|adacel", components: 3, route: "injected", ages: [7, 120] },
  { code: "90697", names: "vaxelis", components: 6, route: "injected" },
  { code: "90698", names: "pentacel|dtap-ipv[-/ ]hib", components: 5, route: "injected" },
  { code: "90723", names: "pediarix|dtap-hep ?b-ipv", components: 5, route: "injected" },
  { code: "90696", names: "kinrix|quadracel|dtap-ipv", components: 4, route: "injected" },
  { code: "90700", names: "dtap|daptacel|infanrix", components: 3, route: "injected", ages: [0, 6] },
  {
    code: "90714",
    names:
      "td(?: vaccine| booster| toxoids?)|td(?= (?:given|IM|0\\.5|administered|today|updated|booster))|tenivac|tdvax|tetanus (?:booster|vaccine|shot|toxoid)",
    components: 2,
    route: "injected",
    ages: [7, 120],
  },
  { code: "90713", names: "ipv|ipol|polio vaccine", components: 1, route: "injected" },
  { code: "90648", names: "acthib|hiberix|hib(?: vaccine)?", components: 1, route: "injected" },
  { code: "90647", names: "pedvaxhib", components: 1, route: "injected" },
  { code: "90651", names: "hpv ?9?(?: vaccine)?|gardasil(?: ?9)?", components: 1, route: "injected" },
  { code: "90619", names: "menquadfi", components: 1, route: "injected" },
  {
    code: "90734",
    names: "menacwy|menveo|menactra|meningococcal (?:acwy|conjugate)",
    components: 1,
    route: "injected",
  },
  { code: "90620", names: "bexsero", components: 1, route: "injected" },
  { code: "90621", names: "trumenba", components: 1, route: "injected" },
  { code: "90680", names: "rotateq", components: 1, route: "oral-or-nasal" },
  {
    code: "90681",
    names: "rotarix|rotavirus(?: vaccine)?",
    components: 1,
    route: "oral-or-nasal",
    suggestions: ["90680"],
  },
  { code: "90750", names: "shingrix|zoster vaccine|shingles vaccine", components: 1, route: "injected" },
  { code: "90679", names: "arexvy", components: 1, route: "injected" },
  { code: "90678", names: "abrysvo", components: 1, route: "injected" },
  { code: "90675", names: "rabies vaccine|rabavert|imovax", components: 1, route: "injected" },
  { code: "90691", names: "typhim|typhoid vaccine", components: 1, route: "injected" },
  { code: "90717", names: "yellow fever vaccine", components: 1, route: "injected" },
];
