import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** A drug's units are whole: a part of a unit counts as one. */
export const drugUnitsWhole: Edit = {
  id: "drug-units-whole",
  sentence: "A drug's units are whole: a part of a unit counts as one.",
  remedy: "Round up to the next whole unit of the code.",
  source: "CMS Medicare Claims Processing Manual, chapter 17, section 10",
  severity: "hold",
  concerns: ["drug"],
  check: (claim) => {
    const drugs = claim.lines.filter(({ procedure }) => isOfKind(procedure, "drug"));
    if (drugs.length === 0) return notApplicable;
    return findAt(drugs.filter(({ units }) => !Number.isInteger(units)).map((line) => atLine(line, "units")));
  },
};
