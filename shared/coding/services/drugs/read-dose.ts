import type { DoseUnit } from "./drug-table.ts";

/** An amount of a drug. 1 g is 1000 MG, 1000 mcg is 1 MG of a drug that is counted in MG. */
export interface Dose {
  readonly amount: number;
  readonly unit: DoseUnit;
}

/** An amount as notes write it: "2.4 million units", "500 mg", "1 g", "0.5 mL". */
export const dosePattern = String.raw`(?<amount>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s*-?\s*(?<million>million|mill?\b|MU\b|M(?=\s*(?:units?|iu)))?\s*(?<unit>mgs?|milligrams?|mcgs?|micrograms?|ug|grams?|gm|g|units?|iu|u|ml|cc|liters?|l|meq)?(?![\w/%])`;

const units: Readonly<Record<string, readonly [DoseUnit, number]>> = {
  mg: ["MG", 1],
  milligram: ["MG", 1],
  mcg: ["MCG", 1],
  microgram: ["MCG", 1],
  ug: ["MCG", 1],
  g: ["MG", 1000],
  gm: ["MG", 1000],
  gram: ["MG", 1000],
  unit: ["UN", 1],
  iu: ["UN", 1],
  u: ["UN", 1],
  mu: ["UN", 1],
  ml: ["ML", 1],
  cc: ["ML", 1],
  l: ["ML", 1000],
  liter: ["ML", 1000],
  meq: ["MEQ", 1],
};

/** The groups of a match of `dosePattern` -> a dose; undefined where no unit is said. */
export function readDose(groups: Readonly<Record<string, string | undefined>>): Dose | undefined {
  const amount = Number((groups.amount ?? "").replaceAll(",", ""));
  const written = (groups.unit ?? (groups.million?.toLowerCase() === "mu" ? "mu" : "")).toLowerCase().replace(/s$/, "");
  const known = units[written];
  if (known === undefined || !(amount > 0)) return undefined;
  const [unit, factor] = known;
  return { amount: amount * factor * (groups.million === undefined ? 1 : 1_000_000), unit };
}

/**
 * How many units of a code a dose is, rounded up; undefined where the two are counted differently. 500 mg at 250 mg -> 2.
 * Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 17.
 */
export function unitsOf(dose: Dose, one: Dose): number | undefined {
  const amount =
    dose.unit === one.unit
      ? dose.amount
      : dose.unit === "MCG" && one.unit === "MG"
        ? dose.amount / 1000
        : dose.unit === "MG" && one.unit === "MCG"
          ? dose.amount * 1000
          : undefined;
  // Floating point: 0.3 mg at 0.1 mg is 3 units, not 4.
  return amount === undefined ? undefined : Math.max(1, Math.ceil(amount / one.amount - 1e-9));
}
