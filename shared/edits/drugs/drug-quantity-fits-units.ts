import { type Edit, findAt, notApplicable } from "../edit.ts";
import { linePlace } from "../line-place.ts";

/** The measure of a quantity, as a dose has it. Source: 005010X222A1 2410 CTP05-1. */
const measures: Readonly<Partial<Record<string, string>>> = { ML: "ML", ME: "MG", GR: "G" };
/** Weighing and rounding. */
const slack = 1.05;

/** The quantity of a drug's National Drug Code and the units of its procedure are the same amount. */
export const drugQuantityFitsUnits: Edit = {
  id: "drug-quantity-fits-units",
  sentence: "The quantity of a drug's National Drug Code and the units of its procedure are the same amount.",
  remedy:
    "Work out both from what was given: units are of the procedure's dose, the quantity of the package's measure.",
  source: "005010X222A1 2410 CTP04 and 2400 SV104; the dose in the HCPCS code's own words",
  severity: "warn",
  concerns: ["drug"],
  check: (claim, { codes }) => {
    const measured = claim.lines.flatMap((line) => {
      const known = codes.procedure(line.procedure, line.from);
      const dose = known.kind === "known" ? known.fact.dose : undefined;
      const { ndc } = line;
      if (dose === undefined || ndc === undefined || measures[ndc.unit] !== dose.of) return [];
      return [{ line, given: line.units * dose.amount, quantity: ndc.quantity }];
    });
    if (measured.length === 0) return notApplicable;
    return findAt(
      measured
        // Units are rounded up to whole ones.
        .filter(
          ({ line, given, quantity }) =>
            quantity > given * slack || quantity < (given * (line.units - 1)) / line.units / slack,
        )
        .map(({ line }) => linePlace(claim, line, "drugQuantity")),
    );
  },
};
