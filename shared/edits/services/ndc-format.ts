import { type Edit, findAt } from "../edit.ts";
import { linePlace } from "../line-place.ts";

/** A drug code has eleven digits. */
export const ndcFormat: Edit = {
  id: "ndc-format",
  sentence: "A drug code has eleven digits.",
  remedy: "Write the NDC as 5-4-2 digits, with leading zeros, without hyphens.",
  source: "005010X222A1 2410 LIN03",
  severity: "hold",
  concerns: ["drug"],
  check: (claim) =>
    findAt(
      claim.lines
        .filter((line) => line.ndc !== undefined && !/^\d{11}$/.test(line.ndc.code.replaceAll("-", "")))
        .map((line) => linePlace(claim, line, "drug")),
    ),
};
