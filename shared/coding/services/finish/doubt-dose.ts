import type { ProcedureFact } from "../../../codes/procedure-fact.ts";
import { drugTable } from "../drugs/drug-table.ts";
import type { ServiceDraft } from "../service-draft.ts";

const amountOf = new Map(drugTable.map(({ code, amount, unit }) => [code, { amount, unit }]));
const units: Readonly<Record<string, string>> = {
  UNIT: "UN",
  UNITS: "UN",
  IU: "UN",
  "I.U.": "UN",
  MICROGRAM: "MCG",
  CC: "ML",
};

/** Where an imported release says that a unit of the drug is another amount than our table has it, its units are in doubt. */
export function doubtDose(draft: ServiceDraft, dose: ProcedureFact["dose"], release: string): readonly string[] {
  const ours = amountOf.get(draft.code);
  if (draft.role !== "drug" || draft.rule === "charges/capture" || dose === undefined || ours === undefined) return [];
  const unit = units[dose.of.toUpperCase()] ?? dose.of.toUpperCase();
  // An amount in other units than ours cannot be held against it: 1000 mcg is 1 mg.
  if (unit !== ours.unit || dose.amount === ours.amount) return [];
  return [
    `A unit is ${dose.amount} ${dose.of}, says ${release}, and the units were counted at ${ours.amount} ${ours.unit}.`,
  ];
}
