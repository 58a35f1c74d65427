import { type Edit, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { verdictOf } from "../told.ts";

/** Every modifier is in the code set of the day of service. */
export const modifierExists: Edit = {
  id: "modifier-exists",
  sentence: "Every modifier is in the code set of the day of service.",
  remedy: "Look the modifier up, or take it off.",
  source: "45 CFR 162.1002(c)(1)",
  severity: "hold",
  wants: ["modifiers"],
  concerns: ["modified"],
  check: (claim, { codes }) => {
    const modified = claim.lines.flatMap((line) => line.modifiers.map((modifier) => ({ line, modifier })));
    if (modified.length === 0) return notApplicable;
    return verdictOf(
      modified.map(({ line, modifier }) => {
        const { kind } = codes.listed("modifier", modifier, line.from);
        return { place: atLine(line, "modifiers"), right: kind === "no-data" ? undefined : kind === "known" };
      }),
    );
  },
};
