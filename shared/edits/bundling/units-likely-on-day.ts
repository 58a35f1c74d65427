import { type Edit, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { othersOfDay } from "../same-day.ts";
import { settingOf } from "../setting-of.ts";
import { verdictOf } from "../told.ts";

/** A day has no more units of a procedure than a patient is likely to need, over all lines and claims (Medicare's limits, MUE). */
export const unitsLikelyOnDay: Edit = {
  id: "units-likely-on-day",
  sentence:
    "A day has no more units of a procedure than a patient is likely to need, over all lines and claims (Medicare's limits, MUE).",
  remedy:
    "Check the units for a slip. Where they are right, have the record ready: some of these limits can be appealed, others are final.",
  source: "CMS NCCI medically unlikely edits, adjudication indicators 2 and 3",
  severity: "hold",
  wants: ["units"],
  check: (claim, context) => {
    const setting = settingOf(claim);
    const coded = claim.lines.filter(({ procedure, unitType }) => procedure !== "" && unitType === "UN");
    if (coded.length === 0) return notApplicable;
    return verdictOf(
      coded.map((line) => {
        const answer = context.codes.units(setting, line.procedure, line.from);
        if (answer.kind === "no-data") return { place: atLine(line, "units"), right: undefined };
        if (answer.kind === "unknown" || answer.fact.adjudication === "1") return { place: "", right: true };
        const others = othersOfDay(claim, context, line).filter(({ procedure }) => procedure === line.procedure);
        const units = others.reduce((sum, other) => sum + other.units, line.units);
        return { place: atLine(line, "units"), right: units <= answer.fact.units };
      }),
    );
  },
};
