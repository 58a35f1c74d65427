import type { ClaimAdjudication } from "../claim/adjudication.ts";

type Inpatient = NonNullable<ClaimAdjudication["inpatient"]>;
type ElementTable<Field extends keyof Inpatient> = readonly (readonly [n: number, field: Field])[];

/** Days of an inpatient adjudication by their element. Source: 005010X223A2 2320 MIA. */
export const inpatientDays: ElementTable<"coveredDays" | "lifetimePsychiatricDays" | "costReportDays"> = [
  [1, "coveredDays"],
  [3, "lifetimePsychiatricDays"],
  [15, "costReportDays"],
];

/** Amounts by their element. Source: 005010X223A2 2320 MIA. */
export const inpatientAmounts: ElementTable<keyof Inpatient & `${string}Cents`> = [
  [4, "drgCents"],
  [6, "disproportionateShareCents"],
  [7, "medicareSecondaryPassThroughCents"],
  [8, "capitalCents"],
  [9, "capitalFederalDrgCents"],
  [10, "capitalHospitalDrgCents"],
  [11, "capitalDisproportionateShareCents"],
  [12, "oldCapitalCents"],
  [13, "capitalIndirectTeachingCents"],
  [14, "operatingHospitalDrgCents"],
  [16, "operatingFederalDrgCents"],
  [17, "capitalOutlierCents"],
  [18, "indirectTeachingCents"],
  [19, "professionalComponentCents"],
  [24, "capitalExceptionCents"],
];

/** Elements of remark codes. Source: 005010X223A2 2320 MIA05, MIA20 to MIA23. */
export const inpatientRemarks: readonly number[] = [5, 20, 21, 22, 23];
