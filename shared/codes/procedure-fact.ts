/**
 * A CPT or HCPCS Level II code on a day: numbers and indicators only, never a CPT descriptor. What a table does not say
 * is left out.
 */
export interface ProcedureFact {
  readonly code: string;
  readonly system: "cpt" | "hcpcs";
  /** HCPCS Level II only. */
  readonly title?: string | undefined;
  /** Days of the global period: 0, 10 or 90; the other indicators of the fee schedule as they are. Source: CMS PFS RVU file, GLOB DAYS. */
  readonly global?: "000" | "010" | "090" | "MMM" | "XXX" | "YYY" | "ZZZ" | undefined;
  /** Bilateral surgery indicator, 0, 1, 2, 3 or 9. Source: CMS PFS RVU file, BILAT SURG. */
  readonly bilateral?: string | undefined;
  /** PC/TC indicator, 0 to 9. Source: CMS PFS RVU file, PCTC IND. */
  readonly components?: string | undefined;
  /** Assistant at surgery indicator, 0, 1, 2 or 9. Source: CMS PFS RVU file, ASST SURG. */
  readonly assistant?: string | undefined;
  /** What one unit is of a drug, as { amount: 10, of: "MG" }. Source: the code's HCPCS descriptor. */
  readonly dose?: { readonly amount: number; readonly of: string } | undefined;
  readonly sex?: "F" | "M" | undefined;
  readonly ages?: { readonly from: number; readonly to: number } | undefined;
}
