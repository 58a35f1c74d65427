import { isOfKind } from "../../codes/service-kind.ts";
import { day } from "../../values/day.ts";
import { cannotTell, type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { isAmong } from "../practice-rule.ts";
import { sameDay } from "../same-day.ts";

/** A drug from a single-dose container tells Medicare of waste (JW) or that there was none (JZ). */
export const singleDoseDrugTellsWaste: Edit = {
  id: "single-dose-drug-tells-waste",
  sentence: "A drug from a single-dose container tells Medicare of waste (JW) or that there was none (JZ).",
  remedy: "Add JZ where nothing was thrown away; else bill what was thrown away on a line of its own with JW.",
  source:
    "CMS Medicare Claims Processing Manual, chapter 17, section 40; 42 CFR 414.940; the practice's rules (singleDoseDrugs)",
  severity: "hold",
  wants: ["practice"],
  from: day("2023-10-01"),
  packs: ["medicare"],
  concerns: ["drug"],
  check: ({ lines }, { practice }) => {
    const drugs = lines.filter(({ procedure }) => isOfKind(procedure, "drug"));
    if (drugs.length === 0) return notApplicable;
    if (practice.singleDoseDrugs === undefined) return cannotTell;
    const single = practice.singleDoseDrugs;
    const given = drugs.filter(({ procedure, modifiers }) => isAmong(procedure, single) && !modifiers.includes("JW"));
    return findAt(
      given
        .filter(
          (line) =>
            !line.modifiers.includes("JZ") &&
            !drugs.some(
              (other) => other.procedure === line.procedure && sameDay(other, line) && other.modifiers.includes("JW"),
            ),
        )
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
