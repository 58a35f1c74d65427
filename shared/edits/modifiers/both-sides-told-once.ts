import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Modifier 50 says both sides on one line; RT and LT say them on two. They do not stand together. */
export const bothSidesToldOnce: Edit = {
  id: "both-sides-told-once",
  sentence: "Modifier 50 says both sides on one line; RT and LT say them on two. They do not stand together.",
  remedy: "Take RT and LT off the line with 50, or bill two lines, one for each side.",
  source: "CMS Medicare Claims Processing Manual, chapter 12, section 40.7",
  severity: "hold",
  concerns: ["sided"],
  check: (claim) => {
    const sided = claim.lines.filter(({ modifiers }) =>
      modifiers.some((modifier) => ["50", "RT", "LT"].includes(modifier)),
    );
    if (sided.length === 0) return notApplicable;
    return findAt(
      sided
        .filter(({ modifiers }) => ["50", "RT", "LT"].filter((modifier) => modifiers.includes(modifier)).length > 1)
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
