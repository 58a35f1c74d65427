import { type Edit, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { verdictOf } from "../told.ts";

/** 26 and TC are on procedures that have a professional and a technical part. */
export const componentWhereThereAreTwo: Edit = {
  id: "component-where-there-are-two",
  sentence: "26 and TC are on procedures that have a professional and a technical part.",
  remedy: "Take the modifier off, or choose the code of the part.",
  source: "CMS PFS relative value file, PC/TC indicator 1",
  severity: "hold",
  wants: ["fee-schedule"],
  concerns: ["modified"],
  claimType: "professional",
  check: (claim, { codes }) => {
    const parts = claim.lines.filter(({ modifiers }) => modifiers.includes("26") || modifiers.includes("TC"));
    if (parts.length === 0) return notApplicable;
    return verdictOf(
      parts.map((line) => {
        const answer = codes.procedure(line.procedure, line.from);
        const indicator = answer.kind === "known" ? answer.fact.components : undefined;
        return {
          place: atLine(line, "modifiers"),
          right:
            indicator === undefined
              ? undefined
              : indicator === "1" || (indicator === "6" && line.modifiers.includes("26")),
        };
      }),
    );
  },
};
