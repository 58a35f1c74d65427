import type { Edit } from "../edit.ts";
import { admissionDateInHospital } from "./admission-date-in-hospital.ts";
import { anesthesiaInMinutes } from "./anesthesia-in-minutes.ts";
import { chargesAddUp } from "./charges-add-up.ts";
import { dentalGoesOnItsOwn } from "./dental-goes-on-its-own.ts";
import { firstPointerIsNoCause } from "./first-pointer-is-no-cause.ts";
import { lineCount } from "./line-count.ts";
import { lineDatesWithinVisit } from "./line-dates-within-visit.ts";
import { medicareTakesNoPrivateCodes } from "./medicare-takes-no-private-codes.ts";
import { modifierExists } from "./modifier-exists.ts";
import { modifierFormat } from "./modifier-format.ts";
import { ndcFormat } from "./ndc-format.ts";
import { placeFitsFacility } from "./place-fits-facility.ts";
import { placeOfServiceKnown } from "./place-of-service-known.ts";
import { pointersExist } from "./pointers-exist.ts";
import { procedureExists } from "./procedure-exists.ts";
import { procedureFitsAge } from "./procedure-fits-age.ts";
import { procedureFitsSex } from "./procedure-fits-sex.ts";
import { procedureFormat } from "./procedure-format.ts";
import { professionalRevenueCode } from "./professional-revenue-code.ts";
import { serviceDatesPossible } from "./service-dates-possible.ts";
import { sideFitsDiagnosis } from "./side-fits-diagnosis.ts";
import { unitsFormat } from "./units-format.ts";
import { unlistedProcedureDescribed } from "./unlisted-procedure-described.ts";

/** What was done: procedures, units, places, dates and charges. */
export const serviceEdits: readonly Edit[] = [
  chargesAddUp,
  lineCount,
  procedureFormat,
  modifierFormat,
  pointersExist,
  serviceDatesPossible,
  lineDatesWithinVisit,
  unitsFormat,
  anesthesiaInMinutes,
  ndcFormat,
  placeOfServiceKnown,
  procedureExists,
  modifierExists,
  procedureFitsSex,
  procedureFitsAge,
  sideFitsDiagnosis,
  placeFitsFacility,
  firstPointerIsNoCause,
  professionalRevenueCode,
  admissionDateInHospital,
  unlistedProcedureDescribed,
  dentalGoesOnItsOwn,
  medicareTakesNoPrivateCodes,
];
