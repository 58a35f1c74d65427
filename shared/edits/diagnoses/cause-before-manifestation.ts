import { isCodeInRange } from "../../codes/code-in-range.ts";
import type { CodeRange, Tabular } from "../../codes/tabular.ts";
import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Where the Tabular List says to code the cause first, a diagnosis before it is such a cause. */
export const causeBeforeManifestation: Edit = {
  id: "cause-before-manifestation",
  sentence: "Where the Tabular List says to code the cause first, a diagnosis before it is such a cause.",
  remedy: "Add the cause in front, or move it there.",
  source: "ICD-10-CM Official Guidelines I.A.13 and I.A.17",
  severity: "warn",
  wants: ["tabular"],
  check: (claim, { codes }) => {
    const tabular = codes.tabular(claim.serviceFrom);
    if (tabular === undefined) return noVerdict;
    const asking = claim.diagnoses.flatMap((code, index) => {
      const causes = causesOf(tabular, code);
      return causes.length === 0 ? [] : [{ index, causes }];
    });
    if (asking.length === 0) return notApplicable;
    return findAt(
      asking
        .filter(
          ({ index, causes }) =>
            !claim.diagnoses.slice(0, index).some((before) => causes.some((range) => isCodeInRange(before, range))),
        )
        .map(({ index }) => atDiagnosis(index)),
    );
  },
};

/** The causes that the notes of a code and of its categories name; notes that say "if known" or "if applicable" ask nothing. */
function causesOf(tabular: Tabular, code: string): readonly CodeRange[] {
  return tabular
    .lineage(code)
    .flatMap(({ notes }) => notes.codeFirst ?? [])
    .filter(({ text }) => !/if (known|applicable|any)|, if/i.test(text))
    .flatMap(({ codes }) => codes);
}
