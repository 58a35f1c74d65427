import { type Edit, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { verdictOf } from "../told.ts";

/** Modifier 50 is on procedures that may be done on both sides. */
export const bilateralWhereItMayBe: Edit = {
  id: "bilateral-where-it-may-be",
  sentence: "Modifier 50 is on procedures that may be done on both sides.",
  remedy: "Take 50 off.",
  source: "CMS PFS relative value file, bilateral surgery indicators 0, 2 and 9",
  severity: "hold",
  wants: ["fee-schedule"],
  concerns: ["sided"],
  claimType: "professional",
  check: (claim, { codes }) => {
    const both = claim.lines.filter(({ modifiers }) => modifiers.includes("50"));
    if (both.length === 0) return notApplicable;
    return verdictOf(
      both.map((line) => {
        const answer = codes.procedure(line.procedure, line.from);
        const indicator = answer.kind === "known" ? answer.fact.bilateral : undefined;
        return {
          place: atLine(line, "modifiers"),
          right: indicator === undefined ? undefined : indicator === "1" || indicator === "3",
        };
      }),
    );
  },
};
