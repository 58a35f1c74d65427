import { claimGuides } from "../../claim-wire/claim-guide.ts";
import { critiqueClaim } from "../../claim-wire/critique-claim.ts";
import type { X12Finding } from "../../x12/finding.ts";
import type { Guide } from "../../x12/grammar.ts";
import { placeName } from "../../x12/place-name.ts";
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

/** The claim can be written in the format that payers read (X12 837): for one that cannot, the whole file is refused. */
export const followsTheGuide: Edit = {
  id: "follows-the-guide",
  sentence:
    "The claim can be written in the format that payers read (X12 837): for one that cannot, the whole file is refused.",
  remedy: "Correct what stands at this place, or leave it out.",
  source: "005010X222A1, SNIP levels 1 to 4",
  severity: "hold",
  check: (claim, { today }) => {
    const errors = (readBackOnce(claim, today)?.findings ?? critiqueClaim(claim, today)).filter(
      ({ severity, code }) => severity === "error" && !saidByAnEdit.has(code),
    );
    const { guide } = claimGuides[claim.claimType];
    return findAt([...new Set(errors.map((finding) => `${finding.place} (${inWords(guide, finding)})`))]);
  },
};

/** What stands at a place and what is wrong with it, for who does not know the guide: "Attending Provider Name, Name Last: A required element is missing". */
function inWords(guide: Guide, { at, message }: X12Finding): string {
  const name = placeName(guide, at);
  const words = message.replace(/\.+$/, "");
  return name === "" ? words : `${name}: ${words}`;
}
