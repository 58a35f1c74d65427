interface KindFacts {
  /** What it is, for people. */
  readonly title: string;
  /**
   * What a release is good for outside its own time: nothing; or, where each row has dates of its own or changes seldom,
   * what is in it, while what is not in it may then be new or gone, and is `no-data`.
   */
  readonly past: "silent" | "known-rows";
  /** How long a release is good where no later one is known: to the next 1 October, so many months, or for good. */
  readonly lasts: "october" | 3 | 12 | "open";
}

const yearly = { past: "silent", lasts: "october" } as const;
const quarterly = { past: "known-rows", lasts: 3 } as const;
const list = { past: "known-rows", lasts: "open" } as const;

export const releaseKindNames = [
  "icd-10-cm",
  "icd-10-cm-tabular",
  "icd-10-cm-index",
  "icd-10-pcs",
  "poa-exempt",
  "mce",
  "icd-10-cm-conversion",
  "hcpcs",
  "cpt",
  "ptp-practitioner",
  "ptp-hospital",
  "mue-practitioner",
  "mue-hospital",
  "mue-dme",
  "add-on",
  "fee-schedule",
  "place-of-service",
  "taxonomy",
  "revenue",
  "carc",
  "rarc",
  "claim-status",
  "claim-status-category",
  "coverage-article",
  "icd-9-map",
  "snomed-map",
] as const;
export type ReleaseKind = (typeof releaseKindNames)[number];

export const releaseKinds: Readonly<Record<ReleaseKind, KindFacts>> = {
  "icd-10-cm": { title: "ICD-10-CM codes", ...yearly },
  "icd-10-cm-tabular": { title: "ICD-10-CM Tabular List", ...yearly },
  "icd-10-cm-index": { title: "ICD-10-CM Alphabetic Index", ...yearly },
  "icd-10-pcs": { title: "ICD-10-PCS codes", ...yearly },
  "poa-exempt": { title: "diagnoses exempt from present-on-admission", ...yearly },
  mce: { title: "Medicare Code Editor lists", past: "known-rows", lasts: "october" },
  "icd-10-cm-conversion": { title: "ICD-10-CM conversion table", ...list },
  hcpcs: { title: "HCPCS Level II codes and modifiers", ...quarterly },
  cpt: { title: "CPT codes (the customer's licence)", past: "known-rows", lasts: 12 },
  "ptp-practitioner": { title: "NCCI pairs, practitioner", ...quarterly },
  "ptp-hospital": { title: "NCCI pairs, hospital", ...quarterly },
  "mue-practitioner": { title: "NCCI units, practitioner", ...quarterly },
  "mue-hospital": { title: "NCCI units, hospital", ...quarterly },
  "mue-dme": { title: "NCCI units, DME", ...quarterly },
  "add-on": { title: "NCCI add-on codes", ...quarterly },
  "fee-schedule": { title: "PFS indicators", past: "known-rows", lasts: 12 },
  "place-of-service": { title: "places of service", ...list },
  taxonomy: { title: "provider taxonomy", ...list },
  revenue: { title: "revenue codes", ...list },
  carc: { title: "claim adjustment reason codes", ...list },
  rarc: { title: "remittance advice remark codes", ...list },
  "claim-status": { title: "claim status codes", ...list },
  "claim-status-category": { title: "claim status category codes", ...list },
  "coverage-article": { title: "coverage articles", ...list },
  "icd-9-map": { title: "ICD-9-CM to ICD-10-CM", ...list },
  "snomed-map": { title: "SNOMED CT to ICD-10-CM", ...list },
};
