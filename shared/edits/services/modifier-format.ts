import { type Edit, findAt } from "../edit.ts";
import { linePlace } from "../line-place.ts";

/** A line has at most four modifiers, each of two characters and listed once. */
export const modifierFormat: Edit = {
  id: "modifier-format",
  sentence: "A line has at most four modifiers, each of two characters and listed once.",
  remedy: "Correct the modifiers of the line.",
  source: "005010X222A1 2400 SV101-3 to SV101-6",
  severity: "hold",
  concerns: ["modified"],
  check: (claim) =>
    findAt(
      claim.lines
        .filter(
          ({ modifiers }) =>
            modifiers.length > 4 ||
            new Set(modifiers).size !== modifiers.length ||
            modifiers.some((modifier) => !/^[0-9A-Z]{2}$/.test(modifier)),
        )
        .map((line) => linePlace(claim, line, "modifiers")),
    ),
};
