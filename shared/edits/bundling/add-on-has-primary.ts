import { type Edit, notApplicable, noVerdict } from "../edit.ts";
import { atLine } from "../places.ts";
import { othersOfDay } from "../same-day.ts";
import { verdictOf } from "../told.ts";

/** An add-on code stands beside a code that it adds to, by the same provider on the same day. */
export const addOnHasPrimary: Edit = {
  id: "add-on-has-primary",
  sentence: "An add-on code stands beside a code that it adds to, by the same provider on the same day.",
  remedy: "Bill the primary service on the same claim, or take the add-on off.",
  source: "CMS NCCI add-on code edits",
  severity: "hold",
  wants: ["add-on", "history"],
  check: (claim, context) => {
    const addOns = claim.lines.flatMap((line) => {
      const answer = context.codes.addOn(line.procedure, line.from);
      return answer.kind === "known" ? [{ line, fact: answer.fact }] : [];
    });
    if (addOns.length === 0) {
      const anyTable = claim.lines.some((line) => context.codes.addOn(line.procedure, line.from).kind === "unknown");
      return anyTable ? notApplicable : noVerdict;
    }
    return verdictOf(
      addOns.map(({ line, fact }) => {
        const others = othersOfDay(claim, context, line).filter(({ procedure }) => procedure !== line.procedure);
        const hasPrimary = others.some(({ procedure }) => fact.primaries.includes(procedure));
        // Type 2 leaves the primaries to the contractor: any other service of the day may be one.
        const mayHave = fact.type !== "1" && others.length > 0;
        return { place: atLine(line, "procedure"), right: hasPrimary || mayHave };
      }),
    );
  },
};
