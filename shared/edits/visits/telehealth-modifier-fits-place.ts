import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** An audio-only service (93) is not told as one with video (95). */
export const telehealthModifierFitsPlace: Edit = {
  id: "telehealth-modifier-fits-place",
  sentence: "An audio-only service (93) is not told as one with video (95).",
  remedy: "Keep the modifier of how the visit was held.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, section 190",
  severity: "hold",
  concerns: ["telehealth"],
  claimType: "professional",
  check: (claim) => {
    const told = claim.lines.filter(({ modifiers }) => modifiers.includes("93") || modifiers.includes("95"));
    if (told.length === 0) return notApplicable;
    return findAt(
      told
        .filter(({ modifiers }) => modifiers.includes("93") && modifiers.includes("95"))
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
