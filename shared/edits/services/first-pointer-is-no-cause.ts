import { type Edit, findAt } from "../edit.ts";
import { atLine } from "../places.ts";

/** The first diagnosis that a line points to is what was treated, not how it came about. */
export const firstPointerIsNoCause: Edit = {
  id: "first-pointer-is-no-cause",
  sentence: "The first diagnosis that a line points to is what was treated, not how it came about.",
  remedy: "Point the line first to the injury or the illness.",
  source: "ICD-10-CM Official Guidelines I.C.20.a",
  severity: "hold",
  concerns: ["external-cause"],
  claimType: "professional",
  check: (claim) =>
    findAt(
      claim.lines
        .filter(({ pointers }) => /^[VWXY]/.test(claim.diagnoses[(pointers[0] ?? 0) - 1] ?? ""))
        .map((line) => atLine(line, "pointers")),
    ),
};
