/** Where a code may stand among the others; the lower the earlier. */
export interface Place {
  readonly rank: number;
  /** Said of the code that is first. */
  readonly why: string;
  readonly source: string;
}

/** The order of the note, where nothing else speaks. */
const byNote: Place = { rank: 50, why: "", source: "ICD-10-CM Guidelines FY2026 IV.G" };

/** By the beginning of a code; the first that fits counts. */
const places: readonly (readonly [prefixes: readonly string[], place: Place])[] = [
  [["Z006", "Z529"], { rank: 60, why: "", source: "ICD-10-CM Guidelines FY2026 I.C.21.c.15" }],
  [
    ["Z510", "Z511"],
    {
      rank: 5,
      why: "the visit is for giving chemotherapy, immunotherapy or radiation, which goes before the neoplasm",
      source: "ICD-10-CM Guidelines FY2026 I.C.2.e.2",
    },
  ],
  [
    [
      "Z00",
      "Z01",
      "Z02",
      "Z04",
      "Z34",
      "Z38",
      "Z39",
      "Z40",
      "Z42",
      "Z52",
      "Z332",
      "Z3181",
      "Z3183",
      "Z3184",
      "Z031",
      "Z761",
      "Z762",
    ],
    {
      rank: 10,
      why: "a code that may only be listed first: the examination or supervision that the visit was for",
      source: "ICD-10-CM Guidelines FY2026 I.C.21.c.15",
    },
  ],
  [
    ["Z08", "Z12"],
    {
      rank: 12,
      why: "the visit was for screening or for follow-up after a finished treatment; what was found comes after it",
      source: "ICD-10-CM Guidelines FY2026 I.C.21.c.5, I.C.21.c.8",
    },
  ],
  [
    ["O"],
    {
      rank: 15,
      why: "in pregnancy chapter 15 goes before all other chapters",
      source: "ICD-10-CM Guidelines FY2026 I.C.15.a.1",
    },
  ],
  [
    [
      "Z09",
      "Z30",
      "Z43",
      "Z44",
      "Z45",
      "Z46",
      "Z47",
      "Z48",
      "Z49",
      "Z51",
      "Z11",
      "Z13",
      "Z76",
      "Z31",
      "Z7184",
      "Z0389",
      "Z336",
    ],
    {
      rank: 20,
      why: "the care that the visit was for: aftercare, follow-up, management or screening",
      source: "ICD-10-CM Guidelines FY2026 I.C.21.c.7, I.C.21.c.8",
    },
  ],
  [
    ["A40", "A41"],
    {
      rank: 41,
      why: "sepsis goes before the local infection",
      source: "ICD-10-CM Guidelines FY2026 I.C.1.d.4",
    },
  ],
  [
    ["B20"],
    {
      rank: 42,
      why: "HIV disease goes before the conditions that come of it",
      source: "ICD-10-CM Guidelines FY2026 I.C.1.a.2.a",
    },
  ],
  [["Z20"], { rank: 59, why: "the visit was for a contact", source: "ICD-10-CM Guidelines FY2026 I.C.21.c.1" }],
  [["Z23"], { rank: 60, why: "the visit was for vaccination", source: "ICD-10-CM Guidelines FY2026 I.C.21.c.2" }],
  [["B95", "B96", "B97"], { rank: 70, why: "", source: "ICD-10-CM Guidelines FY2026 I.B.7" }],
  [["I252"], { rank: 75, why: "", source: "ICD-10-CM Guidelines FY2026 I.C.9.e.4" }],
  [["Z68"], { rank: 80, why: "", source: "ICD-10-CM Guidelines FY2026 I.B.14" }],
  [["Z"], { rank: 85, why: "", source: "ICD-10-CM Guidelines FY2026 I.C.21.c.3" }],
  [["V", "W", "X", "Y"], { rank: 90, why: "", source: "ICD-10-CM Guidelines FY2026 I.C.20.a.6" }],
];

/** Poisoning, not an adverse effect or underdosing: the sixth character says so. */
const poisoning = /^T(?:3[6-9]|4\d|50)..[1-4]/;
const poisoned: Place = {
  rank: 45,
  why: "a poisoning goes before what it does",
  source: "ICD-10-CM Guidelines FY2026 I.C.19.e.5.b",
};

/** The place of a code among the others. */
export function placeOf(code: string): Place {
  if (poisoning.test(code)) return poisoned;
  return places.find(([prefixes]) => prefixes.some((prefix) => code.startsWith(prefix)))?.[1] ?? byNote;
}
