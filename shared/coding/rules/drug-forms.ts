import type { Draft } from "../mentions/draft.ts";
import type { ReadStatement } from "../mentions/reading.ts";

/** The form that a condition has where a drug brought it about. Source: ICD-10-CM Alphabetic Index, "drug-induced". */
const drugForms: Readonly<Record<string, string>> = {
  K5900: "K5903",
  K5909: "K5903",
  E039: "E032",
  G629: "G620",
  D696: "D6959",
  D709: "D702",
  R21: "L270",
  R197: "K521",
  L309: "L270",
  R251: "G251",
  I959: "I952",
  I951: "I952",
  E162: "E160",
  J849: "J704",
  J8410: "J704",
  J8489: "J704",
  R509: "R502",
  R519: "G4440",
  L509: "L500",
  R339: "R330",
  R338: "R330",
  R059: "R058|R05",
  R053: "R058|R05",
  M810: "M818",
  E0590: "E0580",
};
/** Cataracts keep their side. Source: ICD-10-CM Tabular List, H26.3. */
const cataract = /^(?:H25[01389]\d?|H269|H261\d|H260\d)/;

/** What chemotherapy does has forms of its own. Source: ICD-10-CM Tabular List, D64.81, D70.1. */
const chemoForms: Readonly<Record<string, string>> = { D709: "D701", D702: "D701", D649: "D6481" };

/** The form of a condition that the statement names, where a drug of the subcategory brought it about. */
export function inDrugForm(draft: Draft, statement: ReadStatement, subcategory: string): Draft {
  const [stem = ""] = draft.code.split("|");
  const eye = /[0-39]$/.exec(stem)?.[0] ?? "9";
  const form =
    (subcategory.startsWith("T451") ? chemoForms[stem] : undefined) ??
    drugForms[stem] ??
    (/^M10[09]/.test(stem) ? stem.replace(/^M10[09]/, stem === "M109" ? "M1020" : "M102") : undefined) ??
    (cataract.test(stem) ? `H263${stem === "H269" ? "0" : eye}` : undefined);
  const isHere = draft.spans.some(({ start }) => start >= statement.start && start < statement.end);
  return form === undefined || !isHere ? draft : { ...draft, code: form, reason: `${draft.reason}, from a drug` };
}
