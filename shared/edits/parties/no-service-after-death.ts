import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** No service is dated after the patient's death. */
export const noServiceAfterDeath: Edit = {
  id: "no-service-after-death",
  sentence: "No service is dated after the patient's death.",
  remedy: "Correct the date of death or of the service.",
  source: "005010X222A1 2000B and 2000C PAT06",
  severity: "hold",
  check: ({ patient: { deathDate }, lines }) =>
    deathDate === undefined
      ? notApplicable
      : findAt(lines.filter(({ to }) => to > deathDate).map((line) => atLine(line, "dates"))),
};
