import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

const physicians: readonly string[] = ["AA", "AD", "QK", "QY"];
const nurses: readonly string[] = ["QX", "QZ"];
/** Certified registered nurse anesthetist, anesthesiologist assistant. Source: NUCC taxonomy. */
const nurseTaxonomies: ReadonlySet<string> = new Set(["367500000X", "367H00000X"]);

/** A nurse anesthetist bills QX or QZ, an anesthesiologist AA, AD, QK or QY. */
export const anesthesiaModifierFitsWho: Edit = {
  id: "anesthesia-modifier-fits-who",
  sentence: "A nurse anesthetist bills QX or QZ, an anesthesiologist AA, AD, QK or QY.",
  remedy: "Correct the modifier, or the rendering provider.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, sections 50.I and 140.3.3",
  severity: "hold",
  claimType: "professional",
  packs: ["medicare"],
  concerns: ["anesthesia"],
  check: (claim) => {
    const told = claim.lines.flatMap((line) => {
      const taxonomy = (line.rendering ?? claim.rendering)?.taxonomy ?? "";
      const others = taxonomy.startsWith("207L") ? nurses : nurseTaxonomies.has(taxonomy) ? physicians : undefined;
      return isOfKind(line.procedure, "anesthesia") && others !== undefined ? [{ line, others }] : [];
    });
    if (told.length === 0) return notApplicable;
    return findAt(
      told
        .filter(({ line, others }) => line.modifiers.some((modifier) => others.includes(modifier)))
        .map(({ line }) => atLine(line, "modifiers")),
    );
  },
};
