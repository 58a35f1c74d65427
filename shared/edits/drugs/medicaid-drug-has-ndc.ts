import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A drug that Medicaid pays names its National Drug Code. */
export const medicaidDrugHasNdc: Edit = {
  id: "medicaid-drug-has-ndc",
  sentence: "A drug that Medicaid pays names its National Drug Code.",
  remedy: "Enter the eleven digits of the package, the quantity and the unit.",
  source: "42 CFR 447.520; 005010X222A1 2410 LIN and CTP",
  severity: "hold",
  packs: ["medicaid"],
  concerns: ["drug"],
  check: (claim) => {
    const drugs = claim.lines.filter(({ procedure }) => isOfKind(procedure, "drug"));
    if (drugs.length === 0) return notApplicable;
    return findAt(
      drugs.filter(({ ndc }) => ndc === undefined).map((line) => `2410 LIN03 (line ${line.number} drug code)`),
    );
  },
};
