import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Anesthesia is billed in minutes, from one to a day. */
export const anesthesiaHasMinutes: Edit = {
  id: "anesthesia-has-minutes",
  sentence: "Anesthesia is billed in minutes, from one to a day.",
  remedy: "Enter the minutes from start to end, with unit MJ.",
  source: "005010X222A1 2400 SV103; CMS Medicare Claims Processing Manual, chapter 12, section 50",
  severity: "hold",
  concerns: ["anesthesia"],
  claimType: "professional",
  check: (claim) => {
    const lines = claim.lines.filter(({ procedure }) => isOfKind(procedure, "anesthesia") && procedure !== "01996");
    if (lines.length === 0) return notApplicable;
    return findAt(
      lines
        .filter(({ unitType, units }) => unitType !== "MJ" || units < 1 || units > 1440)
        .map((line) => atLine(line, "unit")),
    );
  },
};
