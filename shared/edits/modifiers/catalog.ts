import type { Edit } from "../edit.ts";
import { assistantWhereOneIsPaid } from "./assistant-where-one-is-paid.ts";
import { bilateralHasOneUnit } from "./bilateral-has-one-unit.ts";
import { bilateralWhereItMayBe } from "./bilateral-where-it-may-be.ts";
import { bothSidesToldOnce } from "./both-sides-told-once.ts";
import { componentToldOnce } from "./component-told-once.ts";
import { componentWhereThereAreTwo } from "./component-where-there-are-two.ts";
import { distinctServiceToldOnce } from "./distinct-service-told-once.ts";
import { procedureModifiersOnProcedures } from "./procedure-modifiers-on-procedures.ts";
import { repeatByOne } from "./repeat-by-one.ts";
import { repeatRepeatsSomething } from "./repeat-repeats-something.ts";
import { screeningTurnedTreatmentSaysSo } from "./screening-turned-treatment-says-so.ts";
import { technicalPartIsTheHospitals } from "./technical-part-is-the-hospitals.ts";
import { visitModifiersOnVisits } from "./visit-modifiers-on-visits.ts";

/** What modifiers say of procedures. */
export const modifierEdits: readonly Edit[] = [
  bothSidesToldOnce,
  bilateralHasOneUnit,
  bilateralWhereItMayBe,
  componentToldOnce,
  componentWhereThereAreTwo,
  technicalPartIsTheHospitals,
  visitModifiersOnVisits,
  procedureModifiersOnProcedures,
  distinctServiceToldOnce,
  repeatRepeatsSomething,
  repeatByOne,
  assistantWhereOneIsPaid,
  screeningTurnedTreatmentSaysSo,
];
