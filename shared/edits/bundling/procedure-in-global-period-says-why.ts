import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, notApplicable, noVerdict } from "../edit.ts";
import { isOutsideGlobalPeriod } from "../global-period.ts";
import { atLine } from "../places.ts";
import { performerOf } from "../same-day.ts";
import { verdictOf } from "../told.ts";

/** A procedure in the global period of the same provider's operation has modifier 58, 78 or 79. */
export const procedureInGlobalPeriodSaysWhy: Edit = {
  id: "procedure-in-global-period-says-why",
  sentence: "A procedure in the global period of the same provider's operation has modifier 58, 78 or 79.",
  remedy: "Add 58 (staged), 78 (back to the operating room for a complication) or 79 (unrelated), as the note shows.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, sections 40.1 and 40.2",
  severity: "hold",
  wants: ["history", "fee-schedule"],
  concerns: ["surgery"],
  claimType: "professional",
  check: (claim, { codes, history }) => {
    const operations = claim.lines.filter(({ procedure }) => isOfKind(procedure, "surgery"));
    if (operations.length === 0) return notApplicable;
    if (history === undefined) return noVerdict;
    return verdictOf(
      operations.map((line) => ({
        place: atLine(line, "modifiers"),
        right:
          line.modifiers.some((modifier) => ["58", "78", "79"].includes(modifier)) ||
          isOutsideGlobalPeriod(codes, history, performerOf(claim, line)?.npi, line.from),
      })),
    );
  },
};
