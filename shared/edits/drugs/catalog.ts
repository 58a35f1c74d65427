import type { Edit } from "../edit.ts";
import { administrationHasVaccine } from "./administration-has-vaccine.ts";
import { drugQuantityFitsUnits } from "./drug-quantity-fits-units.ts";
import { drugUnitsWhole } from "./drug-units-whole.ts";
import { drugWasteBesideItsDrug } from "./drug-waste-beside-its-drug.ts";
import { drugWasteToldOnce } from "./drug-waste-told-once.ts";
import { medicaidDrugHasNdc } from "./medicaid-drug-has-ndc.ts";
import { medicareVaccineAdministration } from "./medicare-vaccine-administration.ts";
import { ndcOnDrugsOnly } from "./ndc-on-drugs-only.ts";
import { singleDoseDrugTellsWaste } from "./single-dose-drug-tells-waste.ts";
import { vaccinationPointsToZ23 } from "./vaccination-points-to-z23.ts";
import { vaccineHasAdministration } from "./vaccine-has-administration.ts";

/** Drugs and vaccines. */
export const drugEdits: readonly Edit[] = [
  medicareVaccineAdministration,
  vaccineHasAdministration,
  administrationHasVaccine,
  vaccinationPointsToZ23,
  medicaidDrugHasNdc,
  ndcOnDrugsOnly,
  drugUnitsWhole,
  drugWasteToldOnce,
  drugWasteBesideItsDrug,
  singleDoseDrugTellsWaste,
  drugQuantityFitsUnits,
];
