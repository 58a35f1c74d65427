import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { sameDay } from "../same-day.ts";

/** Add-ons, and what is no anesthesia for an operation. */
const besides: ReadonlySet<string> = new Set(["01953", "01968", "01969", "01996"]);

/** Several operations of one session have one anesthesia code, that of the largest. */
export const anesthesiaOnceAnOperation: Edit = {
  id: "anesthesia-once-an-operation",
  sentence: "Several operations of one session have one anesthesia code, that of the largest.",
  remedy: "Keep the code with the most base units, and put all the minutes on it; for a second session add 59 or XE.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, section 50.E; NCCI Policy Manual, chapter II",
  severity: "hold",
  claimType: "professional",
  concerns: ["anesthesia"],
  check: ({ lines }) => {
    const given = lines.filter(({ procedure }) => isOfKind(procedure, "anesthesia") && !besides.has(procedure));
    if (given.length === 0) return notApplicable;
    return findAt(
      given
        .filter((line, at) =>
          given.some(
            (other, before) =>
              before < at &&
              sameDay(other, line) &&
              other.rendering?.npi === line.rendering?.npi &&
              !line.modifiers.some((modifier) => ["59", "XE", "XP", "76", "77"].includes(modifier)) &&
              // Who directs and who gives bill the same code, each with a modifier of their own.
              !(other.procedure === line.procedure && other.modifiers[0] !== line.modifiers[0]),
          ),
        )
        .map((line) => atLine(line, "procedure")),
    );
  },
};
