import { type Edit, findAt } from "../edit.ts";
import { atLine } from "../places.ts";

/** A line points first to what was treated, not to how it came about. */
export const firstPointerIsNoCause: Edit = {
  id: "first-pointer-is-no-cause",
  sentence: "A line points first to what was treated, not to how it came about.",
  remedy: "Point first to the injury or the illness.",
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
