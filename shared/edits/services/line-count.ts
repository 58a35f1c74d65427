import { type Edit, findAt } from "../edit.ts";

/** A professional claim has 1 to 50 lines. */
export const lineCount: Edit = {
  id: "line-count",
  sentence: "A professional claim has 1 to 50 lines.",
  remedy: "Split the encounter into two.",
  source: "005010X222A1 2400 LX, repeat 50",
  severity: "hold",
  claimType: "professional",
  check: (claim) => findAt(claim.lines.length > 50 ? ["2400 LX (number of lines)"] : []),
};
