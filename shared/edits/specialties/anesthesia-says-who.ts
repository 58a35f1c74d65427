import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

const who: readonly string[] = ["AA", "AD", "QK", "QX", "QY", "QZ", "GC"];

/** Anesthesia tells who gave it: AA, AD, QK, QX, QY or QZ. */
export const anesthesiaSaysWho: Edit = {
  id: "anesthesia-says-who",
  sentence: "Anesthesia tells who gave it: AA, AD, QK, QX, QY or QZ.",
  remedy: "Add the modifier of the anesthesiologist or the nurse anesthetist.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, section 50",
  severity: "hold",
  packs: ["medicare", "medicaid", "commercial"],
  concerns: ["anesthesia"],
  claimType: "professional",
  check: (claim) => {
    const lines = claim.lines.filter(({ procedure }) => isOfKind(procedure, "anesthesia"));
    if (lines.length === 0) return notApplicable;
    return findAt(
      lines
        .filter(({ modifiers }) => !modifiers.some((modifier) => who.includes(modifier)))
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
