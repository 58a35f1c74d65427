/** The qualifiers of diagnoses and procedures in HI. Source: 005010X222A1, 005010X223A2 and 005010X224A2 2300 HI. */
export const icd10Diagnoses: ReadonlySet<string> = new Set(["ABK", "ABF", "ABJ", "APR", "ABN"]);
export const icd10Procedures: ReadonlySet<string> = new Set(["BBR", "BBQ"]);
export const icd9Diagnoses: ReadonlySet<string> = new Set(["BK", "BF", "BJ", "PR", "BN"]);
export const icd9Procedures: ReadonlySet<string> = new Set(["BR", "BQ"]);

/** Diagnoses that lines point to. */
export const pointedDiagnoses: ReadonlySet<string> = new Set(["ABK", "ABF", "BK", "BF"]);

export function isIcd10(qualifier: string): boolean {
  return icd10Diagnoses.has(qualifier) || icd10Procedures.has(qualifier);
}

export function isIcd9(qualifier: string): boolean {
  return icd9Diagnoses.has(qualifier) || icd9Procedures.has(qualifier);
}
