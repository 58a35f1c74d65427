import type { Row, Vocabulary } from "./row.ts";

/** How a digit that was lost before is written; "_" is the digit. What was torn off today is an injury. */
const lost =
  "s/p amputation of _|s/p _ amputation|s/p _ amp|history of _ amputation|h/o _ amputation|hx _ amputation|old _ amputation|prior _ amputation|previous _ amputation|remote _ amputation|_ amputation status|absence of _|absent _|acquired absence of _|missing _";

const digits: readonly (readonly [names: string, code: string])[] = [
  ["thumb", "Z89.01{1,2,-,9}"],
  [
    "index finger|middle finger|long finger|ring finger|little finger|small finger|pinky finger|2nd finger|3rd finger|4th finger|5th finger|finger|fingertip",
    "Z89.02{1,2,-,9}",
  ],
  ["great toe|big toe|hallux|1st toe", "Z89.41{1,2,-,9}"],
  ["2nd toe|3rd toe|4th toe|5th toe|little toe|small toe|lesser toe|toe", "Z89.42{1,2,-,9}"],
];

const rows: readonly Row[] = digits.map(([names, code]) => [
  names
    .split("|")
    .flatMap((name) => lost.split("|").map((pattern) => pattern.replace("_", name)))
    .join("|"),
  code,
]);

/** Fingers and toes that are gone. Source: ICD-10-CM Tabular List, Z89.0-, Z89.4-. */
export const lostDigits: Vocabulary = { id: "statuses", source: "ICD-10-CM Guidelines FY2026 I.C.21.c.3", rows };
