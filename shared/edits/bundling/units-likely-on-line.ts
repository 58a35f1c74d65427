import { type Edit, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { settingOf } from "../setting-of.ts";
import { verdictOf } from "../told.ts";

/** A line has no more units than a patient is likely to need (Medicare's limits, MUE). */
export const unitsLikelyOnLine: Edit = {
  id: "units-likely-on-line",
  sentence: "A line has no more units than a patient is likely to need (Medicare's limits, MUE).",
  remedy:
    "Check the units for a slip. Where they are right, put what was given more often on lines of its own with a modifier, as 76 or 59.",
  source: "CMS NCCI medically unlikely edits, adjudication indicator 1",
  severity: "hold",
  wants: ["units"],
  check: (claim, { codes }) => {
    const setting = settingOf(claim);
    const coded = claim.lines.filter(({ procedure, unitType }) => procedure !== "" && unitType === "UN");
    if (coded.length === 0) return notApplicable;
    return verdictOf(
      coded.map((line) => {
        const answer = codes.units(setting, line.procedure, line.from);
        const right =
          answer.kind === "known" ? answer.fact.adjudication !== "1" || line.units <= answer.fact.units : undefined;
        return { place: atLine(line, "units"), right: answer.kind === "unknown" ? true : right };
      }),
    );
  },
};
