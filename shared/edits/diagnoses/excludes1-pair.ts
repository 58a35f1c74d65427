import { isCodeInRange } from "../../codes/code-in-range.ts";
import type { Tabular } from "../../codes/tabular.ts";
import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Two diagnoses that exclude each other (Excludes1) are not told together, unless they are unrelated. */
export const excludes1Pair: Edit = {
  id: "excludes1-pair",
  sentence: "Two diagnoses that exclude each other (Excludes1) are not told together, unless they are unrelated.",
  remedy: "Keep the one that the note supports; keep both only where the note says that they are unrelated.",
  source: "ICD-10-CM Official Guidelines I.A.12.a",
  severity: "warn",
  wants: ["tabular"],
  check: (claim, { codes }) => {
    const tabular = codes.tabular(claim.serviceFrom);
    if (claim.diagnoses.length < 2) return notApplicable;
    if (tabular === undefined) return noVerdict;
    return findAt(
      claim.diagnoses.flatMap((code, index) =>
        claim.diagnoses.some((other, at) => at !== index && excludes(tabular, code, other)) ? [atDiagnosis(index)] : [],
      ),
    );
  },
};

/** Whether a note at a code, or at what stands above it, excludes another code. */
function excludes(tabular: Tabular, code: string, other: string): boolean {
  return tabular
    .lineage(code)
    .some(
      ({ notes }) => notes.excludes1?.some(({ codes }) => codes.some((range) => isCodeInRange(other, range))) === true,
    );
}
