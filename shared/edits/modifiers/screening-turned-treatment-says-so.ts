import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** A colonoscopy that began as a screening and became more has modifier PT for Medicare and 33 for others. */
export const screeningTurnedTreatmentSaysSo: Edit = {
  id: "screening-turned-treatment-says-so",
  sentence: "A colonoscopy that began as a screening and became more has modifier PT for Medicare and 33 for others.",
  remedy: "Add PT or 33, and keep the screening code (Z12.11) first.",
  source: "42 CFR 410.37(j); 45 CFR 147.130(a)(1); CMS Medicare Claims Processing Manual, chapter 18, section 60.1",
  severity: "warn",
  concerns: ["surgery"],
  claimType: "professional",
  check: (claim) => {
    if (!["Z1211", "Z1212"].includes(claim.diagnoses[0] ?? "")) return notApplicable;
    const lines = claim.lines.filter(({ procedure }) =>
      /^(4538[0-9]|4539[0-8]|45378|4433[0-9]|4534[0-9])$/.test(procedure),
    );
    if (lines.length === 0) return notApplicable;
    return findAt(
      lines
        .filter(({ modifiers }) => !modifiers.includes("PT") && !modifiers.includes("33"))
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
