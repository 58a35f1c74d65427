import { findSaid } from "../said.ts";
import { draftOf, type Found, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { administrationsOf } from "./administration.ts";
import { findGiven, type GivenDrug } from "./find-given.ts";
import { unitsOf } from "./read-dose.ts";
import { containerOf, readWaste } from "./waste.ts";

/** From this day on Medicare wants to hear that nothing was discarded. Source: CMS CY2023 Physician Fee Schedule final rule. */
const wasteToldFrom = "2023-07-01";
const source = "HCPCS Level II, CMS; Medicare Claims Processing Manual (Pub. 100-04), chapter 17 section 40";
const ndcPattern = /\bNDC\s*#?:?\s*(?<ndc>\d{5}-?\d{4}-?\d{2})\b/gi;

/** Drugs given -> their lines, what was discarded of them, and their administration. */
export function readDrugs(note: ServiceNote): Found & { readonly given: readonly GivenDrug[] } {
  const given = findGiven(note);
  const lines = given.flatMap((drug) => linesOf(note, drug));
  return {
    given,
    drafts: [...administrationsOf(note, given), ...lines],
    notBilled: [],
  };
}

function linesOf(note: ServiceNote, drug: GivenDrug): readonly ServiceDraft[] {
  const { row, said, dose, doseAt } = drug;
  const one = { amount: row.amount, unit: row.unit };
  const units = row.unit === "DOSE" ? 1 : dose === undefined ? undefined : unitsOf(dose, one);
  const waste = readWaste(note, said);
  const container = containerOf(note, row, said);
  const isMedicare = note.payer === "medicare";
  const wasted =
    waste.kind === "discarded" && isMedicare && container !== "multi" ? unitsOf(waste.dose, one) : undefined;
  const saysNone = isMedicare && note.day >= wasteToldFrom && container === "single" && waste.kind !== "discarded";
  const ndc = findSaid(note.reading, ndcPattern)
    .find(({ statement }) => Math.abs(statement.index - said.statement.index) <= 1)
    ?.groups.ndc?.replaceAll("-", "");
  const shared = {
    code: row.code,
    role: "drug" as const,
    rule: "drugs/given",
    source,
    ndc,
  };
  const doubts = [
    ...(units === undefined ? ["The text does not say how much was given."] : []),
    ...(drug.route === undefined ? ["The text does not say how it was given, so no administration is billed."] : []),
    ...(saysNone && waste.kind === "unsaid"
      ? ["The text does not say whether any of the container was discarded."]
      : []),
    ...(isMedicare && note.day >= wasteToldFrom && container === "unsaid"
      ? ["The text does not say whether the container was for a single dose."]
      : []),
  ];
  return [
    draftOf({
      ...shared,
      units: units ?? 1,
      modifiers: saysNone && waste.kind === "none" ? ["JZ"] : [],
      spans: [said, ...(doseAt === undefined ? [] : [doseAt]), ...(waste.kind === "none" ? [waste.at] : [])],
      confidence: units === undefined ? 0.5 : 0.95,
      reason:
        dose === undefined || row.unit === "DOSE"
          ? "A drug was given."
          : `${amountWords(dose.amount)} ${dose.unit} given, at ${amountWords(row.amount)} ${row.unit} a unit${saysNone && waste.kind === "none" ? "; nothing of a single-dose container was discarded" : ""}.`,
      doubts,
    }),
    ...(wasted !== undefined && waste.kind === "discarded"
      ? [
          draftOf({
            ...shared,
            units: wasted,
            modifiers: ["JW"],
            spans: [said, waste.at],
            rule: "drugs/discarded",
            reason: `${amountWords(waste.dose.amount)} ${waste.dose.unit} of a single-dose container discarded.`,
          }),
        ]
      : []),
  ];
}

function amountWords(amount: number): string {
  return amount.toLocaleString("en-US", { maximumFractionDigits: 3 });
}
