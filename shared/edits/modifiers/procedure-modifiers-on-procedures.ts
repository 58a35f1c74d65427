import { isVisit } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Modifiers 58, 59, 78, 79 and their sisters are not on visits. */
export const procedureModifiersOnProcedures: Edit = {
  id: "procedure-modifiers-on-procedures",
  sentence: "Modifiers 58, 59, 78, 79 and their sisters are not on visits.",
  remedy: "Use 24, 25 or 57 on the visit.",
  source: "CMS NCCI Policy Manual, chapter I, section E",
  severity: "hold",
  concerns: ["modified"],
  claimType: "professional",
  check: (claim) => {
    const told = claim.lines.filter(({ modifiers }) =>
      modifiers.some((modifier) => ["58", "59", "78", "79", "50", "51", "62", "80", "82"].includes(modifier)),
    );
    if (told.length === 0) return notApplicable;
    return findAt(told.filter(({ procedure }) => isVisit(procedure)).map((line) => atLine(line, "modifiers")));
  },
};
