import { type Edit, findAt } from "../edit.ts";
import { linePlace } from "../line-place.ts";

/** A service is told by a code of five characters, CPT or HCPCS. */
export const procedureFormat: Edit = {
  id: "procedure-format",
  sentence: "A service is told by a code of five characters, CPT or HCPCS.",
  remedy: "Correct the code of the line.",
  source: "005010X222A1 2400 SV101-2",
  severity: "hold",
  claimType: "professional",
  check: (claim) =>
    findAt(
      claim.lines
        .filter((line) => !/^(\d{4}[0-9A-Z]|[A-V]\d{4})$/.test(line.procedure))
        .map((line) => linePlace(claim, line, "procedure")),
    ),
};
