import type { Row, Vocabulary } from "./row.ts";

/** Hours of the clock face, as notes write them. */
function oClock(...hours: readonly number[]): string {
  return hours.flatMap((hour) => [`${hour} oclock`, `${hour} o clock`, `${hour}:00`, `${hour} position`]).join("|");
}

/** Quadrants of each breast by words and by the clock; a lump at 3, 6, 9 or 12 lies on the line between two. */
const quadrants: readonly (readonly [words: string, right: string, left: string])[] = [
  ["axillary tail|tail of spence", "N63.31", "N63.32"],
  ["subareolar|retroareolar|behind nipple|under nipple|periareolar|beneath nipple", "N63.41", "N63.42"],
  ["overlapping", "N63.15", "N63.25"],
  ["upper outer|uoq|outer upper|superolateral", "N63.11", "N63.21"],
  ["upper inner|uiq|inner upper|superomedial", "N63.12", "N63.22"],
  ["lower outer|loq|outer lower|inferolateral", "N63.13", "N63.23"],
  ["lower inner|liq|inner lower|inferomedial", "N63.14", "N63.24"],
  [oClock(10, 11), "N63.11", "N63.22"],
  [oClock(1, 2), "N63.12", "N63.21"],
  [oClock(7, 8), "N63.13", "N63.24"],
  [oClock(4, 5), "N63.14", "N63.23"],
  [oClock(3, 6, 9, 12), "N63.15", "N63.25"],
];

/** The variants of a row whose name alone does not say that the lump is one of the breast. */
export const lumpsOfBreast: Readonly<Record<string, string>> = Object.fromEntries([
  ...quadrants.flatMap(([words, right, left]) => [
    [`&breast + &right + &${words}`, right],
    [`&breast + &left + &${words}`, left],
  ]),
  ["&breast + &right + &!left", "N63.10"],
  ["&breast + &left + &!right", "N63.20"],
  ["breast", "N63.0"],
]);

const byPlace = Object.fromEntries([
  ...quadrants.flatMap(([words, right, left]) => [
    [`&right + ${words}`, right],
    [`&left + ${words}`, left],
  ]),
  ...quadrants.flatMap(([words, right, left]) => [
    [`&right + &${words}`, right],
    [`&left + &${words}`, left],
  ]),
  // The exam places what the assessment names.
  ...quadrants.flatMap(([words, right, left]) => [
    [`right + ~${words}`, right],
    [`left + ~${words}`, left],
  ]),
  ["bilateral", "N63.10 + N63.20"],
  ["right", "N63.10"],
  ["left", "N63.20"],
  ["&right + &!left", "N63.10"],
  ["&left + &!right", "N63.20"],
]);

const rows: readonly Row[] = [
  [
    "breast lump|breast mass|lump in breast|breast nodule|mass in breast|nodule in breast|mass of breast|lump of breast|palpable breast mass|palpable breast lump|breast lumps|breast masses|axillary tail lump|axillary tail mass|palpable lump breast|palpable mass breast",
    "N63.0",
    byPlace,
  ],
];

export const breastLumps: Vocabulary = { id: "womens-health", source: "ICD-10-CM Guidelines FY2026 I.B.2", rows };
