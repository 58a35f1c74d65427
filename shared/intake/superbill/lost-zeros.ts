import type { Entry, Path } from "../nest.ts";

/*
 * A spreadsheet drops the zeros in front of what looks like a number. They are put back where nothing else can be meant:
 * a place of service has two digits, a CPT code of three or four can only be one of anesthesia (00100 to 01999), and a
 * ZIP code is known to begin with 0 by its state.
 */

/** States all of whose ZIP codes begin with 0, and territories whose begin with 00. Source: USPS, the first digits of ZIP codes. */
const zeroStates = new Set(["CT", "MA", "ME", "NH", "NJ", "RI", "VT"]);
const doubleZeroStates = new Set(["PR", "VI"]);

/** The entries of an encounter or a line, with the zeros that a spreadsheet took. */
export function recoverZeros(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry): Entry => {
    const [path, value] = entry;
    if (typeof value !== "string") return entry;
    switch (path.at(-1)) {
      case "placeOfService":
        return /^[1-9]$/.test(value) ? [path, `0${value}`] : entry;
      case "procedure":
        return /^([1-9]\d\d|1\d{3})$/.test(value) ? [path, value.padStart(5, "0")] : entry;
      case "zip":
        return [path, recoverZip(value, besides(entries, path, "state"))];
      default:
        return entry;
    }
  });
}

function recoverZip(zip: string, state: string): string {
  const hyphened = /^(\d{3,5})-(\d{4})$/.exec(zip);
  const digits = hyphened === null ? zip : `${hyphened[1]}${hyphened[2]}`;
  const wanted = hyphened === null && digits.length < 6 ? 5 : 9;
  const lost = wanted - digits.length;
  const isProven = (lost === 1 && zeroStates.has(state)) || (lost === 2 && doubleZeroStates.has(state));
  return isProven && /^\d+$/.test(digits) ? digits.padStart(wanted, "0") : zip;
}

/** A text that stands beside an entry, as the state beside a ZIP code. */
function besides(entries: readonly Entry[], path: Path, field: string): string {
  const isBeside = (each: Path) =>
    each.length === path.length &&
    each.every((part, index) => part === (index === path.length - 1 ? field : path[index]));
  const value = entries.find(([each]) => isBeside(each))?.[1];
  return typeof value === "string" ? value.trim().toUpperCase() : "";
}
