import { type Edit, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { verdictOf } from "../told.ts";

/** An assistant at surgery (80, 81, 82, AS) is on operations for which one is paid. */
export const assistantWhereOneIsPaid: Edit = {
  id: "assistant-where-one-is-paid",
  sentence: "An assistant at surgery (80, 81, 82, AS) is on operations for which one is paid.",
  remedy: "Do not bill the assistant, or send the record where the indicator is 0.",
  source: "CMS PFS relative value file, assistant at surgery indicators 1 and 9",
  severity: "hold",
  wants: ["fee-schedule"],
  concerns: ["modified"],
  claimType: "professional",
  check: (claim, { codes }) => {
    const assisted = claim.lines.filter(({ modifiers }) =>
      modifiers.some((modifier) => ["80", "81", "82", "AS"].includes(modifier)),
    );
    if (assisted.length === 0) return notApplicable;
    return verdictOf(
      assisted.map((line) => {
        const answer = codes.procedure(line.procedure, line.from);
        const indicator = answer.kind === "known" ? answer.fact.assistant : undefined;
        return {
          place: atLine(line, "modifiers"),
          right: indicator === undefined ? undefined : indicator === "2" || indicator === "0",
        };
      }),
    );
  },
};
