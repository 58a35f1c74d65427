/** An ICD-10-CM code in the release of a day. Codes stand without their dot. Source: ICD-10-CM order file. */
export interface DiagnosisFact {
  readonly code: string;
  /** A header exists and cannot be billed: M54.5 in FY2026. */
  readonly billable: boolean;
  /** The official title, which is in the public domain, or ours where only the starter set has it. */
  readonly title: string;
  /** The sex that the code is of, where it is of one. */
  readonly sex?: "F" | "M" | undefined;
  /** The ages in whole years at which it occurs, both ends included. */
  readonly ages?: { readonly from: number; readonly to: number } | undefined;
  /** Chapter 15, and what else only a pregnant or delivering patient has. */
  readonly maternity?: boolean | undefined;
  /** A manifestation: never first. */
  readonly manifestation?: boolean | undefined;
  /** First-listed only. Source: ICD-10-CM Guidelines I.C.21.c.15. */
  readonly firstListedOnly?: boolean | undefined;
  /** Never first: external causes, BMI, and the like. */
  readonly secondaryOnly?: boolean | undefined;
  /** No principal diagnosis of an inpatient. Source: Medicare Code Editor. */
  readonly unacceptablePrincipal?: boolean | undefined;
  /** Needs no present-on-admission indicator. Source: CMS POA exempt list. */
  readonly poaExempt?: boolean | undefined;
}
