/*
 * What edits ask that a claim does not say. Where it is not at hand, the edit answers `no-data`, and people are told what
 * to get.
 */

/** What it is called, and where it comes from: `codesets import` takes a kind, or who knows it. */
export interface DataSource {
  readonly words: string;
  /** A kind that `cleanclaim codesets import` takes; left out where no file has it. */
  readonly imported?: string;
}

export const dataSources = {
  "icd-10-cm": { words: "the ICD-10-CM codes of the day", imported: "icd-10-cm" },
  tabular: { words: "the notes of the ICD-10-CM Tabular List", imported: "icd-10-cm-tabular" },
  "code-editor": { words: "the Medicare Code Editor's lists", imported: "mce" },
  "poa-exempt": { words: "the codes exempt from present on admission", imported: "poa-exempt" },
  "icd-10-pcs": { words: "the ICD-10-PCS codes of the day", imported: "icd-10-pcs" },
  procedures: { words: "the HCPCS and CPT codes of the day", imported: "hcpcs, cpt" },
  modifiers: { words: "modifiers that the starter set does not have", imported: "hcpcs, cpt" },
  pairs: { words: "NCCI's procedure pairs", imported: "ptp-practitioner, ptp-hospital" },
  units: { words: "NCCI's medically unlikely units", imported: "mue-practitioner, mue-hospital" },
  "add-on": { words: "NCCI's add-on codes", imported: "add-on" },
  "fee-schedule": { words: "Medicare's fee schedule, with global periods and sides", imported: "fee-schedule" },
  articles: { words: "coverage articles", imported: "coverage-article" },
  taxonomy: { words: "provider taxonomies", imported: "taxonomy" },
  revenue: { words: "revenue codes", imported: "revenue" },
  practice: { words: "what practice.json says under rules" },
  registry: { words: "who is registered, and enrolled with whom" },
  eligibility: { words: "the payer's answer on the coverage" },
  history: { words: "the patient's other claims" },
} as const satisfies Readonly<Record<string, DataSource>>;

export type DataSourceName = keyof typeof dataSources;
