import { daysBetween } from "../../values/day.ts";
import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";
import { atLine } from "../places.ts";
import { isAmong, isFor } from "../practice-rule.ts";

/** Medicare's intervals in days, at least; undefined: once in a lifetime. */
const medicareLimits: readonly { readonly procedures: readonly string[]; readonly days: number | undefined }[] = [
  { procedures: ["G0402"], days: undefined },
  { procedures: ["G0438"], days: undefined },
  { procedures: ["G0438", "G0439"], days: 335 },
  { procedures: ["77067"], days: 335 },
  { procedures: ["G0103"], days: 335 },
  { procedures: ["G0121"], days: 3650 },
  { procedures: ["G0105"], days: 730 },
  { procedures: ["77080", "77081"], days: 700 },
  { procedures: ["G0444"], days: 335 },
  { procedures: ["G0296"], days: 335 },
  { procedures: ["99490", "99487", "99491"], days: 27 },
];

/** A service is not given more often than the payer pays. */
export const withinFrequencyLimit: Edit = {
  id: "within-frequency-limit",
  sentence: "A service is not given more often than the payer pays.",
  remedy: "Check the date of the last one; have the patient sign that they pay where they want it sooner.",
  source:
    "42 CFR 410.15, 410.16, 410.17, 410.18, 410.31, 410.34, 410.37, 410.39 for Medicare; else the practice's rules (serviceLimits)",
  severity: "hold",
  wants: ["history"],
  check: (claim, { history, payer, practice }) => {
    const limits = [
      ...(payer.filingIndicator === "MB" ? medicareLimits.map((limit) => ({ ...limit, units: 1 })) : []),
      ...(practice.serviceLimits ?? []).filter((limit) => isFor(limit, payer.id, claim.serviceFrom)),
    ];
    const limited = claim.lines.flatMap((line) =>
      limits.filter(({ procedures }) => isAmong(line.procedure, procedures)).map((limit) => ({ line, limit })),
    );
    if (limited.length === 0) return notApplicable;
    if (history === undefined) return noVerdict;
    return findAt(
      limited
        .filter(({ line, limit }) => {
          const before = history.filter(
            ({ procedure, from }) =>
              isAmong(procedure, limit.procedures) &&
              from < line.from &&
              (limit.days === undefined || daysBetween(from, line.from) < limit.days),
          );
          return before.reduce((sum, { units }) => sum + units, line.units) > limit.units;
        })
        .map(({ line }) => atLine(line, "procedure")),
    );
  },
};
