import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Spinal manipulation for Medicare is active treatment (AT), with the day on which it began. */
export const chiropracticActiveTreatment: Edit = {
  id: "chiropractic-active-treatment",
  sentence: "Spinal manipulation for Medicare is active treatment (AT), with the day on which it began.",
  remedy: "Add AT and the date of the initial treatment; maintenance is the patient's to pay.",
  source: "CMS Medicare Benefit Policy Manual, chapter 15, section 240.1.3; 005010X222A1 2300 DTP*454",
  severity: "hold",
  packs: ["medicare"],
  concerns: ["chiropractic"],
  claimType: "professional",
  check: (claim) => {
    const lines = claim.lines.filter(
      ({ procedure, modifiers }) =>
        isOfKind(procedure, "chiropractic") && !modifiers.includes("GA") && !modifiers.includes("GY"),
    );
    if (lines.length === 0) return notApplicable;
    return findAt([
      ...lines.filter(({ modifiers }) => !modifiers.includes("AT")).map((line) => atLine(line, "modifiers")),
      ...(claim.encounter.initialTreatmentDate === undefined &&
      lines.some((line) => line.initialTreatmentDate === undefined)
        ? ["2300 DTP*454 (initial treatment)"]
        : []),
    ]);
  },
};
