import { critiqueClaim } from "../claim-837p/critique-claim.ts";
import { type Edit, findAt } from "./edit.ts";

/** As it would be written, the claim follows the guide: a payer refuses the whole file for one that does not. */
export const followsTheGuide: Edit = {
  id: "follows-the-guide",
  sentence:
    "As it would be written, the claim follows the guide: a payer refuses the whole file for one that does not.",
  remedy: "Correct what stands at this place, or leave it out.",
  source: "005010X222A1, SNIP levels 1 to 4",
  severity: "hold",
  check: (claim) => {
    const errors = critiqueClaim(claim).filter((finding) => finding.severity === "error");
    return findAt([...new Set(errors.map(({ place, code }) => `${place} (${code})`))]);
  },
};
