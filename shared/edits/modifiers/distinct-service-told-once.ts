import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** A distinct service is told by 59 or by XE, XP, XS or XU, not by both. */
export const distinctServiceToldOnce: Edit = {
  id: "distinct-service-told-once",
  sentence: "A distinct service is told by 59 or by XE, XP, XS or XU, not by both.",
  remedy: "Keep the X modifier, which says why.",
  source: "CMS NCCI Policy Manual, chapter I, section E; CMS MLN 1783722",
  severity: "warn",
  concerns: ["modified"],
  check: (claim) => {
    const told = claim.lines.filter(({ modifiers }) => modifiers.includes("59"));
    if (told.length === 0) return notApplicable;
    return findAt(
      told
        .filter(({ modifiers }) => modifiers.some((modifier) => /^X[EPSU]$/.test(modifier)))
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
