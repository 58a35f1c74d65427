import { findSaid, isAffirmed, type Said } from "../said.ts";
import type { ServiceNote } from "../service-note.ts";
import type { DrugRow } from "./drug-table.ts";
import { type Dose, dosePattern, readDose } from "./read-dose.ts";

/** What a note says of the rest of a container. */
export type Waste =
  | { readonly kind: "discarded"; readonly dose: Dose; readonly at: Said }
  | { readonly kind: "none"; readonly at: Said }
  | { readonly kind: "unsaid" };

const discarded = [
  new RegExp(`${dosePattern}[^.;,\\d]{0,20}\\b(?:discard\\w*|wast(?:ed|age|e))\\b`, "gi"),
  new RegExp(`\\b(?:discard\\w*|wast(?:ed|age|e))\\b(?:(?!\\d)[^.;]){0,24}${dosePattern}`, "gi"),
];
const none =
  /\b(?:nothing|none|no(?:ne)?(?: drug| remainder)?) (?:was )?(?:wast\w*|discard\w*)|\b(?:no|zero|0 (?:mg|units?|ml)?) ?(?:waste|wastage)\b|\ball of it given\b|\b(?:entire|full|whole) (?:vial|syringe|dose|contents?) (?:was )?(?:given|used|administered|injected)\b/gi;

/** Reads what was thrown away of a drug, in its statement or the two that follow. */
export function readWaste({ reading }: ServiceNote, drug: Said): Waste {
  const isNear = (said: Said) =>
    said.statement.index >= drug.statement.index && said.statement.index <= drug.statement.index + 2;
  const [nothing] = findSaid(reading, none).filter(isNear);
  if (nothing !== undefined) return { kind: "none", at: nothing };
  for (const pattern of discarded) {
    for (const said of findSaid(reading, pattern).filter(isNear)) {
      const dose = readDose(said.groups);
      if (dose !== undefined && isAffirmed(said)) return { kind: "discarded", dose, at: said };
    }
  }
  return { kind: "unsaid" };
}

/** What kind of container the note, or the table, says a drug came in. */
export function containerOf({ reading }: ServiceNote, row: DrugRow, drug: Said): "single" | "multi" | "unsaid" {
  const near = reading.statements
    .filter(({ index }) => index >= drug.statement.index && index <= drug.statement.index + 2)
    .map(({ start, end }) => reading.text.slice(start, end))
    .join(" ");
  if (/\bmulti-?(?:dose|use)|\bMDV\b/i.test(near)) return "multi";
  if (/\bsingle-?\s?(?:dose|use)|\bSDV\b|\bprefilled\b|\bampules?\b/i.test(near) || row.container === "single")
    return "single";
  return "unsaid";
}
