import { type Edit, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { othersOfDay } from "../same-day.ts";
import { verdictOf } from "../told.ts";

/** Modifiers that part a pair whose indicator allows it. Source: CMS NCCI Policy Manual, chapter I, section E. */
const parting: ReadonlySet<string> = new Set(
  (
    "E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI " +
    "24 25 57 58 78 79 27 59 91 XE XS XP XU"
  ).split(" "),
);

/** Two procedures of which one is part of the other (NCCI pairs) are not billed together for a patient, provider and day, unless a modifier may separate them and does. */
export const pairNotTogether: Edit = {
  id: "pair-not-together",
  sentence:
    "Two procedures of which one is part of the other (NCCI pairs) are not billed together for a patient, provider and day, unless a modifier may separate them and does.",
  remedy:
    "Take the second procedure off, or add the modifier (59, XE, XS, XP, XU, 25, 58, 78, 79, a side) that the note supports.",
  source: "CMS NCCI procedure-to-procedure edits; NCCI Policy Manual, chapter I",
  severity: "hold",
  wants: ["pairs"],
  check: (claim, context) => {
    const setting = claim.claimType === "institutional" ? "hospital" : "practitioner";
    const coded = claim.lines.filter(({ procedure }) => procedure !== "");
    const told = coded.flatMap((line) =>
      othersOfDay(claim, context, line).flatMap((other) => {
        // Of each pair on this claim the two orders are tried, so that each is told once, at the second procedure.
        const answer = context.codes.pair(setting, other.procedure, line.procedure, line.from);
        if (answer.kind !== "known") return [{ place: "", right: answer.kind === "no-data" ? undefined : true }];
        const isParted =
          answer.fact.modifierIndicator === "1" &&
          [...line.modifiers, ...other.modifiers].some((modifier) => parting.has(modifier));
        return [{ place: atLine(line, "procedure"), right: isParted }];
      }),
    );
    return told.length === 0 ? notApplicable : verdictOf(told);
  },
};
