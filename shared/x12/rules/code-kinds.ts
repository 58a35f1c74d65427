/** What a code in HI is, by its qualifier: kind of code, version of ICD, and whether lines can point to it. */
export interface CodeKind {
  readonly icd: 9 | 10;
  readonly is: "diagnosis" | "procedure";
  readonly isPointedTo: boolean;
}

const kind = (icd: 9 | 10, is: CodeKind["is"], isPointedTo = false): CodeKind => ({ icd, is, isPointedTo });

/** Source: 005010X222A1, 005010X223A2 and 005010X224A2 2300 HI. */
export const codeKinds: ReadonlyMap<string, CodeKind> = new Map([
  ["ABK", kind(10, "diagnosis", true)],
  ["ABF", kind(10, "diagnosis", true)],
  ["ABJ", kind(10, "diagnosis")],
  ["APR", kind(10, "diagnosis")],
  ["ABN", kind(10, "diagnosis")],
  ["BBR", kind(10, "procedure")],
  ["BBQ", kind(10, "procedure")],
  ["BK", kind(9, "diagnosis", true)],
  ["BF", kind(9, "diagnosis", true)],
  ["BJ", kind(9, "diagnosis")],
  ["PR", kind(9, "diagnosis")],
  ["BN", kind(9, "diagnosis")],
  ["BR", kind(9, "procedure")],
  ["BQ", kind(9, "procedure")],
]);
