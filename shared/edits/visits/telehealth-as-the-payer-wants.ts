import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";
import { atLine } from "../places.ts";
import { isAmong, isFor } from "../practice-rule.ts";

const telehealthModifiers: readonly string[] = ["95", "93", "GT", "GQ", "FQ"];

/** Telehealth has the place and the modifier that the payer wants. */
export const telehealthAsThePayerWants: Edit = {
  id: "telehealth-as-the-payer-wants",
  sentence: "Telehealth has the place and the modifier that the payer wants.",
  remedy: "Set the place and the modifier of the payer's telehealth rule.",
  source: "005010X222A1 2400 SV105 and SV101-3; the payer's policy, in the practice's rules (telehealth)",
  severity: "hold",
  wants: ["practice"],
  concerns: ["telehealth"],
  claimType: "professional",
  check: (claim, { practice, payer }) => {
    const remote = claim.lines.filter(
      (line) =>
        ["02", "10"].includes(line.placeOfService ?? claim.placeOfService) ||
        line.modifiers.some((modifier) => telehealthModifiers.includes(modifier)),
    );
    if (remote.length === 0) return notApplicable;
    if (practice.telehealth === undefined) return noVerdict;
    const rules = practice.telehealth.filter((rule) => isFor(rule, payer.id, claim.serviceFrom));
    if (rules.length === 0) return noVerdict;
    return findAt(
      remote.flatMap((line) => {
        const rule = rules.find(({ procedures }) => procedures === undefined || isAmong(line.procedure, procedures));
        if (rule === undefined) return [atLine(line, "procedure")];
        const place = line.placeOfService ?? claim.placeOfService;
        return [
          ...(rule.placesOfService.includes(place) ? [] : [atLine(line, "place")]),
          ...(rule.modifiers.length === 0 || line.modifiers.some((modifier) => rule.modifiers.includes(modifier))
            ? []
            : [atLine(line, "modifiers")]),
        ];
      }),
    );
  },
};
