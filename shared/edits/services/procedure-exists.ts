import { type Edit, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { verdictOf } from "../told.ts";

/** Every procedure is in the code set of the day of service. */
export const procedureExists: Edit = {
  id: "procedure-exists",
  sentence: "Every procedure is in the code set of the day of service.",
  remedy: "Look the code up in the release that was valid on the day of service.",
  source: "45 CFR 162.1002(c)(1)",
  severity: "hold",
  wants: ["procedures"],
  check: (claim, { codes }) => {
    const coded = claim.lines.filter(({ procedure }) => procedure !== "");
    if (coded.length === 0) return notApplicable;
    return verdictOf(
      coded.map((line) => {
        const { kind } = codes.procedure(line.procedure, line.from);
        return { place: atLine(line, "procedure"), right: kind === "no-data" ? undefined : kind === "known" };
      }),
    );
  },
};
