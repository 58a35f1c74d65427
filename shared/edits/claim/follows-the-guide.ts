import { critiqueClaim } from "../../claim-wire/critique-claim.ts";
import { type Edit, findAt } from "../edit.ts";
import { readBackOnce } from "../read-back-once.ts";

/** Rules of the guide that an edit of its own says in words of the practice: nobody is told twice. */
const saidByAnEdit: ReadonlySet<string> = new Set([
  ...["npi-check-digit", "tax-id-format", "taxonomy-format", "telephone-format"],
  ...["billing-zip-nine-digits", "billing-address-is-a-street", "self-has-address-and-birth"],
  ...["diagnosis-format", "diagnosis-once", "pointer-has-diagnosis", "pointer-once"],
  ...["claim-total", "amount-not-negative", "procedure-format", "units-format", "drug-code-format"],
  ...["place-of-service-format", "date-range-order", "born-before-service"],
  ...["service-not-in-future", "service-end-not-in-future"],
  ...["correction-names-original", "accident-has-date", "automobile-accident-has-state"],
]);

/** As it would be written, the claim follows the guide: a payer refuses the whole file for one that does not. */
export const followsTheGuide: Edit = {
  id: "follows-the-guide",
  sentence:
    "As it would be written, the claim follows the guide: a payer refuses the whole file for one that does not.",
  remedy: "Correct what stands at this place, or leave it out.",
  source: "005010X222A1, SNIP levels 1 to 4",
  severity: "hold",
  check: (claim, { today }) => {
    const errors = (readBackOnce(claim, today)?.findings ?? critiqueClaim(claim, today)).filter(
      ({ severity, code }) => severity === "error" && !saidByAnEdit.has(code),
    );
    return findAt([...new Set(errors.map(({ place, code }) => `${place} (${code})`))]);
  },
};
