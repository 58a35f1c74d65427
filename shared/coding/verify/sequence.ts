import type { NoteCode } from "../coded-note.ts";

interface Place {
  readonly rank: number;
  readonly why: string;
}

/**
 * Where a code may stand, by its beginning; the first that fits counts, and 50 is the order of the note.
 * Source: ICD-10-CM Guidelines FY2026 IV, I.A.13, I.A.17, I.C.20, I.C.21.c.16.
 */
const places: readonly (readonly [prefixes: readonly string[], place: Place])[] = [
  [
    [
      "Z00",
      "Z01",
      "Z02",
      "Z04",
      "Z34",
      "Z38",
      "Z39",
      "Z5111",
      "Z5112",
      "Z510",
      "Z08",
      "Z12",
      "Z40",
      "Z42",
      "Z031",
      "Z0389",
      "Z336",
    ],
    { rank: 10, why: "the reason for the encounter, which is listed first" },
  ],
  [
    ["Z09", "Z30", "Z4", "Z51", "Z23", "Z11", "Z13", "Z76", "Z31", "Z7184"],
    { rank: 20, why: "the reason for the encounter" },
  ],
  [["O"], { rank: 40, why: "pregnancy: chapter 15 goes before other chapters" }],
  [["A40", "A41"], { rank: 41, why: "sepsis goes before the local infection" }],
  [["V", "W", "X", "Y"], { rank: 90, why: "" }],
  [["Z68"], { rank: 80, why: "" }],
  [["Z7", "Z8", "Z9", "Z1", "Z5", "Z6", "Z28", "Z2", "Z3A", "Z17", "Z77"], { rank: 85, why: "" }],
  [["B95", "B96", "B97"], { rank: 70, why: "" }],
];

/** Puts codes in the order of a claim and says why the first is first. */
export function sequence(codes: readonly NoteCode[]): {
  readonly ordered: readonly NoteCode[];
  readonly firstListed: string | undefined;
} {
  const ordered = codes
    .map((code, at) => ({ code, at, place: placeOf(code.code) }))
    .toSorted((one, other) => one.place.rank - other.place.rank || one.at - other.at);
  const [first] = ordered;
  if (first === undefined) return { ordered: [], firstListed: undefined };
  const why =
    first.place.why === ""
      ? "the condition chiefly responsible for the visit: named first, and none must go before it"
      : first.place.why;
  return { ordered: ordered.map(({ code }) => code), firstListed: `${dotted(first.code.code)} is first: ${why}.` };
}

function placeOf(code: string): Place {
  return places.find(([prefixes]) => prefixes.some((prefix) => code.startsWith(prefix)))?.[1] ?? { rank: 50, why: "" };
}

function dotted(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}
