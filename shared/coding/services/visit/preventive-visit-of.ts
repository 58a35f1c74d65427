/** Source: CPT preventive medicine, as numbers: the first age of each band. */
const preventiveBands = [0, 1, 5, 12, 18, 40, 65] as const;

/** 52 years, established -> "99396"; 0, new -> "99381". */
export function preventiveVisitOf(ageYears: number, patient: "new" | "established"): string {
  const band = preventiveBands.filter((from) => from <= ageYears).length - 1;
  return String((patient === "new" ? 99381 : 99391) + Math.max(0, band));
}
