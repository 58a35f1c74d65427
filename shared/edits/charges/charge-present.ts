import { reportsOnly } from "../../codes/service-kind.ts";
import { type Edit, findAt } from "../edit.ts";
import { atLine } from "../places.ts";

/** Every line has a charge, save codes that only report. */
export const chargePresent: Edit = {
  id: "charge-present",
  sentence: "Every line has a charge, save codes that only report.",
  remedy: "Enter the charge; a supply that cost nothing goes at one cent where the payer wants it.",
  source: "005010X222A1 2400 SV102; CMS Medicare Claims Processing Manual, chapter 26, 10.4 item 24F",
  severity: "hold",
  check: (claim) =>
    findAt(
      claim.lines
        .filter(
          ({ chargeCents, procedure, modifiers }) =>
            chargeCents === 0 &&
            !reportsOnly(procedure) &&
            !/^G(8|9)\d{3}$/.test(procedure) &&
            !modifiers.includes("SL"),
        )
        .map((line) => atLine(line, "charge")),
    ),
};
