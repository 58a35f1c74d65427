import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";
import { atLine } from "../places.ts";
import { performerOf } from "../same-day.ts";

/** A service of a day was not billed before on another claim. */
export const serviceNotBilledBefore: Edit = {
  id: "service-not-billed-before",
  sentence: "A service of a day was not billed before on another claim.",
  remedy: "Look at the earlier claim: replace it (frequency 7), or add 76 or 77 where the service was given twice.",
  source: "CMS Medicare Claims Processing Manual, chapter 1, section 120",
  severity: "hold",
  wants: ["history"],
  check: (claim, { history, payer }) => {
    if (history === undefined) return noVerdict;
    if (claim.frequency === "7" || claim.frequency === "8") return notApplicable;
    return findAt(
      claim.lines
        .filter(
          (line) =>
            line.procedure !== "" &&
            !line.modifiers.some((modifier) => ["76", "77", "91"].includes(modifier)) &&
            history.some(
              (earlier) =>
                earlier.procedure === line.procedure &&
                earlier.from === line.from &&
                earlier.payerId === payer.id &&
                earlier.performerNpi === performerOf(claim, line)?.npi &&
                earlier.modifiers.toSorted().join() === line.modifiers.toSorted().join(),
            ),
        )
        .map((line) => atLine(line, "procedure")),
    );
  },
};
