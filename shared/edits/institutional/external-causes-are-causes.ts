import { type Edit, findAt, notApplicable } from "../edit.ts";

/** External causes of a bill are V, W, X and Y codes. */
export const externalCausesAreCauses: Edit = {
  id: "external-causes-are-causes",
  sentence: "External causes of a bill are V, W, X and Y codes.",
  remedy: "Move other diagnoses to the other diagnoses.",
  source: "005010X223A2 2300 HI*ABN; ICD-10-CM Official Guidelines I.C.20.a",
  severity: "hold",
  claimType: "institutional",
  check: ({ institutional }) => {
    const causes = institutional?.externalCauses ?? [];
    if (causes.length === 0) return notApplicable;
    return findAt(
      causes.some(({ code }) => !/^[VWXY]|^T(3[6-9]|4\d|50)|^Y/.test(code)) ? ["2300 HI*ABN (external causes)"] : [],
    );
  },
};
