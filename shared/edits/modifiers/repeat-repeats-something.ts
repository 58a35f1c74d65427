import { type Edit, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { sameDay } from "../same-day.ts";
import { verdictOf } from "../told.ts";

/** A repeated procedure (76, 77) was done before on the same day. */
export const repeatRepeatsSomething: Edit = {
  id: "repeat-repeats-something",
  sentence: "A repeated procedure (76, 77) was done before on the same day.",
  remedy: "Bill the first one without the modifier, or take the modifier off.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, section 40.2.A",
  severity: "warn",
  wants: ["history"],
  concerns: ["modified"],
  check: (claim, context) => {
    const repeats = claim.lines.filter(({ modifiers }) => modifiers.includes("76") || modifiers.includes("77"));
    if (repeats.length === 0) return notApplicable;
    return verdictOf(
      repeats.map((line) => ({
        place: atLine(line, "modifiers"),
        right:
          claim.lines.some((other) => other !== line && other.procedure === line.procedure && sameDay(other, line)) ||
          line.units > 1 ||
          (context.history === undefined
            ? undefined
            : context.history.some(({ procedure, from }) => procedure === line.procedure && from === line.from)),
      })),
    );
  },
};
