import { type Edit, findAt } from "../edit.ts";
import { linePlace } from "../line-place.ts";

/** A line points to one to four diagnoses that are on the claim. */
export const pointersExist: Edit = {
  id: "pointers-exist",
  sentence: "A line points to one to four diagnoses that are on the claim.",
  remedy: "Point the line to the diagnoses that justify it.",
  source: "005010X222A1 2400 SV107",
  severity: "hold",
  claimType: "professional",
  check: (claim) =>
    findAt(
      claim.lines
        .filter(
          ({ pointers }) =>
            pointers.length < 1 ||
            pointers.length > 4 ||
            new Set(pointers).size !== pointers.length ||
            pointers.some((pointer) => pointer < 1 || pointer > Math.min(claim.diagnoses.length, 12)),
        )
        .map((line) => linePlace(claim, line, "pointers")),
    ),
};
